"""Outlook's own formats: .msg files and TNEF (``winmail.dat``).

``message`` and ``tnef`` take a file apart; below them lie the compound file, the MAPI
properties and the two ways in which RTF hides a body. Everything here runs in the
worker process. Imports the domain and the rest of ``reading``; begin with ``message``.
"""
