"""Events: the list, one event with its programme and people, and the day itself.

May import the kit, the wording and the application. Begin with ``page``.
"""
