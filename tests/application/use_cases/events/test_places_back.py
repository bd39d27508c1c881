"""Places that come back: by undo, and by moving up from the waiting list."""

from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn, Obstacle
from deskapp.application.use_cases.events import people, standing
from deskapp.application.workspace import Workspace
from deskapp.domain.events.event import EventStatus, Session
from deskapp.domain.events.participation import Participation, ParticipationStatus
from tests.application.use_cases.events.event_office import (
    ENDS,
    an_event,
    everybody,
    keep,
    on_the_list,
    some_people,
    statuses,
)
from tests.fixed_clock import FixedClock

WAITING = ParticipationStatus.WAITING


def change(
    workspace: Workspace, listed: tuple[Participation, ...], status: ParticipationStatus
) -> None:
    ids = [each.id for each in listed]
    workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.change_status(work, ids, status)
    )


@pytest.mark.parametrize("goes", ["cancelled", "taken off"])
def test_who_would_come_back_to_a_place_that_others_have_is_told_so(
    workspace: Workspace, goes: str
) -> None:
    event = an_event(workspace, capacity=1)
    first, _ = on_the_list(workspace, event, some_people(workspace, 2))
    if goes == "cancelled":
        change(workspace, (first,), ParticipationStatus.CANCELLED)
    else:
        workspace.execute(
            Action.PARTICIPATION_CHANGED, lambda work: people.remove(work, [first.id])
        )
    went = workspace.next_undo
    assert went is not None
    workspace.execute(Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id))
    with pytest.raises(MovedOn) as refused:
        workspace.take_back(went)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.FULL, event.title)
    assert statuses(workspace, event)[-1] == "registered"
    workspace.undo()
    workspace.take_back(went)
    assert statuses(workspace, event) == ["registered", "waiting"]


def test_a_slip_is_taken_back_in_a_full_event(workspace: Workspace) -> None:
    event = an_event(workspace, capacity=1)
    listed = on_the_list(workspace, event, some_people(workspace, 1))
    change(workspace, listed, ParticipationStatus.CANCELLED)
    workspace.undo()
    assert statuses(workspace, event) == ["registered"]


def test_nobody_comes_back_to_a_session_that_is_full_by_now(workspace: Workspace) -> None:
    event = an_event(workspace, sessions=(Session("A", capacity=1),))
    one, two = on_the_list(workspace, event, some_people(workspace, 2))

    def choose(who: Participation) -> None:
        chosen = replace(who, sessions=("A",))
        workspace.execute(
            Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, chosen)
        )

    choose(one)
    change(workspace, (one,), ParticipationStatus.CANCELLED)
    went = workspace.next_undo
    assert went is not None
    choose(two)
    with pytest.raises(MovedOn):
        workspace.take_back(went)


def in_session(workspace: Workspace, who: Participation, *names: str) -> None:
    chosen = replace(who, sessions=names)
    workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, chosen)
    )


@pytest.mark.parametrize("was", ["cancelled", "waiting"])
@pytest.mark.parametrize("wanted", ["registered", "confirmed"])
def test_who_comes_back_to_a_session_that_is_full_by_now_waits(
    workspace: Workspace, was: str, wanted: str
) -> None:
    event = an_event(workspace, sessions=(Session("A", capacity=1), Session("B")))
    one, two = on_the_list(workspace, event, some_people(workspace, 2))
    change(workspace, (one,), ParticipationStatus(was))
    in_session(workspace, everybody(workspace, event)[0], "A", "B")
    in_session(workspace, two, "A")
    change(workspace, (one,), ParticipationStatus(wanted))
    assert statuses(workspace, event) == ["waiting", "registered"]
    in_session(workspace, everybody(workspace, event)[1])
    change(workspace, (one,), ParticipationStatus(wanted))
    assert statuses(workspace, event) == [wanted, "registered"]


def test_the_next_moves_up_where_a_session_of_the_first_is_full(workspace: Workspace) -> None:
    event = an_event(workspace, capacity=2, sessions=(Session("A", capacity=1), Session("B")))
    has_place, first, second, third = on_the_list(
        workspace, event, some_people(workspace, 4), WAITING
    )
    in_session(workspace, first, "A")
    in_session(workspace, third, "A")
    change(workspace, (has_place,), ParticipationStatus.REGISTERED)
    in_session(workspace, everybody(workspace, event)[0], "A")
    moved = workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id)
    )
    assert moved == 1
    assert statuses(workspace, event) == ["registered", "waiting", "registered", "waiting"]
    assert second.sessions == ()


def test_of_two_who_wait_for_one_place_in_a_session_one_moves_up(workspace: Workspace) -> None:
    event = an_event(workspace, sessions=(Session("A", capacity=1),))
    for each in on_the_list(workspace, event, some_people(workspace, 2), WAITING):
        in_session(workspace, each, "A")
    moved = workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id)
    )
    assert moved == 1
    assert statuses(workspace, event) == ["registered", "waiting"]


@pytest.mark.parametrize("ended", ["over", "held", "cancelled"])
def test_nobody_moves_up_at_an_event_that_has_ended(
    workspace: Workspace, clock: FixedClock, ended: str
) -> None:
    event = an_event(workspace, capacity=1)
    on_the_list(workspace, event, some_people(workspace, 1), WAITING)
    if ended == "over":
        clock.moment = ENDS + timedelta(minutes=1)
    else:
        keep(workspace, replace(event, status=EventStatus(ended)))
    moved = workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id)
    )
    assert moved == 0
    assert statuses(workspace, event) == ["waiting"]


def test_who_is_no_longer_among_the_contacts_does_not_move_up(workspace: Workspace) -> None:
    event, (gone, next_one) = an_event(workspace, capacity=1), some_people(workspace, 2)
    on_the_list(workspace, event, (gone, next_one), WAITING)
    keep(workspace, replace(gone, version=1, archived=True))
    workspace.execute(Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id))
    assert statuses(workspace, event) == ["waiting", "registered"]
