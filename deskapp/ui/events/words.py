"""What is said of an event: when and where it is, who comes, what is free."""

from datetime import date

from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import list_span, list_time, weekday_date
from deskapp.domain.events.event import Event, EventStatus, Session
from deskapp.domain.events.headcount import Headcount
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.events.places import moving_up, shown_status
from deskapp.ui.events.dossier import EventDossier
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_COUNTED = (
    ParticipationStatus.WAITING,
    ParticipationStatus.MISSED,
    ParticipationStatus.CANCELLED,
)

_ENDED = (EventStatus.HELD, EventStatus.CANCELLED)


def when_words(event: Event, clock: Clock) -> str:
    """The day and the hours, or two days with theirs: ``Di., 16. März 2021, 10:00–15:00``."""
    start, end = clock.local(event.starts_at), clock.local(event.ends_at)
    language = current_language()
    if start.date() == end.date():
        hours = list_span(start.time(), end.time())
        return f"{weekday_date(start.date(), language)}, {hours}"
    first, last = (
        f"{weekday_date(each.date(), language)}, {list_time(each.time(), language)}"
        for each in (start, end)
    )
    return f"{first} – {last}"


def subtitle_of(dossier: EventDossier, clock: Clock) -> str:
    """When and where, and how far it is."""
    event = dossier.record
    status = label(shown_status(event.status, event.capacity, dossier.taken))
    where = event.place or label(event.format)
    return " · ".join((when_words(event, clock), where, status))


def head_words(dossier: EventDossier) -> str:
    """Who came, or before that who is coming; everybody once."""
    if dossier.counts[ParticipationStatus.ATTENDED]:
        return _came(dossier.present)
    if dossier.record.status is EventStatus.CANCELLED:
        return translate("events", "This event does not take place.")
    return _coming(dossier.expected)


def _came(count: Headcount) -> str:
    people = translate("events", "%n people", n=count.people)
    if not count.initiatives:
        return translate("events", "{people} were there", people=people)
    initiatives = translate("events", "%n initiatives", n=count.initiatives)
    return translate(
        "events", "{people} from {initiatives} were there", people=people, initiatives=initiatives
    )


def _coming(count: Headcount) -> str:
    if not count.people:
        return translate("events", "Nobody has registered yet.")
    people = translate("events", "%n people", n=count.people)
    if not count.initiatives:
        return translate("events", "{people} are coming", people=people)
    initiatives = translate("events", "%n initiatives", n=count.initiatives)
    return translate(
        "events", "{people} from {initiatives} are coming", people=people, initiatives=initiatives
    )


def count_words(dossier: EventDossier) -> str:
    """How many stand how, and what is free."""
    counts = dossier.counts
    parts = [translate("events", "%n on the list", n=len(dossier.lines))]
    if dossier.taken:
        parts.append(translate("events", "%n with a place", n=dossier.taken))
    parts += [_counted(status, counts[status]) for status in _COUNTED if counts[status]]
    if dossier.free is not None and not dossier.is_over:
        parts.append(translate("events", "%n places free", n=dossier.free))
    return " · ".join(parts)


def _counted(status: ParticipationStatus, count: int) -> str:
    match status:
        case ParticipationStatus.WAITING:
            return translate("events", "%n on the waiting list", n=count)
        case ParticipationStatus.MISSED:
            return translate("events", "%n did not come", n=count)
        case _:
            return translate("events", "%n have cancelled", n=count)


def move_up_words(dossier: EventDossier) -> str:
    """That somebody may move up; empty where nobody can."""
    count = len(moving_up(dossier.record, tuple(dossier.everybody)))
    if not count or dossier.is_over or dossier.record.status in _ENDED:
        return ""
    return translate("events", "%n can move up from the waiting list.", n=count)


def session_words(session: Session, clock: Clock) -> str:
    """In which slot and when a part is, and who leads it."""
    parts = [session.slot]
    if session.starts_at and session.ends_at:
        start, end = clock.local(session.starts_at), clock.local(session.ends_at)
        parts.append(list_span(start.time(), end.time()))
    parts.append(session.chair)
    return " · ".join(part for part in parts if part)


def taken_words(taken: int, capacity: int | None) -> str:
    """How many have chosen a part, of how many who may."""
    if capacity is None:
        return str(taken) if taken else ""
    return translate("events", "{taken} of {all}", taken=taken, all=capacity)


def day_words(day: date) -> str:
    """A day to decide by."""
    return weekday_date(day, current_language())
