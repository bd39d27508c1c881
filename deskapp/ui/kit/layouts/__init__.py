"""How a list is laid out: as cards or a table, its columns, order, groups, and what is selected.

May import the lists of the kit, the wording and the application. Begin with ``arranger``;
``layout_panel`` is what a person chooses in.
"""
