"""Inquiries that were answered before: how like a new one they are, and what can be used again.

`terms` makes words comparable, `likeness` ranks, `taken_over` makes of an old answer a text
that names nobody of the old case. May import the rest of the domain. Begin with ``likeness``.
"""
