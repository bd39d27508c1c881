"""The files that go with a reply: read off the window's thread, kept by content, shown as chips.

May import the kit, `wording`, `application` and `domain`. Begin reading in `attached_files`.
"""
