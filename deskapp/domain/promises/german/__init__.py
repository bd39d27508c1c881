"""German clauses: whom they bind, told by subject, verb, mood, tense and negation.

Begin with `grammar.py` (what the detector asks), then `judge.py`. `verbs.py` knows the forms of
verbs, `verb_classes.py` which of them promise, `words.py` the other tables. All words are folded
(``für`` is ``fuer``).
"""
