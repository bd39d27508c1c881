"""Lists of events and of who takes part in them.

Begin reading in ``queries``, which has the questions by name; ``rows`` asks the database.
May import what ``lists`` may.
"""
