"""Events: edited, people added and moved, those who arrive, sessions, and needs forgotten.

Begin reading in ``editing``, then ``people`` and ``standing``; ``arriving`` is the entrance on
the day. Knows the use cases of records and contacts, and who speaks for an initiative.
"""
