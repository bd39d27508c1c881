"""Whole records read from an open connection."""

import zlib
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Select, Table, bindparam, select

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.columns import has_code, has_items
from deskapp.adapters.storage.lookup_keys import lookup_key, lookup_keys
from deskapp.adapters.storage.tables.kinds import kind_named, mapped
from deskapp.adapters.storage.tables.trail import CONTENT, LOOKUP
from deskapp.application.changes import ChangeSet
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)
M = TypeVar("M", bound=MainRecord)


# A question that is made once is answered four times as fast as one made anew.
_PACKED = select(CONTENT.c.packed).where(CONTENT.c.sha256 == bindparam("sha256"))
_LOOKED_UP = (
    select(LOOKUP.c.kind, LOOKUP.c.record_id)
    .where(LOOKUP.c.way == bindparam("way"), LOOKUP.c.key == bindparam("key"))
    .order_by(LOOKUP.c.record_id)
)
_DOMAINS = select(LOOKUP.c.key).where(LOOKUP.c.way == "domain")
_NAMESAKES = select(LOOKUP.c.record_id).where(
    LOOKUP.c.way == "name",
    LOOKUP.c.key == bindparam("key"),
    LOOKUP.c.kind == bindparam("kind"),
    LOOKUP.c.record_id != bindparam("record_id"),
)


@cache
def _question(table: Table, given: tuple[str, ...], empty: tuple[str, ...]) -> Select[Any]:
    """The question for the rows with values in the columns given, and with empty ones."""
    conditions = [table.c[name] == bindparam(name) for name in given]
    conditions += [table.c[name].is_(None) for name in empty]
    return select(table).where(*conditions).order_by(table.c.id)


def stored_where(
    connection: Connection, kind: type[R], values: Mapping[str, object]
) -> tuple[R, ...]:
    """The stored records whose columns have those values, oldest first."""
    given = {name: value for name, value in values.items() if value is not None}
    empty = tuple(name for name in values if name not in given)
    question = _question(mapped(kind).table, tuple(given), empty)
    return _records(kind, connection.execute(question, given))


def _records(kind: type[R], found: CursorResult[Any]) -> tuple[R, ...]:
    mapping = mapped(kind)
    return tuple(mapping.record(row) for row in found.mappings())


class ConnectionReader:
    """The ``Reader`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._bare = connection

    @property
    def _connection(self) -> Connection:
        """The connection for questions."""
        return self._bare

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        return next(iter(self.where(kind, id=record_id)), None)

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose columns have those values, oldest first."""
        return stored_where(self._bare, kind, values)

    def naming(self, kind: type[R], field: str, record_id: Id) -> tuple[R, ...]:
        """The records in whose list of that name the identity stands, oldest first."""
        table = mapped(kind).table
        question = select(table).where(has_code(table.c[field], record_id)).order_by(table.c.id)
        return _records(kind, self._connection.execute(question))

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts with that address."""
        return tuple(each for kind, each in self._owners("mail", address) if kind == "contact")

    def bodies_by_domain(self, domain: str) -> tuple[tuple[type[Record], Id], ...]:
        """The organisations and initiatives with that mail domain."""
        found = self._owners("domain", domain)
        return tuple((kind_named(kind), each) for kind, each in found)

    def mail_domains(self) -> frozenset[str]:
        """The mail domains of all organisations and initiatives."""
        return frozenset(self._connection.execute(_DOMAINS).scalars())

    def namesakes(self, record: R) -> tuple[Id, ...]:
        """The other records of the kind that share a name with it."""
        this = {"kind": mapped(type(record)).table.name, "record_id": record.id}
        found: set[Id] = set()
        for way, key in lookup_keys(record):
            if way == "name":
                found.update(self._connection.execute(_NAMESAKES, this | {"key": key}).scalars())
        return tuple(sorted(found))

    def tagged(self, kind: type[M], tag: str) -> tuple[M, ...]:
        """The records with a tag, whatever its case."""
        table, wanted = mapped(kind).table, tag.casefold()
        question = select(table.c.id, table.c.tags).where(has_items(table.c.tags))
        rows = self._connection.execute(question)
        ids = [row.id for row in rows if wanted in {each.casefold() for each in row.tags}]
        found = (self.find(kind, one) for one in ids)
        return tuple(record for record in found if record is not None)

    def changes_of(self, record_id: Id, limit: int) -> tuple[ChangeSet, ...]:
        """The last change sets that touched a record, each with that change alone."""
        return trail.changes_of(self._connection, record_id, limit)

    def content(self, sha256: str) -> bytes | None:
        """The kept bytes, or none."""
        packed = self._connection.execute(_PACKED, {"sha256": sha256}).scalar()
        return None if packed is None else zlib.decompress(packed)

    def _owners(self, way: str, key: str) -> tuple[tuple[str, Id], ...]:
        found = self._bare.execute(_LOOKED_UP, {"way": way, "key": lookup_key(key)})
        return tuple((row.kind, Id(row.record_id)) for row in found)
