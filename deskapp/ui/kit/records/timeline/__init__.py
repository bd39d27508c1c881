"""What happened around a record, newest first, and what a change did, before and after.

May import the rest of the kit and the wording of changes. Begin with ``timeline``; the history
page shares ``change_lines`` and ``naming``.
"""
