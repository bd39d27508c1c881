"""The small forms: note, follow-up, closing, turn, priority, person, all fields, call, new inquiry.

May import the kit and the words of this feature. Begin reading in `form_panel` (what they share),
then `note` as the smallest of them.
"""
