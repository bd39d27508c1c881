"""Information on stored data (Art. 15 GDPR): what is kept about a person, reviewed and handed out.

May import the kit, the wording and the application. Begin with ``page``.
"""
