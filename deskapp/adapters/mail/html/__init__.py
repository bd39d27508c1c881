"""Makes the HTML of foreign mails harmless and readable.

Begin with `sanitise.py`, the walls in their order: `tokens.py` reads tags in linear time,
`nesting.py` makes them a well-formed tree within limits, `markup.py` writes what `allowed.py` lets
through, nh3 repeats the judgement on its own parser. `page_lines.py` turns a page into lines:
`visible_text.py` shows them, `reply.py` finds in them what is new. `remote.py` counts what is left
out. May import the domain, nh3 and the standard library.
"""
