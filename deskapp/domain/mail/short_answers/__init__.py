"""Mails that ask nothing of the office: those that only thank, and those of people away.

Pure judgement over a text, rather silent than wrong. May import ``domain.dates``.
Begin with ``thanks`` and ``absence``.
"""
