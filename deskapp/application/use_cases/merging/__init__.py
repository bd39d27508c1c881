"""Two records that are one are merged, merges are taken apart again, pairs are kept apart.

``relations`` says what points at what and has to move along; ``merge`` and ``unmerge`` are the
work itself, ``folding`` and ``taking_back`` its finer parts. May import the domain, the unit of
work and the ports. Begin with ``merge``.
"""
