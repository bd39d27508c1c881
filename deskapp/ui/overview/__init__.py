"""The overview: the Länder as tiles coloured by a count, and initiatives by topic and Land.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`page`, then `tile_map` and `heat_table`; `steps` says which colour a count has.
"""
