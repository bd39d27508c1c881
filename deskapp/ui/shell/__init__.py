"""What stands around the features: start, window, navigation, menus, search, first run, tour.

The only room that knows every feature. ``pages`` lists and shows them, ``window`` puts all in
one place, ``app`` begins and ends it. May import everything in ``ui``. Begin with ``app``,
then ``window``.
"""
