"""A message as a letter on paper (DIN 5008, Form B): set, shown, and kept as PDF.

``typesetting`` breaks a letter into lines with places and these into pages, ``painting`` puts
them on any paint device: ``pdf`` makes the file, ``pictures`` what is seen of it before.
Nothing but the ``panel`` needs the window's thread. Begin with ``panel``.
"""
