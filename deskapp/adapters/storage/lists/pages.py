"""Rows for a page of ids, in the order of the ids."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select

from deskapp.domain.folding import loose
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


def all_words(column: ColumnElement[str], words: str) -> Iterable[ColumnElement[bool]]:
    """Conditions that each word stands somewhere in a folded column."""
    return (column.contains(word, autoescape=True) for word in loose(words).split())
