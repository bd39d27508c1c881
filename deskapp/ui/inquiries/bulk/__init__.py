"""Changing several inquiries at once: what each shall have, and what becomes of each.

The form says what shall change, the preview what that does to every one of them, before it is
done. May import the kit, ``inquiries.panels`` and ``inquiries.record``. Begin with ``panel``.
"""
