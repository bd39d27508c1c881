"""What the four main kinds of record share, and what is kept about them as a collection.

Tags and own fields stand in the records themselves (``main_record``); favourites, pairs that
are no duplicates, merges and lists that were read in are records of their own. May import
other rooms of the domain. Begin with ``main_record``.
"""
