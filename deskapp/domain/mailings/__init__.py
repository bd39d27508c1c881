"""Mail to many: what is sent, to whom, and what people have agreed to.

Begin reading in ``mailing``. Plain Python; knows the records beside it alone.
"""
