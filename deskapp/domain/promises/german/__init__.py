"""German clauses: whom they bind, told by subject, verb, mood, tense and negation.

Begin with `grammar.py` (what the detector asks), then `judge.py`; `first_person.py` judges
clauses of the office itself, `things.py` what comes or is done. `verbs.py` knows the forms of
verbs, `verb_classes.py` which of them promise, `words.py` the other tables. All words are folded
(``für`` is ``fuer``).
"""
