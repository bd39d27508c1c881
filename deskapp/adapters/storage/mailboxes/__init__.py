"""The ledger of the mailboxes: which mails were fetched, and what became of them.

May import the tables and the reader of the storage. Begin with `ledger_queries`; the store of a
transaction writes it through `ledger_entries`.
"""
