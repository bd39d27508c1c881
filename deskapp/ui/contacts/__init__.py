"""The page of contacts: people with their roles, what is open with them and what was said.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `dossier` (what is read of a person), `sheet` (how it is shown) and `form`.
"""
