"""The entrance on the day of an event: a name typed, Enter, the next.

Begin reading in ``view``; ``rows`` is what it lists. May import what ``ui.events`` may.
"""
