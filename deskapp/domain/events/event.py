"""An event that the office invites to: a meeting of the network, a workshop, a talk online."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import ClassVar

from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most, required


class EventFormat(Enum):
    """Where people meet."""

    ONLINE = "online"
    ON_SITE = "on_site"
    HYBRID = "hybrid"


class EventStatus(Enum):
    """Where an event stands; whether it is over is a matter of its end."""

    PLANNED = "planned"
    OPEN = "open"
    FULL = "full"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Session:
    """A part of an event; sessions of one ``slot`` run side by side, none stands alone.

    ``name`` tells it from the others of its event.
    """

    name: str
    slot: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    capacity: int | None = None
    chair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """Something with a date to which people are invited.

    ``code`` is short and unique, such as ``NT-2026-1``; moments are in UTC. ``stated`` is the
    attendance as it was told to others, "knapp 170", shown beside what was counted;
    ``registration`` the address at which people register.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"programme", "feedback", "access"})

    code: str
    title: str
    motto: str = ""
    question: str = ""
    format: EventFormat = EventFormat.ONLINE
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    link: str = ""
    registration: str = ""
    access: str = ""
    capacity: int | None = None
    deadline: datetime | None = None
    status: EventStatus = EventStatus.PLANNED
    partners: tuple[str, ...] = ()
    programme: str = ""
    sessions: tuple[Session, ...] = ()
    stated: str = ""
    feedback: str = ""
    owner_id: Id | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether its end has passed."""
        return self.ends_at < now

    def takes_people(self, now: datetime) -> bool:
        """Whether somebody may still be given a place: it is not over, held or cancelled."""
        ended = {EventStatus.HELD, EventStatus.CANCELLED}
        return self.status not in ended and not self.is_over(now)

    def session(self, name: str) -> Session | None:
        """The session of that name, or none."""
        return next((each for each in self.sessions if each.name == name), None)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the event breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        for name, most in (("code", 40), ("title", 200)):
            text: str = getattr(self, name)
            yield from required(name, text)
            yield from at_most(name, text, most)
        if self.ends_at <= self.starts_at:
            yield Problem("ends_at", "before_start")
        if self.deadline is not None and self.deadline > self.starts_at:
            yield Problem("deadline", "after_start")
        if self.capacity is not None and self.capacity < 1:
            yield Problem("capacity", "capacity")
        yield from self._problems_of_sessions()

    def _problems_of_sessions(self) -> Iterator[Problem]:
        seen: set[str] = set()
        for session in self.sessions:
            yield from required("sessions.name", session.name)
            if session.name in seen:
                yield Problem("sessions.name", "session_twice", session.name)
            seen.add(session.name)
            if session.capacity is not None and session.capacity < 1:
                yield Problem("sessions.capacity", "capacity", str(session.capacity))
            if session.starts_at and session.ends_at and session.ends_at <= session.starts_at:
                yield Problem("sessions.name", "session_before_start", session.name)
