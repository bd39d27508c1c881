"""What each record is found by: folded words beside the records, an index over them.

SQLite keeps the words in an FTS5 table, PostgreSQL in a ``tsvector`` index; both are
made by the first migration. Query words are always quoted, so they never reach either
index as its own language.
"""

from sqlalchemy import Connection, delete, insert, select, text, update

from deskapp.adapters.storage.search_words import SearchWords, search_words
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.domain.record import Id, Record


def learn(connection: Connection, record: Record) -> None:
    """Bring the index up to date with the stored state of a record."""
    words = search_words(record)
    if words is None:
        forget(connection, record.id)
        return
    known = connection.execute(
        select(SEARCH_ENTRY.c.id).where(SEARCH_ENTRY.c.record_id == record.id)
    ).scalar()
    values = {
        "record_id": record.id,
        "kind": mapped(type(record)).table.name,
        "title": words.title,
        "detail": words.detail,
        "name_fold": words.name_fold,
        "name_loose": words.name_loose,
        "name_compact": words.name_compact,
        "text_loose": words.text_loose,
    }
    if known is None:
        key = connection.execute(insert(SEARCH_ENTRY), values).inserted_primary_key
        assert key is not None
        _index(connection, int(key[0]), words)
    else:
        _unindex(connection, known)
        connection.execute(update(SEARCH_ENTRY).where(SEARCH_ENTRY.c.id == known), values)
        _index(connection, known, words)


def forget(connection: Connection, record_id: Id) -> None:
    """Take a record out of the index."""
    question = select(SEARCH_ENTRY.c.id).where(SEARCH_ENTRY.c.record_id == record_id)
    known = connection.execute(question).scalar()
    if known is not None:
        _unindex(connection, known)
        connection.execute(delete(SEARCH_ENTRY).where(SEARCH_ENTRY.c.id == known))


def _index(connection: Connection, key: int, words: SearchWords) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(
            text("INSERT INTO search_word(rowid, name, words) VALUES (:key, :name, :words)"),
            {"key": key, "name": words.name_loose, "words": words.text_loose},
        )


def _unindex(connection: Connection, key: int) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("DELETE FROM search_word WHERE rowid = :key"), {"key": key})
