"""English clauses: whom they bind, told by subject, verb, mood, tense and negation.

Begin with `grammar.py` (what the detector asks), then `judge.py` and `predicate.py`. `verbs.py`
knows the verbs and their forms, `words.py` the other tables. Contractions are written out before
(``we'll`` is ``we will``).
"""
