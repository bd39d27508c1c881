"""The ``EventLists`` port on one connection."""

from collections.abc import Sequence
from datetime import datetime

from deskapp.adapters.storage.lists.event_lists import rows
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.application.ports.questions.event_lists import EventOf, EventRow, ParticipantRow
from deskapp.domain.events.attendance.crowd import Known
from deskapp.domain.record import Id


class EventQueries(ConnectionReader):
    """Each method is what its port says."""

    def event_ids(self, words: str = "", *, now: datetime) -> tuple[Id, ...]:
        """The events, those to come first."""
        return rows.event_ids(self._connection, words, now)

    def event_rows(self, ids: Sequence[Id]) -> tuple[EventRow, ...]:
        """The rows of events."""
        return rows.event_rows(self._connection, ids)

    def participant_rows(self, event_id: Id) -> tuple[ParticipantRow, ...]:
        """Everybody on the list of an event."""
        return rows.participant_rows(self._connection, event_id)

    def events_of(self, record_id: Id) -> tuple[EventOf, ...]:
        """The events of a person or an initiative."""
        return rows.events_of(self._connection, record_id)

    def known_people(self, event_id: Id) -> tuple[Known, ...]:
        """All contacts who may have come to an event."""
        return rows.known_people(self._connection, event_id)
