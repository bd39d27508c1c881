"""Mail to many: what is sent, to whom, and what people have agreed to.

Begin reading in ``mailing``; ``gate`` says who may be written to, ``answers`` who has answered.
Plain Python; knows the records beside it alone.
"""
