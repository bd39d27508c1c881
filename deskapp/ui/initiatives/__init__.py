"""The page of initiatives, the office's main object: every field, people, open inquiries.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `dossier` (what is read of an initiative), `facts` (how it is shown) and `form`.
"""
