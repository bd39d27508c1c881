"""What was done in the last months, and taking it back.

Knows the kit, the wording and the application; opened from the menu and by requests of other
pages. Begin with ``page``.
"""
