"""A follow-up: something the office promised itself or others, with a date."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Self

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import DomainError, Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most, required


class FollowUpKind(Enum):
    """What is to be done when the day comes."""

    CALL = "call"
    MAIL = "mail"
    CHECK = "check"
    DOCUMENTS = "documents"
    ASK_AGAIN = "ask_again"
    DEADLINE = "deadline"


class Recurrence(Enum):
    """How often a follow-up comes again."""

    NONE = "none"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


class HardDate(DomainError):
    """A hard date was to be moved past its day."""

    code = "hard_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """A dated intention about an inquiry, contact, initiative or event.

    Without an owner it is the team's. With ``introduction_id`` it asks what became of an
    introduction in its inquiry.
    """

    inquiry_id: Id | None = None
    contact_id: Id | None = None
    initiative_id: Id | None = None
    introduction_id: Id | None = None
    event_id: Id | None = None
    due_on: date
    reason: str
    kind: FollowUpKind = FollowUpKind.ASK_AGAIN
    owner_id: Id | None = None
    hard: bool = False
    done_at: datetime | None = None
    result: str = ""
    moved_count: int = 0
    recurrence: Recurrence = Recurrence.NONE

    @property
    def about(self) -> tuple[RecordKind, Id] | None:
        """What it is about; nothing for a new one."""
        abouts = (
            (RecordKind.INQUIRY, self.inquiry_id),
            (RecordKind.CONTACT, self.contact_id),
            (RecordKind.INITIATIVE, self.initiative_id),
            (RecordKind.EVENT, self.event_id),
        )
        return next(((kind, one) for kind, one in abouts if one), None)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_at is None

    def moved(self, until: date) -> Self:
        """The follow-up on another day.

        Raises:
            HardDate: a hard date cannot be moved to a later day.
        """
        if self.hard and until > self.due_on:
            raise HardDate(until.isoformat())
        return replace(self, due_on=until, moved_count=self.moved_count + 1)

    def done(self, now: datetime, result: str = "") -> Self:
        """The follow-up, done."""
        return replace(self, done_at=now, result=result)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the follow-up breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        abouts = (self.inquiry_id, self.contact_id, self.initiative_id, self.event_id)
        if sum(about is not None for about in abouts) != 1:
            yield Problem("inquiry_id", "exactly_one_about")
        yield from required("reason", self.reason)
        yield from at_most("reason", self.reason, 200)
        yield from at_most("result", self.result, 200)
