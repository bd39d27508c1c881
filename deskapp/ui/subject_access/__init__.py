"""Information on stored data (Art. 15 GDPR): what is kept about a person, reviewed and handed out.

``document`` is all of it in words, ``facts`` what the law wants added, ``review`` where others
are named in it; ``web_page`` and ``data`` are its forms, ``archive`` puts them together.
May import the kit, the wording and the application. Begin with ``page``.
"""
