"""Pages of the program's own text, such as the handbook: HTML that ships with it.

Nothing from outside is ever shown here. Begin with ``page_view``.
"""
