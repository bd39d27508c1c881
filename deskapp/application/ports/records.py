"""What the application needs of a storage: an open transaction, and reads that go past it."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.attached.attachment_texts import (
    AttachmentTextQueries,
    AttachmentTextStore,
)
from deskapp.application.ports.exporting import WholeRecords
from deskapp.application.ports.ledger import Ledger, LedgerQueries
from deskapp.application.ports.questions.arranged import ArrangedLists
from deskapp.application.ports.questions.counting import Counting
from deskapp.application.ports.questions.duplicates import Duplicates
from deskapp.application.ports.questions.event_lists import EventLists
from deskapp.application.ports.questions.inquiry_lists import InquiryLists
from deskapp.application.ports.questions.lists import Lists
from deskapp.application.ports.questions.mailing_lists import MailingLists
from deskapp.application.ports.questions.reporting import Reporting
from deskapp.application.ports.questions.similar import SimilarAnswers
from deskapp.application.telling.history_lists import HistoryLists
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)
M = TypeVar("M", bound=MainRecord)


class Finder(Protocol):
    """Whole records, by identity or by the value of their fields."""

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        ...

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose fields have those values, or all of the kind; oldest first."""
        ...


class Reader(Finder, Protocol):
    """Records by what else they are found by, and kept bytes."""

    def contacts_by_mail(self, address: str) -> tuple[Id, ...]:
        """The contacts who have that mail address, compared without regard to case."""
        ...

    def namesakes(self, record: R) -> tuple[Id, ...]:
        """The other contacts, organisations or initiatives that share a name with that one.

        A legal form at the end of a body's name counts for nothing.
        """
        ...

    def bodies_by_domain(self, domain: str) -> tuple[tuple[type[Record], Id], ...]:
        """The organisations and initiatives that have that mail domain."""
        ...

    def mail_domains(self) -> frozenset[str]:
        """The mail domains of all organisations and initiatives."""
        ...

    def naming(self, kind: type[R], field: str, record_id: Id) -> tuple[R, ...]:
        """The records of the kind in whose list of that name the identity stands; oldest first."""
        ...

    def content(self, sha256: str) -> bytes | None:
        """The kept bytes with that SHA-256, or none."""
        ...


class Keeper(Reader, Protocol):
    """Records with their past, and by their tags."""

    def tagged(self, kind: type[M], tag: str) -> tuple[M, ...]:
        """The records of the kind that have the tag, compared without regard to case."""
        ...

    def changes_of(self, record_id: Id, limit: int) -> tuple[ChangeSet, ...]:
        """The last change sets that touched a record, each with that change alone, newest first."""
        ...


class RecordStore(Keeper, Ledger, AttachmentTextStore, Protocol):
    """One open transaction; it takes whole states and knows nothing of rules."""

    def foresee(self, kind: type[Record], field: str, values: Collection[object]) -> None:
        """Read at once what ``where`` and ``find`` will be asked for each of the values."""
        ...

    def foresee_mails(self, addresses: Collection[str]) -> None:
        """Read at once what ``contacts_by_mail`` will be asked for each of the addresses."""
        ...

    def hold(self, record: Record) -> None:
        """Let no other transaction hold the record before this one ends; others may read it.

        What is asked from then on is as the last who held it left it.
        """
        ...

    def insert(self, record: Record) -> None:
        """Store a record that is not there yet."""
        ...

    def update(self, record: Record, expected_version: int) -> None:
        """Store the next state.

        Raises ``Outdated`` where the stored version is another, at the latest when the
        transaction ends.
        """
        ...

    def remove(self, record: Record) -> None:
        """Take the record away. Raises ``InUse`` where others point at it."""
        ...

    def put_content(self, content: bytes) -> str:
        """Keep bytes once, and answer their SHA-256 in hexadecimal."""
        ...

    def next_number(self, series: str) -> int:
        """The next number of a series; a number that was given is never given again."""
        ...

    def keep(self, change_set: ChangeSet) -> None:
        """Store what an action changed."""
        ...

    def forget_past(self, kind: type[Record], record_id: Id, names: Collection[str]) -> None:
        """Let no kept change set say anything of those fields of the record."""
        ...

    def change_sets(self, step: Id) -> tuple[ChangeSet, ...]:
        """The stored set of that identity, or all that are part of that work, newest first."""
        ...

    def derive_again(self, after: str) -> str:
        """Make anew what is derived from the next records, so far as it differs.

        ``after`` is the answer to the call before, empty at first; the last answer is empty.
        """
        ...


class Queries(
    Keeper,
    Lists,
    ArrangedLists,
    Duplicates,
    HistoryLists,
    InquiryLists,
    MailingLists,
    EventLists,
    Counting,
    Reporting,
    SimilarAnswers,
    WholeRecords,
    LedgerQueries,
    AttachmentTextQueries,
    Protocol,
):
    """All that may be asked without changing anything."""

    def recent_change_sets(self, user_id: Id | None, limit: int) -> tuple[ChangeSet, ...]:
        """The user's last steps that can be undone, each as its last set, oldest first.

        The sets come without their changes; those that are part of one work are one step.
        """
        ...

    def kept_mails(self, after: str, most: int) -> tuple[Message, ...]:
        """The messages of which raw bytes are kept, by identity and after that one, so many."""
        ...


class Storage(Protocol):
    """One database: transactions one after the other, reads beside them."""

    def transaction(self) -> AbstractContextManager[RecordStore]:
        """A transaction that is stored at its end, or not at all where an exception leaves it."""
        ...

    def reading(self) -> AbstractContextManager[Queries]:
        """A consistent view for questions."""
        ...

    def outbox(self, *, alone: bool) -> AbstractContextManager[bool]:
        """Hold the outbox beside other programs on the database, or alone; false where others do.

        A program that ends, however it ends, holds it no longer.
        """
        ...

    def back_up(self, at: datetime) -> Path:
        """Make a tested copy while work goes on. Raises ``OutsideError`` where that fails."""
        ...

    def close(self) -> None:
        """Let the database go."""
        ...
