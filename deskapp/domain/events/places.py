"""The places at an event: how many are free, who waits for one, and one session a slot."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from deskapp.domain.errors import Problem
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus


def shown_status(status: EventStatus, capacity: int | None, taken: int) -> EventStatus:
    """The status that people read: an open event whose places are taken is fully booked."""
    is_full = capacity is not None and taken >= capacity
    return EventStatus.FULL if is_full and status is EventStatus.OPEN else status


def free_places(event: Event, everybody: Iterable[Participation]) -> int | None:
    """How many places are free, none where there is no end to them.

    There is none in an event that the office has called fully booked.
    """
    if event.status is EventStatus.FULL:
        return 0
    if event.capacity is None:
        return None
    return max(0, event.capacity - sum(each.has_place for each in everybody))


def waiting_line(everybody: Iterable[Participation]) -> list[Participation]:
    """Those on the waiting list, the longest waiting first."""
    waiting = (each for each in everybody if each.status is ParticipationStatus.WAITING)
    return sorted(
        waiting, key=lambda each: (each.registered_at is None, each.registered_at, each.id)
    )


def taken_in_sessions(everybody: Iterable[Participation]) -> Mapping[str, int]:
    """How many with a place have chosen each session."""
    return Counter(name for each in everybody if each.has_place for name in each.sessions)


def session_problems(
    event: Event, chosen: Sequence[str], taken: Mapping[str, int]
) -> Iterator[Problem]:
    """What keeps somebody from these sessions; ``taken`` counts the others in each."""
    slots: set[str] = set()
    for name in chosen:
        session = event.session(name)
        if session is None:
            yield Problem("sessions", "unknown_code", name)
            continue
        if session.slot and session.slot in slots:
            yield Problem("sessions", "slot_twice", session.slot)
        slots.add(session.slot)
        if session.capacity is not None and taken.get(name, 0) >= session.capacity:
            yield Problem("sessions", "session_full", name)
