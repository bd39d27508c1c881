"""Lists that come in: the file, its columns, a look at its rows, the start and the end.

Knows the kit, the wording and the application. Begin with ``section``, on which the steps
stand one below the other.
"""
