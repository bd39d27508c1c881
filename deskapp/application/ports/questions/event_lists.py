"""The rows that the page of events shows, and the questions that bring them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.domain.events.attendance.crowd import Known
from deskapp.domain.events.event import EventFormat, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list.

    ``invited`` counts everybody on the list, ``registered`` those with a place, come or not.
    """

    id: Id
    code: str
    title: str
    format: EventFormat
    status: EventStatus
    starts_at: datetime
    ends_at: datetime
    place: str
    capacity: int | None
    invited: int
    registered: int
    waiting: int
    attended: int
    missed: int


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody at an event, with the names that belong to them.

    ``sorted_name`` has the family name first; ``initiative`` is whom they stand for.
    """

    participation: Participation
    name: str
    sorted_name: str
    initiative: str
    mail: str

    @property
    def id(self) -> Id:
        """The identity of the participation."""
        return self.participation.id


@dataclass(frozen=True, slots=True)
class EventOf:
    """An event of a person, or one to which people came for an initiative.

    ``status`` and ``roles`` are those of the person; for an initiative of each of them.
    """

    id: Id
    code: str
    title: str
    starts_at: datetime
    ends_at: datetime
    contact_id: Id
    name: str
    status: ParticipationStatus
    roles: tuple[Role, ...]


class EventLists(Protocol):
    """Ids and rows of events, and who takes part."""

    def event_ids(self, words: str = "", *, now: datetime) -> tuple[Id, ...]:
        """The events in whose code, title or place every word stands.

        Those to come first, the soonest first; then those that are over, the last first.
        """
        ...

    def event_rows(self, ids: Sequence[Id]) -> tuple[EventRow, ...]:
        """The rows of those ids in their order; ids no longer there are left out."""
        ...

    def participant_rows(self, event_id: Id) -> tuple[ParticipantRow, ...]:
        """Everybody on the list of an event as DIN 5007-2 sorts names."""
        ...

    def events_of(self, record_id: Id) -> tuple[EventOf, ...]:
        """The events of a contact, or of who stood for an initiative, the latest first."""
        ...

    def known_people(self, event_id: Id) -> tuple[Known, ...]:
        """All contacts who may have come to an event; those on its list are expected."""
        ...
