"""An inquiry: one matter that somebody brought to the office, with many messages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import ClassVar, Self

from deskapp.domain.addresses.laender import PLACES
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.errors import Invalid, Problem, TransitionNotAllowed
from deskapp.domain.record import Id
from deskapp.domain.text_rules import at_most, required


class Channel(Enum):
    """The way by which an inquiry came."""

    MAIL = "mail"
    PHONE = "phone"
    VIDEO = "video"
    EVENT = "event"
    WEB_FORM = "web_form"
    POST = "post"
    IN_PERSON = "in_person"
    SOCIAL_MEDIA = "social_media"
    FORWARDED = "forwarded"


class Kind(Enum):
    """What an inquiry is about, as the reports count it."""

    CONSULTATION = "consultation"
    INTRODUCTION = "introduction"
    EVENT = "event"
    INFORMATION = "information"
    FUNDING = "funding"
    PRESS = "press"
    MASTER_DATA = "master_data"
    JOINING = "joining"
    COMPETITION = "competition"
    SURVEY = "survey"
    COOPERATION = "cooperation"
    DATA_PROTECTION = "data_protection"
    FEEDBACK = "feedback"
    OTHER = "other"
    NOT_FOR_US = "not_for_us"
    SPAM = "spam"


MOST_TOPICS = 5

NOT_COUNTED = frozenset({Kind.NOT_FOR_US, Kind.SPAM})
"""Kinds that no report counts, so closing them asks for neither topic nor depth."""


class State(Enum):
    """Where the work on an inquiry stands."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    WAITING_EXTERNAL = "waiting_external"
    WAITING_INTERNAL = "waiting_internal"
    CLOSED = "closed"
    REOPENED = "reopened"


_WORKED = frozenset(
    {State.IN_PROGRESS, State.WAITING_EXTERNAL, State.WAITING_INTERNAL, State.CLOSED}
)
FOLLOWING: dict[State, frozenset[State]] = {
    State.NEW: _WORKED,
    State.IN_PROGRESS: _WORKED - {State.IN_PROGRESS},
    State.WAITING_EXTERNAL: _WORKED - {State.WAITING_EXTERNAL},
    State.WAITING_INTERNAL: _WORKED - {State.WAITING_INTERNAL},
    State.CLOSED: frozenset({State.REOPENED}),
    State.REOPENED: _WORKED,
}
"""The states that may follow each state."""


class Outcome(Enum):
    """How an inquiry ended; reports need it."""

    ANSWERED = "answered"
    ADVISED = "advised"
    INTRODUCED = "introduced"
    REFERRED = "referred"
    MEETING_HELD = "meeting_held"
    WITHDRAWN = "withdrawn"
    NO_RESPONSE = "no_response"
    DUPLICATE = "duplicate"
    NOT_RESPONSIBLE = "not_responsible"


class Depth(Enum):
    """How deep the help went: a class, for minutes per person would be performance data."""

    BRIEF = "brief"
    CONSULTATION = "consultation"
    INTENSIVE = "intensive"


class Priority(Enum):
    """Normal, or high with a reason."""

    NORMAL = "normal"
    HIGH = "high"


class Ball(Enum):
    """Whose turn it is."""

    US = "us"
    ASKER = "asker"
    THIRD_PARTY = "third_party"


class RelationKind(Enum):
    """How one inquiry stands to another."""

    DUPLICATE_OF = "duplicate_of"
    FOLLOWS = "follows"
    SEE_ALSO = "see_also"


@dataclass(frozen=True, slots=True)
class Relation:
    """A link to another inquiry."""

    kind: RelationKind
    inquiry_id: Id


@dataclass(frozen=True, slots=True)
class BallPosition:
    """Whose turn it is, by name where it is a third party, and since which day."""

    holder: Ball = Ball.US
    third_party: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing to be done in an inquiry, and the day on which it was."""

    text: str
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(MainRecord):
    """One matter. Times are UTC, ``topics`` codes; without ``owner_id`` it is the team's."""

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"note"})

    ref_no: str
    received_at: datetime
    subject: str
    channel: Channel = Channel.MAIL
    outgoing: bool = False
    contact_id: Id | None = None
    organisation_id: Id | None = None
    initiative_id: Id | None = None
    kind: Kind | None = None
    topics: tuple[str, ...] = ()
    land: str = ""
    depth: Depth | None = None
    owner_id: Id | None = None
    state: State = State.NEW
    priority: Priority = Priority.NORMAL
    priority_reason: str = ""
    ball: BallPosition = BallPosition()
    due_on: date | None = None
    first_reply_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    related: tuple[Relation, ...] = ()
    confidential: bool = False
    checklist: tuple[ChecklistItem, ...] = ()
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether work is left."""
        return self.state is not State.CLOSED

    def moved_to(self, state: State, now: datetime) -> Self:
        """The inquiry in the next state.

        Raises:
            TransitionNotAllowed: the state does not follow from the present one.
            Invalid: closing lacks what the reports need.
        """
        if state is self.state:
            return self
        if state not in FOLLOWING[self.state]:
            raise TransitionNotAllowed(f"{self.state.value} → {state.value}")
        if state is State.CLOSED:
            missing = tuple(self._missing_to_close())
            if missing:
                raise Invalid(missing)
        return replace(self, state=state, closed_at=now if state is State.CLOSED else None)

    def answered(self, now: datetime, today: date) -> Self:
        """The inquiry after a reply left: first reply noted, the ball with the asker from today."""
        started = State.IN_PROGRESS if self.state in {State.NEW, State.REOPENED} else self.state
        return replace(
            self,
            state=started,
            first_reply_at=self.first_reply_at or now,
            ball=BallPosition(Ball.ASKER, since=today),
        )

    def written_to(self, today: date) -> Self:
        """The inquiry after somebody wrote again: open where it was closed, the ball with us."""
        states = {State.CLOSED: State.REOPENED, State.WAITING_EXTERNAL: State.IN_PROGRESS}
        state = states.get(self.state, self.state)
        ball = self.ball if self.ball.holder is Ball.US else BallPosition(Ball.US, since=today)
        return replace(self, state=state, closed_at=None, ball=ball)

    def _missing_to_close(self) -> Iterator[Problem]:
        """A duplicate is counted where it is kept, so it needs nothing more."""
        if self.outcome is Outcome.DUPLICATE:
            return
        if self.outcome is None:
            yield Problem("outcome", "needed_to_close")
        if self.kind is None:
            yield Problem("kind", "needed_to_close")
        elif self.kind not in NOT_COUNTED:
            if not self.topics:
                yield Problem("topics", "needed_to_close")
            if self.depth is None:
                yield Problem("depth", "needed_to_close")

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the inquiry breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("ref_no", self.ref_no)
        yield from required("subject", self.subject)
        yield from at_most("subject", self.subject, 200)
        if len(self.topics) > MOST_TOPICS:
            yield Problem("topics", "too_many", str(MOST_TOPICS))
        if self.land and self.land not in PLACES:
            yield Problem("land", "unknown_land", self.land)
        if self.priority is Priority.HIGH and not self.priority_reason:
            yield Problem("priority_reason", "reason_for_high")
        if self.ball.holder is Ball.THIRD_PARTY and not self.ball.third_party:
            yield Problem("ball", "third_party_name")
        if any(relation.inquiry_id == self.id for relation in self.related):
            yield Problem("related", "circle")
        if self.state is State.CLOSED:
            yield from self._missing_to_close()
        for item in self.checklist:
            yield from required("checklist", item.text)
            yield from at_most("checklist", item.text, 200)
        yield from self.collected_problems()


def reference_number(office_code: str, year: int, number: int) -> str:
    """The number of an inquiry in its year, such as ``RII-2026-0147``."""
    return f"{office_code}-{year}-{number:04d}"
