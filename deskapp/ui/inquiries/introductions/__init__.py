"""Bringing the person who asks together with somebody: beside the inquiry, and in small forms.

`block` shows how far each introduction is and has its next step as a button; `begin_panel` and
`agreement_panel` are the forms. May import the kit and its neighbours in `inquiries`. Begin with
``block``.
"""
