"""One open transaction: records written with everything that is derived from them."""

import hashlib
import zlib

from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.finding import index as search_index
from deskapp.adapters.storage.lookup_keys import lookup_keys
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
        self._connection.execute(insert(mapping.table), mapping.row(record))
        self._derive(record, is_new=True)

    def update(self, record: Record, expected_version: int) -> None:
        """Store the next state. Raises ``Outdated`` where the stored version is another."""
        mapping = mapped(type(record))
        table = mapping.table
        left = self._inquiry_of(record)
        change = (
            update(table)
            .where(table.c.id == record.id, table.c.version == expected_version)
            .values(mapping.row(record))
        )
        if self._connection.execute(change).rowcount != 1:
            raise Outdated(table.name)
        self._derive(record, is_new=False)
        if left is not None:
            self._date_inquiry(left)

    def remove(self, record: Record) -> None:
        """Take the record away; what still points at it shows when the transaction ends."""
        table = mapped(type(record)).table
        there = (table.c.id == record.id, table.c.version == record.version)
        if self._connection.execute(delete(table).where(*there)).rowcount != 1:
            raise Outdated(table.name)
        self._connection.execute(delete(LOOKUP).where(LOOKUP.c.record_id == record.id))
        self._unlearned.add(record.id)
        self._pointers.removed(record)
        if isinstance(record, Message):
            self._date_inquiry(record.inquiry_id)

    def put_content(self, content: bytes) -> str:
        """Keep bytes once, and answer their SHA-256 in hexadecimal."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = select(CONTENT.c.size).where(CONTENT.c.sha256 == sha256)
        if self._connection.execute(known).first() is None:
            packed = zlib.compress(content, _PACKING)
            values = {"sha256": sha256, "size": len(content), "packed": packed}
            self._connection.execute(self._insert(CONTENT).on_conflict_do_nothing(), values)
        return sha256

    def next_number(self, series: str) -> int:
        """The next number of a series, never given before."""
        count = (
            self._insert(NUMBER_SERIES)
            .values(series=series, last=1)
            .on_conflict_do_update(
                index_elements=["series"], set_={"last": NUMBER_SERIES.c.last + 1}
            )
            .returning(NUMBER_SERIES.c.last)
        )
        return int(self._connection.execute(count).scalar_one())

    def keep(self, change_set: ChangeSet) -> None:
        """Store what an action changed."""
        trail.keep(self._connection, change_set)

    def change_sets(self, step: Id) -> tuple[ChangeSet, ...]:
        """The stored set of that identity, or all that are part of that work."""
        return trail.change_sets(self._connection, step)

    def _insert(self, table: Table) -> SqliteInsert | PostgresqlInsert:
        """An insert that can say what to do where the row is there already."""
        made = SqliteInsert if self._connection.dialect.name == "sqlite" else PostgresqlInsert
        return made(table)

    def _inquiry_of(self, record: Record) -> Id | None:
        """The inquiry in which a stored message lies now; none for other kinds."""
        if not isinstance(record, Message):
            return None
        table = MESSAGE.table
        question = select(table.c.inquiry_id).where(table.c.id == record.id)
        return self._connection.execute(question).scalar()

    def _derive(self, record: Record, *, is_new: bool) -> None:
        if not is_new:
            self._connection.execute(delete(LOOKUP).where(LOOKUP.c.record_id == record.id))
        keys = lookup_keys(record)
        if keys:
            kind = mapped(type(record)).table.name
            rows = [
                {"record_id": record.id, "way": way, "key": key, "kind": kind} for way, key in keys
            ]
            self._connection.execute(insert(LOOKUP), rows)
        if record.id in self._unlearned:
            self._unlearned.discard(record.id)
            search_index.forget(self._connection, (record.id,))
        search_index.learn(self._connection, record, is_new=is_new)
        self._pointers.stored(record)
        if isinstance(record, Message):
            self._date_inquiry(record.inquiry_id)
        elif isinstance(record, Inquiry):
            self._date_inquiry(record.id)

    def _date_inquiry(self, inquiry_id: Id) -> None:
        newest = (
            select(func.max(MESSAGE.table.c.at))
            .where(MESSAGE.table.c.inquiry_id == inquiry_id)
            .scalar_subquery()
        )
        table = INQUIRY.table
        # The version stays: the column is derived and no part of the record.
        self._connection.execute(
            update(table)
            .where(table.c.id == inquiry_id)
            .values(last_at=func.coalesce(newest, table.c.received_at))
        )
