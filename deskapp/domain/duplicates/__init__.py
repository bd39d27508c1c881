"""Whether two records are one, and what the one would be.

``likeness`` has the reasons, ``people`` and ``bodies`` find them in two records, ``proposal``
unites what both say; ``name_keys`` are the names by which lists mean a record. May import
other rooms of the domain; the search for pairs among all records is the storage's. Begin with
``likeness``.
"""
