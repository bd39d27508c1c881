"""Work off the window's thread: lanes of threads, one question at a time, garbage at leisure.

May import the rest of the kit. Begin with ``jobs``; ``asking`` keeps a page from asking
faster than it is answered, ``garbage`` keeps widgets from ending on another thread, and
``mail_lines`` tells how those who look at the mailboxes are doing.
"""
