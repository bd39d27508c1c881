"""The page of mailings: one mail each to many, and who of them has answered.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `dossier` (what is read of a mailing); `preparing` and `course` are how it is shown
before and after the start, `sending` does what goes out.
"""
