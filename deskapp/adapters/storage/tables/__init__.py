"""What is kept where: the tables, one module for each part of the office's records.

``kinds`` lists every mapped kind of record; ``trail`` holds what is no record: the audit
trail, raw bytes, numbers and what is derived for finding. Changing a table asks for a
migration; a test compares both. Begin with ``kinds``.
"""
