"""What the office does with its records: use cases, and the ports they need.

A use case is a function of a unit of work; the ``workspace`` runs it in one
transaction and turns what it changed into undo, refresh signal and audit trail.
Plain Python: this room imports the domain and nothing else.
Begin with ``workspace`` and ``unit_of_work``.
"""
