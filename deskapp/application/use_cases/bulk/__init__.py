"""Changing many records in one step, looked at before it is done.

``plan`` says of each record what becomes of it, and does the same in a transaction; which
change that is, its caller says. ``tagging`` is the one that every main record knows. May
import ports, records and the unit of work. Begin with ``plan``.
"""
