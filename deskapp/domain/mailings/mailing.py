"""A mailing: one mail each to many people, all answers to which come together in one inquiry."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import ClassVar

from deskapp.domain.errors import Problem
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.message import Attachment
from deskapp.domain.record import Id, Record
from deskapp.domain.template import Asked, TemplateClass, TemplateText
from deskapp.domain.text_rules import at_most, required


class MailingKind(Enum):
    """What a mailing is for; a round-robin question waits for answers."""

    ANNOUNCEMENT = "announcement"
    ROUND_ROBIN = "round_robin"


class MailingState(Enum):
    """Where a mailing stands; one that is paused goes on where it stopped."""

    DRAFT = "draft"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


class Gate(Enum):
    """Why a person may not be written to, or that nothing speaks against it (G-09)."""

    OPEN = "open"
    NO_ADDRESS = "no_address"
    BOUNCED = "bounced"
    OBJECTION = "objection"
    RESTRICTED = "restricted"
    DECEASED = "deceased"
    NO_CONSENT = "no_consent"
    TWICE = "twice"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Given:
    """What a template asks for, entered once for all letters.

    ``name`` is the German name of the placeholder; ``text`` a text, a list with one item a
    line, or a day as ISO 8601 writes it.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"text"})

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing(Record):
    """What is sent to many, one mail each.

    ``texts`` are its own, even where they began as those of a template; ``asks`` came with
    that, and ``given`` answers it. ``per_minute`` is how many mails leave in a minute,
    ``purpose`` the consent that a mailing of that class needs, ``class_reason`` why own texts
    are no advertising (G-10). ``answer_by`` is the day by which answers are asked for,
    ``event_id`` the event to which it invites or on which it reports.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"class_reason"})

    inquiry_id: Id
    event_id: Id | None = None
    title: str
    kind: MailingKind = MailingKind.ANNOUNCEMENT
    state: MailingState = MailingState.DRAFT
    template_class: TemplateClass = TemplateClass.MAILING
    class_reason: str = ""
    purpose: Purpose = Purpose.INVITATIONS
    template_key: str = ""
    template_version: int = 0
    texts: tuple[TemplateText, ...] = ()
    asks: tuple[Asked, ...] = ()
    given: tuple[Given, ...] = ()
    reminder_texts: tuple[TemplateText, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    per_minute: int = 20
    answer_by: date | None = None
    author_id: Id | None = None
    started_at: datetime | None = None

    @property
    def is_draft(self) -> bool:
        """Whether nothing was written yet, so that all of it can still be changed."""
        return self.state is MailingState.DRAFT

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the mailing breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("title", self.title)
        yield from at_most("title", self.title, 120)
        if self.per_minute not in range(1, 601):
            yield Problem("per_minute", "throttle")
        is_claimed = self.template_class is not TemplateClass.MAILING and not self.template_key
        if is_claimed:
            yield from required("class_reason", self.class_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailingRecipient(Record):
    """One person of a mailing.

    ``gate`` is what was decided: left out by hand, or why no mail was written at the start.
    ``address`` and ``message_id``, the identity of the stored message, are empty as long as no
    mail was written, ``reminder_id`` is that of the last reminder. ``declined`` says that the
    person will not answer and is not reminded.
    """

    mailing_id: Id
    contact_id: Id
    initiative_id: Id | None = None
    address: str = ""
    gate: Gate = Gate.OPEN
    message_id: Id | None = None
    reminder_id: Id | None = None
    declined: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether nothing was written or decided yet."""
        return self.message_id is None and self.gate is Gate.OPEN
