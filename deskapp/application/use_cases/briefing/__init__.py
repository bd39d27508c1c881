"""The briefing sheet: what one has to know of a person, a body or an event before a talk.

``briefing`` is what stands on it, ``gathering`` reads it in one go. May import the domain and
the ports. Begin with ``briefing``.
"""
