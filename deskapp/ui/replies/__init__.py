"""Answering an inquiry: the panel that the page of inquiries shows below the conversation.

May import the kit, `wording`, `application` and `domain`; knows no other feature. Begin reading
in `panel`; the text between template and hand is kept together in `typed_over`.
"""
