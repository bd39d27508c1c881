"""What pages ask of the records: lists and their rows, counts, what was found, what is alike.

Each module is a ``Protocol`` with its plain rows; ``records.Queries`` puts them together. May
import the domain. Begin reading in ``lists``.
"""
