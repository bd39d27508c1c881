"""What is done with inquiries beyond the daily steps of ``use_cases.inquiries``.

Their checklist, links between them, joining several into one, splitting one in two, changing
many at once, which one a new one may belong to, and on whose behalf somebody asks.
May import ports, records and other use cases. Begin with ``joining``.
"""
