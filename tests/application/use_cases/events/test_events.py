"""Events on both engines: edited, people added and moved, the entrance, needs forgotten."""

from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import InUse
from deskapp.application.use_cases.events import arriving, editing, people, standing
from deskapp.application.use_cases.events.people import Entry
from deskapp.application.use_cases.mailings.chosen import Added
from deskapp.application.use_cases.mailings.course import save_mailing
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.event import Event, EventStatus, Session
from deskapp.domain.events.participation import Participation, ParticipationStatus, Source
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.events.event_office import (
    AT,
    an_event,
    an_initiative,
    everybody,
    keep,
    on_the_list,
    some_people,
    statuses,
)
from tests.fixed_clock import FixedClock

REGISTERED, WAITING = ParticipationStatus.REGISTERED, ParticipationStatus.WAITING


def change(
    workspace: Workspace, listed: tuple[Participation, ...], status: ParticipationStatus
) -> None:
    ids = [each.id for each in listed]
    workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.change_status(work, ids, status)
    )


def test_a_code_is_given_once_and_the_next_is_suggested(workspace: Workspace) -> None:
    event = an_event(workspace)
    twin = replace(event, id=new_id(), version=0)
    with pytest.raises(Invalid) as refused:
        workspace.execute(Action.EVENT_SAVED, lambda work: editing.save_event(work, twin))
    assert refused.value.problems == (Problem("code", "code_taken", "NT-2026-1"),)
    again = replace(event, title="Anders")
    workspace.execute(Action.EVENT_SAVED, lambda work: editing.save_event(work, again))
    code = workspace.query(lambda q: editing.suggested_code(q, AT.date()))
    assert code == "NT-2026-2"


def test_an_event_goes_with_its_list_and_comes_back_with_undo(workspace: Workspace) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 2))
    keep(workspace, FollowUp(id=new_id(), event_id=event.id, due_on=AT.date(), reason="Raum"))
    workspace.execute(Action.EVENT_DELETED, lambda work: editing.delete_event(work, event))
    assert everybody(workspace, event) == ()
    workspace.undo()
    assert len(everybody(workspace, event)) == 2
    assert len(workspace.query(lambda q: q.follow_ups_about(event.id))) == 1


def test_an_event_to_which_a_mailing_invites_stays(workspace: Workspace) -> None:
    event = an_event(workspace)
    mailing = Mailing(id=new_id(), inquiry_id=Id(""), title="Einladung", event_id=event.id)
    workspace.execute(Action.MAILING_SAVED, lambda work: save_mailing(work, mailing))
    with pytest.raises(InUse):
        workspace.execute(Action.EVENT_DELETED, lambda work: editing.delete_event(work, event))


def test_people_are_added_once_and_stand_for_their_initiative(workspace: Workspace) -> None:
    event, (one, two, other) = an_event(workspace), some_people(workspace, 3)
    region = an_initiative(workspace, "Region", one)
    empty = an_initiative(workspace, "Leer")
    on_the_list(workspace, event, (one, two), ParticipationStatus.INVITED)
    added = workspace.execute(
        Action.PEOPLE_ADDED,
        lambda work: people.add_initiatives(work, event.id, [region.id, empty.id]),
    )
    assert added == Added(0, without=1)
    named = workspace.execute(
        Action.PEOPLE_ADDED,
        lambda work: people.add_contacts(
            work, event.id, [one.id, other.id, new_id()], Entry(initiative_id=empty.id)
        ),
    )
    assert named == Added(1)
    assert [each.initiative_id for each in everybody(workspace, event)] == [
        region.id,
        None,
        empty.id,
    ]


def test_when_all_places_are_taken_people_wait_and_move_up_in_turn(
    workspace: Workspace, clock: FixedClock
) -> None:
    event = an_event(workspace, capacity=2)
    first, *others = some_people(workspace, 4)
    on_the_list(workspace, event, (first,), ParticipationStatus.INVITED)
    for each in others:
        clock.forward(minutes=1)
        on_the_list(workspace, event, (each,))
    assert statuses(workspace, event) == ["invited", "registered", "registered", "waiting"]
    clock.forward(minutes=1)
    change(workspace, everybody(workspace, event)[:1], REGISTERED)
    assert statuses(workspace, event)[0] == "waiting"
    change(workspace, everybody(workspace, event)[1:2], ParticipationStatus.CANCELLED)
    moved = workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: standing.move_up(work, event.id)
    )
    assert moved == 1
    assert statuses(workspace, event) == ["waiting", "cancelled", "registered", "registered"]


def test_several_change_at_once_and_come_back_with_one_undo(workspace: Workspace) -> None:
    event = an_event(workspace)
    listed = on_the_list(workspace, event, some_people(workspace, 3))
    change(workspace, listed[:2], ParticipationStatus.CONFIRMED)
    assert statuses(workspace, event) == ["confirmed", "confirmed", "registered"]
    workspace.undo()
    assert statuses(workspace, event) == ["registered"] * 3


def test_a_confirmed_person_keeps_the_place_in_a_full_event(workspace: Workspace) -> None:
    event = an_event(workspace, capacity=1)
    listed = on_the_list(workspace, event, some_people(workspace, 1))
    change(workspace, listed, ParticipationStatus.CONFIRMED)
    assert statuses(workspace, event) == ["confirmed"]


def test_who_registers_again_goes_to_the_end_of_the_line(
    workspace: Workspace, clock: FixedClock
) -> None:
    event, (one,) = an_event(workspace), some_people(workspace, 1)
    on_the_list(workspace, event, (one,), ParticipationStatus.INVITED)
    assert everybody(workspace, event)[0].registered_at is None

    def register() -> Participation:
        return workspace.execute(
            Action.PARTICIPATION_CHANGED,
            lambda work: people.register(work, event.id, one.id, Source.PHONE),
        )

    first = register()
    assert (first.status, first.source) == (REGISTERED, Source.PHONE)
    assert register() == first
    change(workspace, (first,), ParticipationStatus.CANCELLED)
    clock.forward(days=1)
    again = register()
    assert first.registered_at is not None
    assert again.registered_at == first.registered_at + timedelta(days=1)


def test_a_session_is_chosen_once_a_slot_and_while_it_has_places(workspace: Workspace) -> None:
    parts = (Session("A", "Früh", capacity=1), Session("B", "Früh"))
    event = an_event(workspace, sessions=parts)
    one, two = on_the_list(workspace, event, some_people(workspace, 2))

    def choose(who: Participation, *names: str) -> Participation:
        chosen = replace(who, sessions=names)
        return workspace.execute(
            Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, chosen)
        )

    one = choose(one, "A")
    with pytest.raises(Invalid):
        choose(two, "A")
    with pytest.raises(Invalid):
        choose(one, "A", "B")
    renamed = replace(event, sessions=(replace(parts[0], name="Neu"), parts[1]))
    workspace.execute(Action.EVENT_SAVED, lambda work: editing.save_event(work, renamed))
    assert everybody(workspace, event)[0].sessions == ("Neu",)


def test_editing_a_participation_keeps_to_the_places(workspace: Workspace) -> None:
    event = an_event(workspace, capacity=1)
    _, late = on_the_list(workspace, event, some_people(workspace, 2))
    assert late.status is WAITING
    wanted = replace(late, status=REGISTERED)
    stored = workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, wanted)
    )
    assert stored.status is WAITING


def test_the_entrance_notes_who_came_with_and_without_registration(workspace: Workspace) -> None:
    event, (one, two, guest) = an_event(workspace, capacity=1), some_people(workspace, 3)
    listed = on_the_list(workspace, event, (one, two))

    def at_the_door(use_case: object) -> None:
        workspace.execute(Action.PARTICIPATION_CHANGED, use_case)  # type: ignore[arg-type]

    at_the_door(lambda work: arriving.arrive(work, [listed[1].id]))
    at_the_door(lambda work: arriving.walk_in(work, event.id, guest.id))
    at_the_door(lambda work: arriving.walk_in(work, event.id, guest.id))
    at_the_door(lambda work: arriving.walk_in_named(work, event.id, "Dr. Toni Neu", "t@n.example"))
    assert statuses(workspace, event) == ["registered", "attended", "attended", "attended"]
    *_, new = everybody(workspace, event)
    contact = workspace.query(lambda q: q.find(Contact, new.contact_id))
    assert contact is not None
    assert (contact.first_name, contact.last_name) == ("Dr. Toni", "Neu")
    assert new.source is Source.ON_SITE
    with pytest.raises(Invalid):
        at_the_door(lambda work: arriving.walk_in_named(work, event.id, "  "))
    at_the_door(lambda work: arriving.close_attendance(work, event.id))
    assert statuses(workspace, event)[0] == "missed"
    held = workspace.query(lambda q: q.find(Event, event.id))
    assert held is not None
    assert held.status is EventStatus.HELD
