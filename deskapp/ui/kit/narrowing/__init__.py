"""Filters by words at a line of text: what can be typed next, what is typed as chips, and views.

``completions`` is plain, the other modules are widgets beside a line. May import the kit, the
wording and the application. Begin with ``filter_chips``.
"""
