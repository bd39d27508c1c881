"""Answering an inquiry: the panel that the page of inquiries shows below the conversation.

May import the kit, `wording`, `application` and `domain`; knows no other feature. Begin reading
in `panel`, then `course.writing`, which joins the form with its filling, keeping and checking.
Rooms of their own: `head` above the letter, `files` with it, `checks`, `release` and `sending`
before it leaves, `course` over them all. `typed_over` keeps template and hand together.
"""
