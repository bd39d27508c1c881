"""The steps from each released schema to the next, for Alembic.

One numbered file a step in ``versions``; a file of a released version never changes.
A test runs every step up and down and compares the result with the tables.
"""
