"""What happens between writing a reply and its leaving: it is checked, and released by a second.

``checks`` gathers what the records say of a draft for the rules of `domain.checks`, whose stops
are what `reply_sending` refuses. ``releases`` is the second pair of eyes. May import its
neighbours, except those that let replies leave. Begin with ``checks``.
"""
