"""Mail to many: a mailing's course, whom it goes to, its letters and reminders, and consents.

Begin reading in ``course``, then ``chosen``, ``letters`` and ``sending``; what runs them batch
by batch is ``application.mailing_rounds``. Knows the use cases of inquiries and replies.
"""
