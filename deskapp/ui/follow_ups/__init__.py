"""The page of follow-ups: the agenda on the left, one follow-up to be edited on the right.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `agenda` (what the list shows) and `sheet` (one follow-up).
"""
