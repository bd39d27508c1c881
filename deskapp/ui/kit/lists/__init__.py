"""Lists of records: a model of ids, rows fetched as they come into view, and their drawing.

May import the rest of the kit. Begin reading in `card` (what a row shows), then `rows_model`
and `record_list`.
"""
