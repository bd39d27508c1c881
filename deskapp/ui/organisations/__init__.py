"""The page of organisations: chambers, ministries, companies, with their people and initiatives.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `dossier` (what is read of an organisation), `facts` (how it is shown) and `form`.
"""
