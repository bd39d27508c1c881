"""The places at an event: how many are free, who waits for one, and one session a slot."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from deskapp.domain.errors import Problem
from deskapp.domain.events.event import Event, EventStatus, Session
from deskapp.domain.events.participation import Participation, ParticipationStatus

ASKS_FOR_A_PLACE: Final = frozenset({ParticipationStatus.REGISTERED, ParticipationStatus.CONFIRMED})
_THE_EVENT: Final = ""
"""Stands for a place at the event itself, beside the names of its sessions."""


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


def has_room(event: Event, others: Collection[Participation], chosen: Collection[str]) -> bool:
    """Whether one more person has a place, at the event and in the sessions they chose."""
    is_full = _is_any_full(event, chosen, taken_in_sessions(others))
    return free_places(event, others) != 0 and not is_full


def moving_up(event: Event, everybody: Sequence[Participation]) -> list[Participation]:
    """Those who wait, with a place: all that are free are given away, to each by their turn."""
    left = free_places(event, everybody)
    taken = Counter(taken_in_sessions(everybody))
    moved: list[Participation] = []
    for each in waiting_line(everybody):
        if len(moved) == left:
            break
        if not _is_any_full(event, each.sessions, taken):
            moved.append(replace(each, status=ParticipationStatus.REGISTERED))
            taken.update(each.sessions)
    return moved


def taken_in_sessions(everybody: Iterable[Participation]) -> Mapping[str, int]:
    """How many with a place have chosen each session."""
    return Counter(name for each in everybody if each.has_place for name in each.sessions)


def gained(before: Participation | None, after: Participation | None) -> frozenset[str]:
    """Of what a change gives somebody a place: of sessions by name, of the event as nothing.

    Whoever was there has one, whatever the list says.
    """
    if after is None or after.status not in ASKS_FOR_A_PLACE:
        return frozenset()
    had = (_THE_EVENT, *before.sessions) if before and before.has_place else ()
    return frozenset({_THE_EVENT, *after.sessions} - set(had))


def is_overbooked(event: Event, everybody: Sequence[Participation], parts: Collection[str]) -> bool:
    """Whether one of those parts, as ``gained`` names them, has more people than places."""
    most = {session.name: session.capacity for session in event.sessions}
    most[_THE_EVENT] = event.capacity
    taken = Counter(taken_in_sessions(everybody))
    taken[_THE_EVENT] = sum(each.has_place for each in everybody)
    limits = ((taken[name], most.get(name)) for name in parts)
    return any(limit is not None and count > limit for count, limit in limits)


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
        if _is_full(session, taken):
            yield Problem("sessions", "session_full", name)


def _is_any_full(event: Event, chosen: Collection[str], taken: Mapping[str, int]) -> bool:
    return any(_is_full(each, taken) for each in event.sessions if each.name in chosen)


def _is_full(session: Session, taken: Mapping[str, int]) -> bool:
    return session.capacity is not None and taken.get(session.name, 0) >= session.capacity
