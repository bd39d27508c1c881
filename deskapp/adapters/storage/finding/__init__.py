"""Search: what each record is found by, and how a search text is answered.

``words`` folds a record, ``index`` keeps and asks the indexes, ``ways`` turns what is typed into
questions from the closest to the loosest, ``filters`` turns words such as ``land:NI`` into
conditions, ``reasons`` says by what a record was found. May import the tables, the columns and
the domain. Begin with ``search``.
"""
