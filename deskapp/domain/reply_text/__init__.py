"""Tells what a sender newly wrote from what the mail merely carries along.

Begin with `split.py` (the two entry points) and `parts.py` (what comes out). `lines.py` reads quote
marks, `openings.py` finds where a quoted or forwarded mail begins, `segments.py` cuts the mail at
these places, `signature.py` finds the closing, `added_by_servers.py` what gateways put around it,
`forwarded.py` reads the carried mail's header.
The words of each language lie as tables in `languages`. Plain Python, linear in the text's length.
"""
