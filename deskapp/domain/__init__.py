"""What the words of the office mean, in plain Python.

Frozen records (``inquiry``, ``contact``, ``initiative`` …) with small methods that
return a changed copy, and rules that need no outside: the salutation, threads,
working days, folding. Nothing here imports a library, knows a database or speaks to
a person: a problem is a code, its sentence stands in the translation files.
Begin with ``record`` and ``inquiry``.
"""
