"""The second pair of eyes: who wrote a draft, who released it, and what differs from the template.

May import the kit, `wording`, `application` and `domain`. Begin reading in `standing_bar`.
"""
