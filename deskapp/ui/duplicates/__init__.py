"""Records that may be one: looked for, compared, merged and taken apart again.

Knows the kit, the wording and the application; opened from the menu and by requests of other
pages. Begin with ``page``.
"""
