"""How people stand with an event: changed for several at once, and the waiting list moved up."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import held_event
from deskapp.domain.contact import Contact
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.events.places import ASKS_FOR_A_PLACE, has_room, moving_up
from deskapp.domain.record import Id

_NOT_YET: Final = frozenset({ParticipationStatus.INVITED, ParticipationStatus.CANCELLED})


def change_status(
    work: UnitOfWork, participation_ids: Sequence[Id], status: ParticipationStatus
) -> tuple[Participation, ...]:
    """Let people stand so from now on; for whom no place is free, they wait for one.

    It has to be free in the sessions they chose, too. Answers them as they are now.
    """
    return tuple(placed(work, work.get(Participation, each), status) for each in participation_ids)


def placed(
    work: UnitOfWork, participation: Participation, status: ParticipationStatus
) -> Participation:
    """Store a participation with that status, new or changed, or on the waiting list."""
    is_asking = status in ASKS_FOR_A_PLACE and not participation.has_place
    if is_asking and not _has_room(work, participation):
        status = ParticipationStatus.WAITING
    since = participation.registered_at
    if status not in _NOT_YET and (since is None or participation.status in _NOT_YET):
        since = work.now
    return work.save(replace(participation, status=status, registered_at=since))


def move_up(work: UnitOfWork, event_id: Id) -> int:
    """Give the free places to those who wait the longest; answers how many got one.

    Who has chosen a session that is full goes on waiting. Nobody gets one at an
    event that is over, held or cancelled.
    """
    event = held_event(work, event_id)
    if not event.takes_people(work.now):
        return 0
    everybody = work.where(Participation, event_id=event_id)
    moved = moving_up(event, [each for each in everybody if _can_come(work, each)])
    for each in moved:
        work.save(each)
    return len(moved)


def _has_room(work: UnitOfWork, participation: Participation) -> bool:
    event = held_event(work, participation.event_id)
    if event.capacity is None and not participation.sessions:
        return has_room(event, (), ())
    everybody = work.where(Participation, event_id=event.id)
    others = [each for each in everybody if each.id != participation.id]
    return has_room(event, others, participation.sessions)


def _can_come(work: UnitOfWork, participation: Participation) -> bool:
    """Whether somebody who waits can still be given a place."""
    if participation.status is not ParticipationStatus.WAITING:
        return True
    contact = work.find(Contact, participation.contact_id)
    return contact is not None and not contact.archived and not contact.deceased
