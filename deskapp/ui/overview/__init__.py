"""What the office has, by Land and topic: pictures that lead to lists.

Knows the kit, the wording and the application; opened from the menu and by requests of other
pages. Begin with ``page``.
"""
