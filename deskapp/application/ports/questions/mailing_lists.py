"""The rows that the page of mailings shows, and the questions that bring them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from deskapp.domain.mailings.mailing import MailingKind, MailingRecipient, MailingState
from deskapp.domain.message import Message
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class MailingRow:
    """A mailing in a list.

    ``open`` counts the recipients not written to or refused yet, ``queued`` the letters not
    sent yet, ``written`` all letters.
    """

    id: Id
    inquiry_id: Id
    title: str
    kind: MailingKind
    state: MailingState
    answer_by: date | None
    started_at: datetime | None
    open: int
    queued: int
    written: int


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """A recipient with the names that belong to them."""

    recipient: MailingRecipient
    name: str
    body: str
    mail: str

    @property
    def id(self) -> Id:
        """The identity of the recipient."""
        return self.recipient.id


class MailingLists(Protocol):
    """Ids and rows of mailings."""

    def mailing_ids(self, words: str = "") -> tuple[Id, ...]:
        """The mailings in whose title every word stands, newest first."""
        ...

    def mailing_rows(self, ids: Sequence[Id]) -> tuple[MailingRow, ...]:
        """The rows of those ids in their order; ids no longer there are left out."""
        ...

    def recipient_rows(self, mailing_id: Id) -> tuple[RecipientRow, ...]:
        """The recipients of a mailing as DIN 5007-2 sorts names."""
        ...

    def mailing_post(self, mailing_id: Id) -> tuple[Message, ...]:
        """The mails of a mailing's inquiry without their texts, oldest first."""
        ...
