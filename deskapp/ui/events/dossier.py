"""Everything the page shows of an event, read in one go off the window's thread."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from deskapp.application.ports.questions.event_lists import ParticipantRow
from deskapp.application.ports.questions.lists import FollowUpRow
from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.application.ports.records import Queries
from deskapp.domain.events.event import Event
from deskapp.domain.events.headcount import Headcount, headcount, tally
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.events.places import free_places, taken_in_sessions
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.office import User
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDossier:
    """An event with the people on its list; ``users`` are those who may be responsible."""

    record: Event
    is_over: bool = False
    lines: tuple[ParticipantRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    mailings: tuple[MailingRow, ...] = ()
    users: tuple[User, ...] = ()

    @property
    def everybody(self) -> Iterator[Participation]:
        """Everybody on the list."""
        return (line.participation for line in self.lines)

    @property
    def counts(self) -> Counter[ParticipationStatus]:
        """How many stand how."""
        return tally(self.everybody)

    @property
    def taken(self) -> int:
        """How many places are taken."""
        return sum(each.has_place for each in self.everybody)

    @property
    def free(self) -> int | None:
        """How many places are free; none where there is no end to them."""
        return free_places(self.record, self.everybody)

    @property
    def expected(self) -> Headcount:
        """Who has a place, whether they came or not."""
        return headcount(self.everybody)

    @property
    def present(self) -> Headcount:
        """Who came."""
        return headcount(self.everybody, {ParticipationStatus.ATTENDED})

    def taken_in(self, session: str) -> int:
        """How many with a place have chosen a session."""
        return taken_in_sessions(self.everybody).get(session, 0)


def read_event(queries: Queries, event_id: Id, now: datetime) -> EventDossier | None:
    """An event with all that is shown, or none where it is gone."""
    event = queries.find(Event, event_id)
    if event is None:
        return None
    mailings = queries.where(Mailing, event_id=event_id)
    return EventDossier(
        record=event,
        is_over=event.is_over(now),
        lines=queries.participant_rows(event_id),
        follow_ups=queries.follow_ups_about(event_id),
        mailings=queries.mailing_rows([each.id for each in reversed(mailings)]),
        users=queries.where(User),
    )
