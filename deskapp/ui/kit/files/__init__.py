"""Files that go with a reply or a template: read in a lane, kept by content, shown as chips.

May import the rest of the kit. Begin reading in `attached_files`.
"""
