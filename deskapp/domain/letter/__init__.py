"""A business letter on paper, of the same text as a mail (DIN 5008:2020, Form B).

``letter`` is what stands in it, ``words`` the few that it adds in its own language. ``cut``
takes the mail's signature off the text, since a letter is signed by hand. ``form_b`` has the
places on the page. Draws nothing. Begin with ``letter``.
"""
