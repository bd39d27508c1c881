"""Lists that go out: what, how and with which columns, and the way to the file.

Knows the kit, the wording and the application. Begin with ``section``.
"""
