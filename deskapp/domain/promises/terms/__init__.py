"""Reads dates and terms in German and English sentences: ``bis Ende KW 42``, ``in two weeks``.

Begin with ``reading.py`` (the entry point) and ``term.py`` (what comes out). Each shape module
knows one family of terms as patterns over the folded sentence, ``spelling.py`` mends slips,
``phrases.py`` brings phrases to one form, ``leads.py`` knows the words before a term (``bis``,
``ab``, ``no later than``), ``vocabulary.py`` the names of days, months, numbers. What a term
means is said where it is read; the periods follow § 192 BGB.
"""
