"""Records that may be one: found, compared field by field, merged, and split again.

Knows the kit, the words and the application; what a pair or an earlier merge asks for goes out
through ``Page.wants``. Begin with ``page``.
"""
