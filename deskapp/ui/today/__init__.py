"""The page of the morning: what is due, new, waiting too long or unclear, one key an item.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `items` (what stands in the list and in which order).
"""
