"""What several pages do with follow-ups: their row in a list, and the one-key steps.

May import the rest of the kit, `wording`, and the use cases of follow-ups and inquiries.
Begin reading in `steps`, then `cards`.
"""
