"""Files of other programs: contact cards, spreadsheets, PDF, and what attachments say.

What reads foreign bytes runs in the worker process that ``deskapp.composition`` starts.
May import the application and the domain, no other room of the adapters. Begin with
``vcard``.
"""
