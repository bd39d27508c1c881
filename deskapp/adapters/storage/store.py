"""One open transaction: records written with everything that is derived from them."""

import hashlib
import zlib
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.sql.dml import ReturningInsert

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.finding import index as search_index
from deskapp.adapters.storage.lookup_keys import LOOKED_UP, lookup_keys
from deskapp.adapters.storage.pointers import Pointers
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import CONTENT, LOOKUP, NUMBER_SERIES
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import Outdated
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record

_PACKING = 3


class TransactionStore(ConnectionReader):
    """The ``RecordStore`` port on one connection inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._pointers = Pointers(connection)
        self._unlearned: set[Id] = set()

    def finish(self) -> None:
        """At the end: forget all that went, or raise ``InUse`` where something points at it."""
        self._pointers.check()
        search_index.forget(self._connection, self._unlearned)

    def insert(self, record: Record) -> None:
        """Store a record that is not there yet."""
        mapping = mapped(type(record))
        self._connection.execute(_insert_of(mapping.table), mapping.row(record))
        self._derive(record, is_new=True)

    def update(self, record: Record, expected_version: int) -> None:
        """Store the next state. Raises ``Outdated`` where the stored version is another."""
        mapping = mapped(type(record))
        table = mapping.table
        left = self._inquiry_of(record)
        values = mapping.row(record) | {"this_id": record.id, "this_version": expected_version}
        if self._connection.execute(_update_of(table), values).rowcount != 1:
            raise Outdated(table.name)
        self._derive(record, is_new=False)
        if left is not None:
            self._date_inquiry(left)

    def remove(self, record: Record) -> None:
        """Take the record away; what still points at it shows when the transaction ends."""
        table = mapped(type(record)).table
        values = {"this_id": record.id, "this_version": record.version}
        if self._connection.execute(_delete_of(table), values).rowcount != 1:
            raise Outdated(table.name)
        if isinstance(record, LOOKED_UP):
            self._connection.execute(_NOT_FOUND_BY, {"this_id": record.id})
        self._unlearned.add(record.id)
        self._pointers.removed(record)
        if isinstance(record, Message):
            self._date_inquiry(record.inquiry_id)

    def put_content(self, content: bytes) -> str:
        """Keep bytes once, and answer their SHA-256 in hexadecimal."""
        sha256 = hashlib.sha256(content).hexdigest()
        if self._connection.execute(_KNOWN, {"sha256": sha256}).first() is None:
            packed = zlib.compress(content, _PACKING)
            values = {"sha256": sha256, "size": len(content), "packed": packed}
            self._connection.execute(_kept(self._connection.dialect.name), values)
        return sha256

    def next_number(self, series: str) -> int:
        """The next number of a series, never given before."""
        dialect = self._connection.dialect.name
        return int(self._connection.execute(_counted(dialect), {"series": series}).scalar_one())

    def keep(self, change_set: ChangeSet) -> None:
        """Store what an action changed."""
        trail.keep(self._connection, change_set)

    def change_sets(self, step: Id) -> tuple[ChangeSet, ...]:
        """The stored set of that identity, or all that are part of that work."""
        return trail.change_sets(self._connection, step)

    def _inquiry_of(self, record: Record) -> Id | None:
        """The inquiry in which a stored message lies now; none for other kinds."""
        if not isinstance(record, Message):
            return None
        return self._connection.execute(_LIES_IN, {"this_id": record.id}).scalar()

    def _derive(self, record: Record, *, is_new: bool) -> None:
        if isinstance(record, LOOKED_UP):
            self._find_by(record, is_new=is_new)
        if record.id in self._unlearned:
            self._unlearned.discard(record.id)
            search_index.forget(self._connection, (record.id,))
        search_index.learn(self._connection, record, is_new=is_new)
        self._pointers.stored(record)
        if isinstance(record, Message):
            self._date_inquiry(record.inquiry_id)
        elif isinstance(record, Inquiry):
            self._date_inquiry(record.id)

    def _find_by(self, record: Record, *, is_new: bool) -> None:
        this, keys = {"this_id": record.id}, lookup_keys(record)
        if not is_new:
            known = self._connection.execute(_FOUND_BY, this)
            if {(row.way, row.key) for row in known} == keys:
                return
            self._connection.execute(_NOT_FOUND_BY, this)
        kind = mapped(type(record)).table.name
        rows = [{"record_id": record.id, "way": way, "key": key, "kind": kind} for way, key in keys]
        if rows:
            self._connection.execute(_insert_of(LOOKUP), rows)

    def _date_inquiry(self, inquiry_id: Id) -> None:
        self._connection.execute(_DATED, {"this_id": inquiry_id})


# A statement that is made once is executed four times as fast as one made anew.
_KNOWN = select(CONTENT.c.size).where(CONTENT.c.sha256 == bindparam("sha256"))
_FOUND_BY = select(LOOKUP.c.way, LOOKUP.c.key).where(LOOKUP.c.record_id == bindparam("this_id"))
_NOT_FOUND_BY = delete(LOOKUP).where(LOOKUP.c.record_id == bindparam("this_id"))
_NEWEST = (
    select(func.max(MESSAGE.table.c.at))
    .where(MESSAGE.table.c.inquiry_id == bindparam("this_id"))
    .scalar_subquery()
)
_LAST_AT = func.coalesce(_NEWEST, INQUIRY.table.c.received_at)
# The version stays: the column is derived and no part of the record.
_DATED = (
    update(INQUIRY.table)
    .where(
        INQUIRY.table.c.id == bindparam("this_id"),
        INQUIRY.table.c.last_at.is_distinct_from(_LAST_AT),
    )
    .values(last_at=_LAST_AT)
)
_LIES_IN = select(MESSAGE.table.c.inquiry_id).where(MESSAGE.table.c.id == bindparam("this_id"))


@cache
def _insert_of(table: Table) -> Insert:
    return insert(table)


@cache
def _update_of(table: Table) -> Update:
    return update(table).where(*_is_meant(table))


@cache
def _delete_of(table: Table) -> Delete:
    return delete(table).where(*_is_meant(table))


def _is_meant(table: Table) -> tuple[ColumnElement[bool], ...]:
    return table.c.id == bindparam("this_id"), table.c.version == bindparam("this_version")


@cache
def _kept(dialect: str) -> Insert:
    return _insert_or(CONTENT, dialect).on_conflict_do_nothing()


@cache
def _counted(dialect: str) -> ReturningInsert[int]:
    return (
        _insert_or(NUMBER_SERIES, dialect)
        .values(series=bindparam("series"), last=1)
        .on_conflict_do_update(index_elements=["series"], set_={"last": NUMBER_SERIES.c.last + 1})
        .returning(NUMBER_SERIES.c.last)
    )


def _insert_or(table: Table, dialect: str) -> SqliteInsert | PostgresqlInsert:
    """An insert that can say what to do where the row is there already."""
    return SqliteInsert(table) if dialect == "sqlite" else PostgresqlInsert(table)
