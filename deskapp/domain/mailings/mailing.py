"""A mailing: one mail each to many people, and who of them has answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import ClassVar

from deskapp.domain.errors import Problem
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.record import Id, Record
from deskapp.domain.template import TemplateClass, TemplateText
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing(Record):
    """What is sent to many, one mail each; its answers come together in one inquiry.

    ``per_minute`` is how many mails leave in a minute. ``purpose`` is the consent that a
    mailing of that class needs. ``answer_by`` is the day by which answers are asked for.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"reason_de", "reason_en"})

    inquiry_id: Id
    title: str
    kind: MailingKind = MailingKind.ANNOUNCEMENT
    state: MailingState = MailingState.DRAFT
    template_class: TemplateClass = TemplateClass.MAILING
    purpose: Purpose = Purpose.INVITATIONS
    template_key: str = ""
    template_version: int = 0
    texts: tuple[TemplateText, ...] = ()
    reason_de: str = ""
    reason_en: str = ""
    per_minute: int = 20
    answer_by: date | None = None
    author_id: Id | None = None
    started_at: datetime | None = None

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the mailing breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("title", self.title)
        yield from at_most("title", self.title, 120)
        if self.per_minute not in range(1, 601):
            yield Problem("per_minute", "throttle")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailingRecipient(Record):
    """One person of a mailing: whether the gate lets the mail out, and the mail itself.

    ``message_id`` is the identity of the stored message, none as long as it was not written.
    ``reminder_id`` is that of the last reminder, and ``declined`` says that the person has
    asked not to be reminded.
    """

    mailing_id: Id
    contact_id: Id
    initiative_id: Id | None = None
    address: str = ""
    gate: Gate = Gate.OPEN
    message_id: Id | None = None
    reminder_id: Id | None = None
    declined: bool = False
