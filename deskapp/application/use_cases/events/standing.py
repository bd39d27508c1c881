"""How people stand with an event: changed for several at once, and the waiting list moved up."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import held_event
from deskapp.domain.contact import Contact
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.events.places import ASKS_FOR_A_PLACE, free_places, waiting_line
from deskapp.domain.record import Id

_NOT_YET: Final = frozenset({ParticipationStatus.INVITED, ParticipationStatus.CANCELLED})


def change_status(
    work: UnitOfWork, participation_ids: Sequence[Id], status: ParticipationStatus
) -> tuple[Participation, ...]:
    """Let people stand so from now on; for whom no place is free, they wait for one.

    Answers them as they are now.
    """
    return tuple(placed(work, work.get(Participation, each), status) for each in participation_ids)


def placed(
    work: UnitOfWork, participation: Participation, status: ParticipationStatus
) -> Participation:
    """Store a participation with that status, new or changed, or on the waiting list."""
    is_asking = status in ASKS_FOR_A_PLACE and not participation.has_place
    if is_asking and free(work, participation.event_id) == 0:
        status = ParticipationStatus.WAITING
    since = participation.registered_at
    if status not in _NOT_YET and (since is None or participation.status in _NOT_YET):
        since = work.now
    return work.save(replace(participation, status=status, registered_at=since))


def move_up(work: UnitOfWork, event_id: Id) -> int:
    """Give the free places to those who wait the longest; answers how many got one.

    Nobody gets one at an event that is over, held or cancelled.
    """
    event = held_event(work, event_id)
    if not event.takes_people(work.now):
        return 0
    everybody = work.where(Participation, event_id=event_id)
    left = free_places(event, everybody)
    moved = [each for each in waiting_line(everybody) if _can_come(work, each)][:left]
    for each in moved:
        work.save(replace(each, status=ParticipationStatus.REGISTERED))
    return len(moved)


def free(work: UnitOfWork, event_id: Id) -> int | None:
    """How many places are free now; none where there is no end to them."""
    event = held_event(work, event_id)
    if event.capacity is None:
        return free_places(event, ())
    return free_places(event, work.where(Participation, event_id=event_id))


def _can_come(work: UnitOfWork, participation: Participation) -> bool:
    contact = work.find(Contact, participation.contact_id)
    return contact is not None and not contact.archived and not contact.deceased
