"""Whole records read from an open connection."""

import zlib
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Select, Table, bindparam, select

from deskapp.adapters.storage.columns import has_code
from deskapp.adapters.storage.lookup_keys import lookup_key
from deskapp.adapters.storage.tables.kinds import kind_named, mapped
from deskapp.adapters.storage.tables.trail import CONTENT, LOOKUP
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)


class ConnectionReader:
    """The ``Reader`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        mapping = mapped(kind)
        question = _question(mapping.table, ("id",), ())
        row = self._connection.execute(question, {"id": record_id}).mappings().first()
        return None if row is None else mapping.record(row)

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose columns have those values, oldest first."""
        given = {name: value for name, value in values.items() if value is not None}
        empty = tuple(name for name in values if name not in given)
        question = _question(mapped(kind).table, tuple(given), empty)
        return self._records(kind, self._connection.execute(question, given))

    def naming(self, kind: type[R], field: str, record_id: Id) -> tuple[R, ...]:
        """The records in whose list of that name the identity stands, oldest first."""
        table = mapped(kind).table
        question = select(table).where(has_code(table.c[field], record_id)).order_by(table.c.id)
        return self._records(kind, self._connection.execute(question))

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts with that address."""
        return tuple(each for kind, each in self._looked_up("mail", address) if kind == "contact")

    def bodies_by_domain(self, domain: str) -> tuple[tuple[type[Record], Id], ...]:
        """The organisations and initiatives with that mail domain."""
        found = self._looked_up("domain", domain)
        return tuple((kind_named(kind), each) for kind, each in found)

    def content(self, sha256: str) -> bytes | None:
        """The kept bytes, or none."""
        packed = self._connection.execute(_PACKED, {"sha256": sha256}).scalar()
        return None if packed is None else zlib.decompress(packed)

    def _records(self, kind: type[R], found: CursorResult[Any]) -> tuple[R, ...]:
        mapping = mapped(kind)
        return tuple(mapping.record(row) for row in found.mappings())

    def _looked_up(self, way: str, key: str) -> tuple[tuple[str, Id], ...]:
        values = {"way": way, "key": lookup_key(key)}
        found = self._connection.execute(_LOOKED_UP, values)
        return tuple((row.kind, Id(row.record_id)) for row in found)


# A statement that is made once is executed four times as fast as one made anew.
_PACKED = select(CONTENT.c.packed).where(CONTENT.c.sha256 == bindparam("sha256"))
_LOOKED_UP = (
    select(LOOKUP.c.kind, LOOKUP.c.record_id)
    .where(LOOKUP.c.way == bindparam("way"), LOOKUP.c.key == bindparam("key"))
    .order_by(LOOKUP.c.record_id)
)


@cache
def _question(
    table: Table, given: tuple[str, ...], empty: tuple[str, ...]
) -> Select[tuple[Any, ...]]:
    """The question for the rows with values in the columns given, and with empty ones."""
    conditions = [table.c[name] == bindparam(name) for name in given]
    conditions += [table.c[name].is_(None) for name in empty]
    return select(table).where(*conditions).order_by(table.c.id)
