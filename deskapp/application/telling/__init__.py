"""What the audit trail tells: the history, the timeline, how records were called and changed.

Pure functions of records and changes, in codes; the words are made in ``wording.changes``. The
questions that the storage answers stand in ``history_lists``, what can be undone next in
``history``. May import changes and the domain. Begin with ``fields_changed``.
"""
