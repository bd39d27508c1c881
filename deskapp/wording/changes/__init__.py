"""The words for what a change did: the names of kinds and fields, and values before and after.

Pure functions of changes and of the names of records that they mention. Knows the domain, what
the application tells of changes, and the words of choices. Begin with ``in_words``.
"""
