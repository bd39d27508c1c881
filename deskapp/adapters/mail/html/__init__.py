"""Makes the HTML of foreign mails harmless and readable.

Begin with `safe_page.py`, then `sanitise.py`, the walls in their order: `tokens.py` reads tags in
linear time, `nesting.py` makes them a well-formed tree within limits, `markup.py` writes what
`allowed.py` lets through, `layout_tables.py` makes it light, nh3 repeats the judgement on its own
parser. `page_lines.py` turns a page into lines: `visible_text.py` shows them, `reply.py` finds in
them what is new. The rest tells what a page would fetch, hides, links to and takes to be shown.
May import the domain, nh3 and the standard library.
"""
