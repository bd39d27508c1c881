"""Fields that forms of records need: dates, mail addresses, phones, addresses, other records.

Each module of rows has the field and how its values become the record's and back. May import
the rest of the kit. Begin reading in `phone_rows`.
"""
