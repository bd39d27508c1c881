"""One inquiry: what is known of it, its header, conversation, mails and the people around it.

May import the kit and `words`, `changes`; knows nothing of the list or the forms. Begin reading
in `sheet` (all that is shown, asked for in one go), then `view`.
"""
