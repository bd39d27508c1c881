"""A month of follow-ups as a grid of days, above the list of the chosen day.

May import the kit, `wording`, `application` and `domain`; nothing of its own feature but what
lies here. Begin reading in `days` (what each day shows), then `grid` (the widget).
"""
