"""What points at records: foreign keys, and identities in lists, which the database does not know.

A transaction that takes records away, or names some in a list, is looked at as a whole before
it ends; so the order of writing does not matter here either.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, Final

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    Text,
    literal_column,
    select,
    type_coerce,
)

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.mapping import Mapped
from deskapp.adapters.storage.tables import bodies, collected, work
from deskapp.adapters.storage.tables.kinds import MAPPED, kind_named, mapped
from deskapp.application.errors import InUse
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.record import Id, Record

_F, _N = collected.FAVOURITE.table, collected.NOT_DUPLICATE.table
_OF_ANY_KIND: Final = (_F.c.record_id, _N.c.first_id, _N.c.second_id)


@dataclass(frozen=True)
class _Listed:
    """A field that holds a list in which identities of one kind of record stand."""

    owner: Mapped[Any]
    field: str
    target: Table
    ids: Callable[[Any], Iterator[Id]]


_LISTED: Final = (
    _Listed(bodies.ORGANISATION, "member_of", bodies.ORGANISATION.table, iter),
    _Listed(
        bodies.INITIATIVE,
        "carriers",
        bodies.ORGANISATION.table,
        lambda carriers: (each.organisation_id for each in carriers),
    ),
    _Listed(
        work.INQUIRY,
        "related",
        work.INQUIRY.table,
        lambda related: (each.inquiry_id for each in related),
    ),
    *(
        _Listed(
            owner,
            "custom",
            collected.CUSTOM_FIELD.table,
            lambda values: (each.field_id for each in values),
        )
        for owner in (bodies.INITIATIVE, bodies.ORGANISATION, bodies.CONTACT, work.INQUIRY)
    ),
)


class Pointers:
    """Notes what a transaction takes away and what its lists name, and checks both at its end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._removed: dict[str, set[Id]] = defaultdict(set)
        self._named_by: dict[Id, set[tuple[str, Id]]] = {}

    def stored(self, record: Record) -> None:
        """A record is there, with what its lists name, whatever they named before."""
        self._removed[mapped(type(record)).table.name].discard(record.id)
        self._named_by[record.id] = set(_named_in(record))

    def removed(self, record: Record) -> None:
        """A record has gone, and names nothing any more."""
        self._removed[mapped(type(record)).table.name].add(record.id)
        self._named_by.pop(record.id, None)

    def check(self) -> None:
        """Raise ``InUse`` where something points at what went, or a list at what is not there."""
        for table, gone in self._removed.items():
            for owner, target in self._pointing(table, gone):
                raise InUse(owner, target)
        for table, named in self._named().items():
            for target in sorted(named.difference(self._held(table, named))):
                raise InUse(table, target)

    def _named(self) -> Mapping[str, set[Id]]:
        named: dict[str, set[Id]] = defaultdict(set)
        for table, target in chain.from_iterable(self._named_by.values()):
            named[table].add(target)
        return named

    def _pointing(self, table: str, gone: set[Id]) -> Iterator[tuple[str, Id]]:
        for column in (*_columns_at()[table], *_OF_ANY_KIND):
            for target in self._pointed(column, gone):
                yield column.table.name, target
        for listed in _LISTED:
            if listed.target.name == table and gone:
                yield from self._listing(listed, gone)

    def _pointed(self, column: Column[Any], ids: Collection[Id]) -> Iterator[Id]:
        for part in chunks(sorted(ids)):
            yield from self._connection.execute(select(column).where(column.in_(part))).scalars()

    def _held(self, table: str, ids: Collection[Id]) -> Iterator[Id]:
        """Those that are there, and stay so until the transaction ends, as with a foreign key."""
        column = mapped(kind_named(table)).table.c.id
        for part in chunks(sorted(ids)):
            there = select(column).where(column.in_(part)).order_by(column)
            held = there.with_for_update(read=True, key_share=True)
            yield from self._connection.execute(held).scalars()

    def _listing(self, listed: _Listed, gone: set[Id]) -> Iterator[tuple[str, Id]]:
        column = listed.owner.table.c[listed.field]
        for values in self._connection.execute(select(column).where(_has_any(column))).scalars():
            for target in gone.intersection(listed.ids(values)):
                yield listed.owner.table.name, target


def _named_in(record: Record) -> Iterator[tuple[str, Id]]:
    """What the lists of a record name, each with its table."""
    for listed in _LISTED:
        if isinstance(record, listed.owner.kind):
            for target in listed.ids(getattr(record, listed.field)):
                yield listed.target.name, target
    if isinstance(record, Favourite):
        yield record.kind.value, record.record_id
    elif isinstance(record, NotDuplicate):
        yield record.kind.value, record.first_id
        yield record.kind.value, record.second_id


def _has_any(column: Column[Any]) -> ColumnElement[bool]:
    """Whether a list holds anything, said so that an index of the few that do can answer it."""
    return type_coerce(column, Text) != literal_column("'[]'")


@cache
def _columns_at() -> Mapping[str, tuple[Column[Any], ...]]:
    """The columns with foreign keys, by the table that they point at."""
    found: dict[str, tuple[Column[Any], ...]] = {each.table.name: () for each in MAPPED}
    for each in MAPPED:
        for key in each.table.foreign_keys:
            found[key.column.table.name] += (key.parent,)
    return found
