"""Rows for a page of ids, in the order of the ids."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, Table

from deskapp.adapters.storage.search_index import found_records
from deskapp.adapters.storage.search_words import wanted_words
from deskapp.domain.record import Id

_CHUNK = 500


class _HasId(Protocol):
    @property
    def id(self) -> Id: ...


T = TypeVar("T", bound=_HasId)


def ids(connection: Connection, question: Select[Any]) -> tuple[Id, ...]:
    """The first column of every row."""
    return tuple(connection.execute(question).scalars())


def in_order(
    connection: Connection,
    question: Select[Any],
    id_column: ColumnElement[str],
    wanted: Sequence[Id],
    row_of: Callable[[Row[Any]], T],
) -> tuple[T, ...]:
    """The rows of the wanted ids in their order; ids that are gone are left out."""
    found: dict[Id, T] = {}
    for start in range(0, len(wanted), _CHUNK):
        part = question.where(id_column.in_(wanted[start : start + _CHUNK]))
        found.update((row.id, row) for row in map(row_of, connection.execute(part)))
    return tuple(found[each] for each in wanted if each in found)


def narrowed(connection: Connection, question: Select[Any], kind: Table, words: str) -> Select[Any]:
    """The question about one kind of record, narrowed by what a person types."""
    tokens = wanted_words(words)
    if not tokens:
        return question
    return question.where(kind.c.id.in_(found_records(connection, kind, tokens, words)))
