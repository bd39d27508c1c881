"""English clauses: whom they bind, told by subject, verb, mood, tense and negation.

Begin with `grammar.py` (what the detector asks), then `judge.py`; `predicate.py` judges what the
office says it does, `things.py` what comes or is done. `verbs.py` knows the verbs and their
forms, `words.py` the other tables. Contractions are written out before (``we'll`` is ``we
will``).
"""
