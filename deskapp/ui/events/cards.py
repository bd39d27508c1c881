"""Events and the people on their lists as rows of lists."""

from collections.abc import Iterable, Mapping

from deskapp.application.ports.questions.event_lists import EventRow, ParticipantRow
from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.events.event import EventStatus
from deskapp.domain.events.participation import ParticipationStatus, Role
from deskapp.domain.events.places import shown_status
from deskapp.domain.record import Id
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_EVENTS = {
    EventStatus.PLANNED: (Icon.EDIT, Tone.MUTED),
    EventStatus.OPEN: (Icon.CHECK, Tone.ACCENT),
    EventStatus.FULL: (Icon.CONTACTS, Tone.DUE),
    EventStatus.HELD: (Icon.DONE, Tone.MUTED),
    EventStatus.CANCELLED: (Icon.CLOSE, Tone.MUTED),
}
_PEOPLE = {
    ParticipationStatus.ATTENDED: (Icon.DONE, Tone.ACCENT),
    ParticipationStatus.CONFIRMED: (Icon.CHECK, Tone.ACCENT),
    ParticipationStatus.REGISTERED: (Icon.CHECK, Tone.ACCENT),
    ParticipationStatus.WAITING: (Icon.WAITING, Tone.WAITING),
    ParticipationStatus.INVITED: (Icon.MAIL, Tone.MUTED),
    ParticipationStatus.MISSED: (Icon.CLOSE, Tone.OVERDUE),
    ParticipationStatus.CANCELLED: (Icon.CLOSE, Tone.MUTED),
}
_ORDER = tuple(_PEOPLE)
"""Whoever comes stands first."""


def event_card(row: EventRow, clock: Clock) -> Card:
    """One event: its day on the right, below it the code, where it is, and who comes."""
    status = status_of(row)
    icon, tone = _EVENTS[status]
    day = clock.local(row.starts_at).date()
    where = row.place or label(row.format)
    return Card(
        title=row.title,
        second=" · ".join(part for part in (_people(row), row.code, where) if part),
        time=short_date(day, clock.today(), current_language()),
        mark=Mark(icon, label(status), tone),
    )


def status_of(row: EventRow) -> EventStatus:
    """The status that people read."""
    return shown_status(row.status, row.capacity, row.registered)


def _people(row: EventRow) -> str:
    if row.attended:
        return translate("events", "%n were there", n=row.attended)
    if row.registered:
        return translate("events", "%n are coming", n=row.registered)
    return translate("events", "%n invited", n=row.invited) if row.invited else ""


def participant_cards(lines: Iterable[ParticipantRow]) -> Mapping[Id, Card]:
    """Everybody on a list: whoever comes first, then the waiting list, then the others."""
    ordered = sorted(lines, key=lambda line: _ORDER.index(line.participation.status))
    return {line.id: participant_card(line) for line in ordered}


def participant_card(line: ParticipantRow) -> Card:
    """One person: whom they stand for, what they do there, what they need."""
    one = line.participation
    roles = ", ".join(label(role) for role in one.roles if role is not Role.GUEST)
    needs = translate("events", "needs: {needs}", needs=one.needs) if one.needs else ""
    parts = (roles, line.initiative or line.mail, ", ".join(one.sessions), needs)
    return Card(
        title=line.sorted_name,
        second=" · ".join(part for part in parts if part),
        mark=status_mark(one.status),
    )


def status_mark(status: ParticipationStatus) -> Mark:
    """How somebody stands with an event, as icon, word and colour."""
    icon, tone = _PEOPLE[status]
    return Mark(icon, label(status), tone)
