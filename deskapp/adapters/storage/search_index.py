"""What each record is found by: folded words beside the records, and how the index is asked.

SQLite keeps the index of words in an FTS5 table by triggers, PostgreSQL as an expression;
both are made by the first migration. Query words are letters and digits and are always
quoted, so they never reach either index as its own language.
"""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    SelectBase,
    Table,
    bindparam,
    cast,
    column,
    delete,
    insert,
    literal_column,
    select,
    table,
    update,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from deskapp.adapters.storage.search_words import search_words
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.domain.names.folding import compact
from deskapp.domain.record import Id, Record

_S = SEARCH_ENTRY
_FTS = table("search_word", column("rowid"), column("search_word"))
_SHORTEST_PART = 4
_IS_THIS = _S.c.record_id == bindparam("this_id")
_MADE, _CHANGED, _GONE = insert(_S), update(_S).where(_IS_THIS), delete(_S).where(_IS_THIS)


def learn(connection: Connection, record: Record, *, is_new: bool = False) -> None:
    """Bring the index up to date with the stored state of a record, or with a new record."""
    words = search_words(record)
    if words is None:
        if not is_new:
            forget(connection, record.id)
        return
    values = {"kind": mapped(type(record)).table.name, **asdict(words)}
    if is_new or connection.execute(_CHANGED, values | {"this_id": record.id}).rowcount == 0:
        connection.execute(_MADE, values | {"record_id": record.id})


def forget(connection: Connection, record_id: Id) -> None:
    """Take a record out of the index."""
    connection.execute(_GONE, {"this_id": record_id})


def with_words(
    connection: Connection, question: Select[Any], words: Sequence[str], *, in_names: bool = False
) -> Select[Any]:
    """The question about search entries, narrowed to those in which each word begins one."""
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{word}"*' for word in words)
        match = f"name_loose : ({query})" if in_names else query
        joined = question.join_from(_S, _FTS, _FTS.c.rowid == _S.c.id)
        return joined.where(_FTS.c.search_word.bool_op("MATCH")(match))
    text = "name_loose" if in_names else "name_loose || ' ' || text_loose"
    vector: ColumnElement[object] = literal_column(
        f"array_to_tsvector(array_remove(string_to_array({text}, ' '), ''))"
    )
    query = " & ".join(f"'{word}':*" for word in words)
    return question.where(vector.bool_op("@@")(cast(query, TSQUERY)))


def newest_first(connection: Connection) -> ColumnElement[Any]:
    """The order in which the index itself brings its finds, so that a limit ends it early."""
    return (_FTS.c.rowid if connection.dialect.name == "sqlite" else _S.c.id).desc()


def with_part(question: Select[Any], query: str) -> Select[Any] | None:
    """The question, narrowed to names that hold a longer query wherever their words end."""
    part = compact(query)
    if len(part) < _SHORTEST_PART:
        return None
    # The inner question is answered from the narrow index, without a look at the long texts.
    inside = select(_S.c.id).where(_S.c.name_compact.contains(part, autoescape=True))
    return question.where(_S.c.id.in_(inside))


def found_records(
    connection: Connection, kind: Table, words: Sequence[str], query: str
) -> SelectBase:
    """The identities of records of one kind that are found by the words or by a part of a name."""
    question = select(_S.c.record_id).where(_S.c.kind == kind.name)
    part = with_part(question, query)
    found = with_words(connection, question, words)
    return found if part is None else found.union(part)
