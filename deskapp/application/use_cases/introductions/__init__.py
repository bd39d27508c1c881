"""Bringing two people together, once both have agreed (product row W7).

`course` begins an introduction and takes it on: agreed, declined, made, ended. `letters` are the
two mails that go with it, `parties` who is in it, `leaving` what a mail that leaves means for it,
and `views` what is shown of it. May import its neighbours, except those that let replies leave.
Begin with ``course``.
"""
