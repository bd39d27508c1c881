"""One open transaction: records written with everything that is derived from them."""

from collections.abc import Collection, Mapping
from itertools import chain
from typing import Final, TypeVar

from sqlalchemy import Connection, select

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.finding import index as search_index
from deskapp.adapters.storage.lookup_keys import LOOKED_UP, lookup_key
from deskapp.adapters.storage.mailboxes.ledger_entries import LedgerWriter
from deskapp.adapters.storage.pointers import Pointers
from deskapp.adapters.storage.reader import stored_where
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.writing import again, attachment_texts, derived
from deskapp.adapters.storage.writing.contents import Contents
from deskapp.adapters.storage.writing.foreseen import Foreseen
from deskapp.adapters.storage.writing.numbers import Numbers
from deskapp.adapters.storage.writing.records import (
    delete_record,
    insert_records,
    update_records,
)
from deskapp.adapters.storage.writing.waiting import Waiting
from deskapp.application.changes import ChangeSet
from deskapp.application.ports.attached.attachment_texts import WithFiles
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)

_MOST_WAITING: Final = 1000


class TransactionStore(LedgerWriter):
    """The ``RecordStore`` port on one connection inside its transaction.

    Records wait to be written many at once. ``find`` and ``where`` answer with those that
    wait; before any other question all is written, as it is at the end.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._pointers = Pointers(connection)
        self._unlearned: set[Id] = set()
        self._waiting = Waiting()
        self._foreseen = Foreseen(connection)
        self._contents = Contents(connection)
        self._numbers = Numbers(connection)

    @property
    def _connection(self) -> Connection:
        """The connection, for questions that have to see all that was stored."""
        self._write()
        return self._bare

    def finish(self) -> None:
        """At the end: forget all that went, or raise ``InUse`` where something points at it."""
        self._write()
        self._pointers.check()
        search_index.forget(self._bare, self._unlearned)

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        return self._waiting.find(kind, record_id) or super().find(kind, record_id)

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose columns have those values, oldest first."""
        stored = self._foreseen.records(kind, values)
        if stored is None:
            stored = stored_where(self._bare, kind, values)
        return self._waiting.with_stored(kind, values, stored)

    def foresee(self, kind: type[Record], field: str, values: Collection[object]) -> None:
        """Read at once what ``where`` and ``find`` will be asked for each of the values."""
        self._foreseen.read(kind, field, values)

    def foresee_mails(self, addresses: Collection[str]) -> None:
        """Read at once what ``contacts_by_mail`` will be asked."""
        self._foreseen.read_owners("mail", {lookup_key(each) for each in addresses})

    def hold(self, record: Record) -> None:
        """Hold the record's row; a file has one writer, who holds everything."""
        table = mapped(type(record)).table
        row = select(table.c.id).where(table.c.id == record.id)
        self._connection.execute(row.with_for_update(key_share=True))

    def insert(self, record: Record) -> None:
        """Store a record that is not there yet."""
        if self._waiting.find(type(record), record.id):
            self._write()  # the database says what is wrong with storing it twice
        self._make_room(record)
        self._waiting.insert(record)

    def update(self, record: Record, expected_version: int) -> None:
        """Store the next state. Raises ``Outdated`` where the stored version is another."""
        if self._waiting.is_changed(record):
            # Values that stand only once may wander: changes keep their order.
            self._write()
        self._make_room(record)
        self._waiting.update(record, expected_version)

    def remove(self, record: Record) -> None:
        """Take the record away; what still points at it shows when the transaction ends."""
        self._write()
        self._foreseen.clear()
        delete_record(self._bare, record)
        derived.forget_keys(self._bare, record)
        self._unlearned.add(record.id)
        self._pointers.removed(record)
        if isinstance(record, Message):
            derived.date_inquiries(self._bare, (record.inquiry_id,))

    def put_content(self, content: bytes) -> str:
        """Keep bytes once, and answer their SHA-256 in hexadecimal."""
        return self._contents.put(content)

    def next_number(self, series: str) -> int:
        """The next number of a series, never given before."""
        return self._numbers.next(series)

    def keep(self, change_set: ChangeSet) -> None:
        """Store what an action changed."""
        trail.keep(self._bare, change_set)

    def forget_past(self, kind: type[Record], record_id: Id, names: Collection[str]) -> None:
        """Let no kept change set say anything of those fields of the record."""
        trail.forget(self._bare, kind, record_id, names)

    def change_sets(self, step: Id) -> tuple[ChangeSet, ...]:
        """The stored set of that identity, or all that are part of that work."""
        return trail.change_sets(self._bare, step)

    def keep_attachment_texts(self, texts: Mapping[str, str], message: WithFiles) -> None:
        """Keep texts of attachments, and let search find the message by them."""
        attachment_texts.keep(self._connection, texts, message.number)
        search_index.learn(self._bare, (), self.where(Message, id=message.message_id))

    def forget_attachment_texts(self) -> None:
        """Forget every text of an attachment."""
        attachment_texts.forget(self._connection)

    def derive_again(self, after: str) -> str:
        """Derive anew what hangs on the next records, so far as it differs."""
        return again.derive_again(self._connection, after)

    def _owners(self, way: str, key: str) -> tuple[tuple[str, Id], ...]:
        if any(map(self._waiting.has, LOOKED_UP)):
            self._write()
        foreseen = self._foreseen.owners(way, key)
        return super()._owners(way, key) if foreseen is None else foreseen

    def _make_room(self, record: Record) -> None:
        """Before a state is taken: write what is too much, and what it comes back from."""
        if len(self._waiting) >= _MOST_WAITING:
            self._write()
        if record.id in self._unlearned:
            self._unlearned.discard(record.id)
            search_index.forget(self._bare, (record.id,))
        self._pointers.stored(record)

    def _write(self) -> None:
        """Write all that waits, each kind in one statement."""
        self._contents.write()
        self._numbers.write()
        if not len(self._waiting):
            return
        waiting, self._waiting = self._waiting, Waiting()
        self._foreseen.clear()
        changed, new = dict(waiting.changed()), dict(waiting.new())
        changed_states = [each.record for states in changed.values() for each in states]
        new_records = [*chain.from_iterable(new.values())]
        left = derived.inquiries_of(self._bare, changed_states)
        # What changes first may let go of a value that a new record takes.
        for kind, states in changed.items():
            update_records(self._bare, kind, states)
        for kind, records in new.items():
            insert_records(self._bare, kind, records)
        derived.find_by_keys(self._bare, new_records, changed_states)
        search_index.learn(self._bare, new_records, changed_states)
        dated = derived.dated_by(new_records + changed_states)
        derived.date_inquiries(self._bare, {*left, *dated})
