"""Names and words: folded to be found, keyed to be sorted, taken apart from a mail's head.

May import the rest of the domain. Begin with ``folding`` and ``sorting`` (DIN 5007).
"""
