"""Finds what the office promises by a date in an outgoing reply, by rules, German and English.

Begin with `detector.py` (the entry point). `own_words.py` leaves out what is quoted or signed,
`sentences.py` cuts the rest, `terms` reads dates and terms, `clauses.py` cuts a sentence,
`bond.py` and the grammars `german` and `english` decide whom a clause binds, `chosen.py` which
of its terms count. May import the rest of the domain.
"""
