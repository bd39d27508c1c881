"""What several pages do with follow-ups: their row in a list, and the one-key steps.

May import the rest of the kit, and the use cases of follow-ups; the only records that the kit
knows. Begin reading in `steps`.
"""
