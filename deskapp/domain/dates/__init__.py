"""Days and times: what people type, what letters say, and the working days between.

May import the rest of the domain. Begin with ``working_days`` and ``due_input``.
Sources: DIN 5008, ISO 8601, and the holidays that an adapter brings.
"""
