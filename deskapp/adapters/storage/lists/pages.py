"""Rows for a page of ids, in the order of the ids."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, select, union

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.finding.filters import Filters
from deskapp.adapters.storage.finding.index import numbers
from deskapp.adapters.storage.finding.ways import Way, ways
from deskapp.adapters.storage.tables.kinds import mapped_name
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

_S = SEARCH_ENTRY
_NARROWING = frozenset({Way.LOOSE_PREFIX, Way.PART, Way.TEXT})
"""A list shows what has the words; what sounds alike is for a search."""


class _HasId(Protocol):
    @property
    def id(self) -> Id: ...


T = TypeVar("T", bound=_HasId)


def in_order(
    connection: Connection,
    question: Select[Any],
    id_column: ColumnElement[str],
    wanted: Sequence[Id],
    row_of: Callable[[Row[Any]], T],
) -> tuple[T, ...]:
    """The rows of the wanted ids in their order; ids that are gone are left out."""
    found: dict[Id, T] = {}
    for part in chunks(wanted):
        rows = connection.execute(question.where(id_column.in_(part)))
        found.update((row.id, row) for row in map(row_of, rows))
    return tuple(found[each] for each in wanted if each in found)


def narrowed(
    connection: Connection, question: Select[Any], kind: RecordKind, text: str
) -> Select[Any]:
    """The question about one kind of record, narrowed by what a person types."""
    filters = Filters(connection, text)
    question = question.where(*filters.conditions(kind))
    first, last = numbers(kind)
    found = [
        each.where(number.between(first, last))
        for way, each in ways(connection, filters.words)
        for (number,) in [each.selected_columns]
        if way in _NARROWING
    ]
    if not found:
        return question
    entries = select(_S.c.record_id).where(_S.c.id.in_(union(*found)))
    return question.where(mapped_name(kind.value).table.c.id.in_(entries))
