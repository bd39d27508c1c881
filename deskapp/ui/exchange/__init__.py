"""Lists that come in from files and go out to them.

Knows the kit, the wording and the application; opened from the menu and by requests of other
pages. Begin with ``page``.
"""
