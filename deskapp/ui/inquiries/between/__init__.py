"""Small forms between inquiries: linking two, joining several, splitting one.

May import the kit, ``inquiries.panels`` and ``inquiries.record``. Begin with ``linking``.
"""
