"""We have answered this before: the most similar answered inquiries, with the text that was sent.

`block` shows them beside the inquiry and puts their words into the reply. May import the kit and
its neighbours in `inquiries`. Begin with ``block``.
"""
