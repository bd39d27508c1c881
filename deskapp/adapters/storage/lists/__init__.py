"""What the window's lists ask: ids sorted by the database, rows for a page of them, finds.

Reads go past the records: plain selects into flat rows. ``queries`` joins the modules
to the one port. Begin with ``inquiries``.
"""
