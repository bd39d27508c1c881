"""The briefing sheet: one page on an initiative, contact or event, on screen and as PDF.

May import the kit, the wording and the application. Begin with ``page``.
"""
