"""Lists that somebody wants in another order: sorted by a column, in groups with their counts.

The database sorts and counts; no row is read for it. May import the tables. Begin with
``arranged``; ``kinds`` says by what each kind of record is sorted and grouped.
"""
