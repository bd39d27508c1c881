"""Who was noted as there and is not: how they stand then."""

from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases.events import arriving, people
from deskapp.application.workspace import Workspace
from deskapp.domain.events.event import EventStatus
from deskapp.domain.events.participation import ParticipationStatus, Source
from deskapp.domain.record import Id
from tests.application.use_cases.events.event_office import (
    an_event,
    everybody,
    keep,
    on_the_list,
    some_people,
    statuses,
)
from tests.fixed_clock import FixedClock

STATUS = ParticipationStatus
TABLE = {
    # How they stood, and how they stand then: while people come, and once the event was held.
    STATUS.INVITED: (STATUS.INVITED, STATUS.INVITED),
    STATUS.REGISTERED: (STATUS.REGISTERED, STATUS.MISSED),
    STATUS.WAITING: (STATUS.WAITING, STATUS.WAITING),
    STATUS.CONFIRMED: (STATUS.CONFIRMED, STATUS.MISSED),
    STATUS.MISSED: (STATUS.MISSED, STATUS.MISSED),
    STATUS.CANCELLED: (STATUS.CANCELLED, STATUS.CANCELLED),
    # Nothing tells how they stood.
    STATUS.ATTENDED: (STATUS.REGISTERED, STATUS.MISSED),
}


def arrive(workspace: Workspace, one: Id) -> None:
    workspace.execute(Action.PARTICIPATION_CHANGED, lambda work: arriving.arrive(work, (one,)))


def turn_back(workspace: Workspace, one: Id) -> None:
    workspace.execute(Action.PARTICIPATION_CHANGED, lambda work: arriving.turn_back(work, one))


def test_every_status_has_its_row() -> None:
    assert set(TABLE) == set(STATUS)


@pytest.mark.parametrize("is_held", [False, True], ids=["people-come", "held"])
@pytest.mark.parametrize("stood", TABLE, ids=lambda each: each.value)
def test_who_is_not_there_after_all_stands_as_before(
    workspace: Workspace, clock: FixedClock, stood: ParticipationStatus, *, is_held: bool
) -> None:
    event = an_event(workspace)
    (before,) = on_the_list(workspace, event, some_people(workspace, 1), stood)
    clock.forward(minutes=5)
    arrive(workspace, before.id)
    if is_held:
        keep(workspace, replace(event, status=EventStatus.HELD))
    turn_back(workspace, before.id)
    (after,) = everybody(workspace, event)
    assert after.status is TABLE[stood][is_held]
    assert after.registered_at == before.registered_at
    workspace.undo()
    assert statuses(workspace, event) == ["attended"]


def test_who_was_edited_at_the_door_stands_as_before(workspace: Workspace) -> None:
    event = an_event(workspace)
    (one,) = on_the_list(workspace, event, some_people(workspace, 1), STATUS.CONFIRMED)
    arrive(workspace, one.id)
    told = replace(everybody(workspace, event)[0], needs="Rampe", needs_consent=True)
    workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, told)
    )
    turn_back(workspace, one.id)
    (after,) = everybody(workspace, event)
    assert (after.status, after.needs) == (STATUS.CONFIRMED, "Rampe")


@pytest.mark.parametrize("source", [Source.ON_SITE, Source.LIST], ids=lambda each: each.value)
def test_who_came_onto_the_list_by_coming_goes_off_it(workspace: Workspace, source: Source) -> None:
    event, (guest,) = an_event(workspace), some_people(workspace, 1)
    came = people.Entry(STATUS.ATTENDED, source)
    workspace.execute(
        Action.PEOPLE_ADDED, lambda work: people.add_contacts(work, event.id, (guest.id,), came)
    )
    (noted,) = everybody(workspace, event)
    turn_back(workspace, noted.id)
    assert everybody(workspace, event) == ()
    workspace.undo()
    assert statuses(workspace, event) == ["attended"]


def test_who_is_not_noted_as_there_stays_as_they_are(workspace: Workspace) -> None:
    event = an_event(workspace)
    (one,) = on_the_list(workspace, event, some_people(workspace, 1), STATUS.WAITING)
    turn_back(workspace, one.id)
    assert statuses(workspace, event) == ["waiting"]
