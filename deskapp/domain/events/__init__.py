"""Events: what the office invites to, who takes part, and who was there.

Begin reading in ``event``; ``participation`` is one person at one event.
Plain Python; knows the records beside it alone.
"""
