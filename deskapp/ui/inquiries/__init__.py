"""The page of inquiries: the list, one inquiry with its conversation, and what is done with it.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page` (the three columns), then `record.sheet` (what is known of one inquiry) and `commands`
(what a person can do with it).
"""
