"""Whole records read from an open connection."""

import zlib
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, select

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
        question = select(mapping.table).where(mapping.table.c.id == record_id)
        row = self._connection.execute(question).mappings().first()
        return None if row is None else mapping.record(row)

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose columns have those values, oldest first."""
        columns = mapped(kind).table.c
        return self._which(kind, *(columns[name] == value for name, value in values.items()))

    def naming(self, kind: type[R], field: str, record_id: Id) -> tuple[R, ...]:
        """The records in whose list of that name the identity stands, oldest first."""
        return self._which(kind, has_code(mapped(kind).table.c[field], record_id))

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts with that address."""
        return tuple(each for kind, each in self._looked_up("mail", address) if kind == "contact")

    def bodies_by_domain(self, domain: str) -> tuple[tuple[type[Record], Id], ...]:
        """The organisations and initiatives with that mail domain."""
        found = self._looked_up("domain", domain)
        return tuple((kind_named(kind), each) for kind, each in found)

    def content(self, sha256: str) -> bytes | None:
        """The kept bytes, or none."""
        question = select(CONTENT.c.packed).where(CONTENT.c.sha256 == sha256)
        packed = self._connection.execute(question).scalar()
        return None if packed is None else zlib.decompress(packed)

    def _which(self, kind: type[R], *conditions: ColumnElement[bool]) -> tuple[R, ...]:
        mapping = mapped(kind)
        question = select(mapping.table).where(*conditions).order_by(mapping.table.c.id)
        rows = self._connection.execute(question).mappings()
        return tuple(mapping.record(row) for row in rows)

    def _looked_up(self, way: str, key: str) -> tuple[tuple[str, Id], ...]:
        question = (
            select(LOOKUP.c.kind, LOOKUP.c.record_id)
            .where(LOOKUP.c.way == way, LOOKUP.c.key == lookup_key(key))
            .order_by(LOOKUP.c.record_id)
        )
        return tuple((row.kind, Id(row.record_id)) for row in self._connection.execute(question))
