"""A message: everything said in an inquiry, be it mail, note or call."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import ClassVar, Final, Self

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.errors import Problem, TransitionNotAllowed
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most

_LAST_REFERENCES: Final = 20


class Direction(Enum):
    """Which way a message went."""

    IN = "in"
    OUT = "out"
    NOTE = "note"
    CALL = "call"


class Delivery(Enum):
    """Where an outgoing message stands; the outbox is those queued, sending or unclear.

    A message is sent once the server has taken it, and partly sent where the server has not
    taken it for all of its recipients.
    """

    NONE = "none"
    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    PARTLY_SENT = "partly_sent"
    HANDED_OVER = "handed_over"
    UNCLEAR = "unclear"
    REFUSED = "refused"


_NEXT: dict[Delivery, frozenset[Delivery]] = {
    Delivery.DRAFT: frozenset({Delivery.QUEUED, Delivery.HANDED_OVER}),
    Delivery.QUEUED: frozenset({Delivery.SENDING, Delivery.DRAFT, Delivery.PARTLY_SENT}),
    Delivery.SENDING: frozenset(
        {
            Delivery.SENT,
            Delivery.PARTLY_SENT,
            Delivery.UNCLEAR,
            Delivery.REFUSED,
            Delivery.QUEUED,
        }
    ),
    Delivery.PARTLY_SENT: frozenset({Delivery.SENT, Delivery.QUEUED}),
    Delivery.UNCLEAR: frozenset({Delivery.SENT, Delivery.DRAFT, Delivery.PARTLY_SENT}),
    Delivery.REFUSED: frozenset({Delivery.DRAFT, Delivery.QUEUED}),
    Delivery.SENT: frozenset(),
    Delivery.HANDED_OVER: frozenset(),
    Delivery.NONE: frozenset(),
}


class SentCopy(Enum):
    """Whether a sent mail lies in the mailbox's folder of sent mail too."""

    NONE = "none"
    WANTED = "wanted"
    STORED = "stored"
    MISSING = "missing"


class Review(Enum):
    """Whether a second person has to look at a draft, or has done so."""

    NONE = "none"
    WANTED = "wanted"
    RELEASED = "released"


class Automatic(Enum):
    """What a machine's mail is; a person's is ``no``."""

    NO = "no"
    AUTO_REPLY = "auto_reply"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file with a message; ``size`` in bytes, ``sha256`` of the decoded bytes."""

    name: str
    size: int
    sha256: str
    content_type: str = "application/octet-stream"
    inline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Record):
    """One thing said.

    ``at`` is UTC. ``body_text`` is the whole text, ``reply_text`` what is new in it.
    ``raw_sha256`` names the kept raw bytes, from which everything else can be read
    again; a note or call has none. ``message_id`` and ``references`` stand without
    angle brackets. ``author_id`` is the user who wrote it, ``contact_id`` the person
    outside.

    Of what the office writes: ``body_html`` is the text with its formatting, empty where it
    has none. ``filled_text`` is the template's text as it was filled in, against which
    changes are marked, and ``snippets`` are the abbreviations of those that went into it.
    ``send_at`` is the earliest moment of sending, and ``refused`` the addresses that the mail
    has not reached: the server has not taken it for them, or it came back later. Beside it the
    mail has reached others, so it is never a draft again.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset(
        {"body_text", "body_html", "reply_text", "filled_text"}
    )

    inquiry_id: Id
    direction: Direction
    at: datetime
    delivery: Delivery = Delivery.NONE
    subject: str = ""
    sender: MailAddress | None = None
    to: tuple[MailAddress, ...] = ()
    cc: tuple[MailAddress, ...] = ()
    body_text: str = ""
    reply_text: str = ""
    contact_id: Id | None = None
    author_id: Id | None = None
    template_key: str = ""
    template_version: int = 0
    attachments: tuple[Attachment, ...] = ()
    automatic: Automatic = Automatic.NO
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    raw_sha256: str = ""
    delivery_note: str = ""
    attempts: int = 0
    body_html: str = ""
    filled_text: str = ""
    snippets: tuple[str, ...] = ()
    review: Review = Review.NONE
    released_by: Id | None = None
    send_at: datetime | None = None
    refused: tuple[str, ...] = ()
    sent_copy: SentCopy = SentCopy.NONE
    mailing_id: Id | None = None

    @property
    def text(self) -> str:
        """What to read first: the new text, or all of it where nothing was quoted."""
        return self.reply_text or self.body_text

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address that it is for, each once."""
        return tuple(dict.fromkeys(each.address for each in (*self.to, *self.cc)))

    @property
    def envelope(self) -> tuple[str, ...]:
        """The addresses that it goes to when it is sent next: those refused, or else all."""
        return self.refused or self.recipients

    @property
    def thread(self) -> tuple[str, ...]:
        """The references of an answer to it, the last ones and itself (RFC 5322, 3.6.4)."""
        return (*self.references[-_LAST_REFERENCES:], self.message_id)

    @property
    def when_stopped(self) -> Delivery:
        """What it is when it does not leave after all."""
        return Delivery.PARTLY_SENT if self.refused else Delivery.DRAFT

    def delivered(self, delivery: Delivery, note: str = "") -> Self:
        """The message in the next state of its delivery.

        Raises:
            TransitionNotAllowed: the state does not follow from the present one.
        """
        if delivery not in _NEXT[self.delivery]:
            raise TransitionNotAllowed(f"{self.delivery.value} → {delivery.value}")
        attempts = self.attempts + (delivery is Delivery.SENDING)
        return replace(self, delivery=delivery, delivery_note=note, attempts=attempts)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the message breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from at_most("subject", self.subject, 998)
        if self.direction is Direction.OUT and self.delivery is Delivery.NONE:
            yield Problem("delivery", "required")
        if self.delivery in {Delivery.QUEUED, Delivery.SENDING}:
            if not self.to:
                yield Problem("to", "required")
            if not self.raw_sha256:
                yield Problem("raw_sha256", "required")
