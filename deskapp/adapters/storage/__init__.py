"""The records in a database: SQLite through sqlcipher3, or PostgreSQL, by SQLAlchemy.

The only room that imports SQLAlchemy and Alembic. ``database`` opens and closes,
``store`` is one open transaction and ``writing`` how it writes, ``lists`` answers the window's
questions and ``finding`` its searches, ``mailboxes`` is the ledger of fetched mail, ``tables``
says what is kept where, ``upgrade`` and ``migrations`` bring old files up to date.
Begin with ``database`` and ``mapping``.
"""
