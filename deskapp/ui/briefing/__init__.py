"""The briefing sheet: one page on a person, a body or an event, on screen and as PDF.

``page`` shows it, ``words`` says it; the kit sets it on one page of A4. May import the kit,
the wording and the application. Begin with ``page``.
"""
