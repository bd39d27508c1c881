"""Lists as somebody lays them out: the cells of a table, the order, the groups.

Columns are those with which lists go out, see ``use_cases.exporting``; there are no others.
May import the ports and the domain. Begin with ``cells``.
"""
