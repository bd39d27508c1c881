"""What stands around the features: start, window, navigation, menus, search, first run, tour.

The only room that knows every feature. ``places`` lists the pages, ``router`` carries out
what pages ask for, ``window`` puts all in one place. Begin with ``app`` and ``places``.
"""
