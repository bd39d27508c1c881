"""The pages of the window: which there are, showing them, and carrying out what they ask for.

The only room that imports features, each when its page is first shown. May import the kit
as well. Begin with ``places``, then ``page_stack`` and ``router``.
"""
