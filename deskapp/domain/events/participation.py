"""A participation: one person at one event, from the invitation to the chair they sat on."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import ClassVar, Final

from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record


class ParticipationStatus(Enum):
    """How far a person and an event have come with each other."""

    INVITED = "invited"
    REGISTERED = "registered"
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    ATTENDED = "attended"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Role(Enum):
    """What somebody does at an event; each person counts once, whatever they do."""

    GUEST = "guest"
    SPEAKER = "speaker"
    CHAIR = "chair"
    PANEL = "panel"
    HOST = "host"


class Source(Enum):
    """How a registration came."""

    INVITATION = "invitation"
    WEB_FORM = "web_form"
    MAIL = "mail"
    PHONE = "phone"
    LIST = "list"
    ON_SITE = "on_site"


HAS_PLACE: Final = frozenset(
    {
        ParticipationStatus.REGISTERED,
        ParticipationStatus.CONFIRMED,
        ParticipationStatus.ATTENDED,
        ParticipationStatus.MISSED,
    }
)
"""Who takes one of the places there are."""


def not_there(before: ParticipationStatus, *, is_held: bool) -> ParticipationStatus:
    """How somebody stands who is not there after all, and stood so ``before``.

    Who had a place at an event that was held missed it.
    """
    return ParticipationStatus.MISSED if is_held and before in HAS_PLACE else before


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """One person at one event; there is one for each event and contact.

    ``sessions`` are names of the event's sessions, one a slot. ``needs`` is what somebody needs
    to take part, kept only with their consent (Art. 9(2)(a) GDPR) and not for long.
    ``initiative_id`` is whom they stand for.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"needs"})

    event_id: Id
    contact_id: Id
    initiative_id: Id | None = None
    status: ParticipationStatus = ParticipationStatus.INVITED
    roles: tuple[Role, ...] = (Role.GUEST,)
    sessions: tuple[str, ...] = ()
    source: Source = Source.INVITATION
    registered_at: datetime | None = None
    needs: str = ""
    needs_consent: bool = False

    @property
    def has_place(self) -> bool:
        """Whether they take one of the places."""
        return self.status in HAS_PLACE

    def problems(self) -> tuple[Problem, ...]:
        """Needs that nobody has agreed to keep."""
        if self.needs and not self.needs_consent:
            return (Problem("needs_consent", "needs_consent"),)
        return ()
