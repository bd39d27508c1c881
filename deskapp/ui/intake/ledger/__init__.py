"""The ledger: what became of every mail of every mailbox, so that people see that none is lost.

May import the kit, the rest of `ui.intake`, `wording`, `application` and `domain`. Begin reading
in `page`; `words` says in sentences what the others draw.
"""
