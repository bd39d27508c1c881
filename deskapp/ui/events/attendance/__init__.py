"""Who was there online: a list read in, and the mailings afterwards.

Begin reading in ``panel``; ``deciding`` keeps what was decided, ``question`` asks about one row,
``found`` is read for it. ``afterwards`` writes to who was there and to who was not. May import
what ``ui.events`` may.
"""
