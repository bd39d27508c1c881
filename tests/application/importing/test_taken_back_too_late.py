"""A list is taken back after others have gone on with one of its people: nothing is torn apart."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application import list_imports
from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn, Obstacle
from deskapp.application.tools import Tools
from deskapp.application.use_cases.records import delete
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.application.importing.lists import people, plan_for, state_of, table_of
from tests.fixed_clock import FixedClock

NOW = FixedClock().now()


def inquiry(contact_id: Id | None = None) -> Inquiry:
    return Inquiry(
        id=new_id(), ref_no="RII-2026-1", received_at=NOW, subject="Frage", contact_id=contact_id
    )


def a_role(contact_id: Id) -> tuple[Record, ...]:
    body = Initiative(id=new_id(), name="Netz Nord", kind="network", laender=("NI",))
    return body, Affiliation(id=new_id(), contact_id=contact_id, initiative_id=body.id)


def an_inquiry(contact_id: Id) -> tuple[Record, ...]:
    return (inquiry(contact_id),)


def a_mail(contact_id: Id) -> tuple[Record, ...]:
    about = inquiry()
    said = Message(
        id=new_id(), inquiry_id=about.id, direction=Direction.IN, at=NOW, contact_id=contact_id
    )
    return about, said


def a_follow_up(contact_id: Id) -> tuple[Record, ...]:
    day = FixedClock().today()
    return (FollowUp(id=new_id(), contact_id=contact_id, due_on=day, reason="Anrufen"),)


@pytest.mark.parametrize("later", [a_role, an_inquiry, a_mail, a_follow_up])
def test_what_came_later_keeps_the_person(
    workspace: Workspace, storage: Database, tools: Tools, later: Callable[[Id], tuple[Record, ...]]
) -> None:
    raw = people(3)
    table, before = table_of(raw), state_of(storage)
    begun = list_imports.begin(workspace, plan_for(workspace, table), raw, table)
    list_imports.carry_on(workspace, tools, begun.id, table)
    person = workspace.query(lambda q: q.where(Contact))[1]
    made = later(person.id)
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in made])
    whole = state_of(storage)
    with pytest.raises(MovedOn) as refused:
        list_imports.take_back(workspace, begun.id)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.NEEDED, person.full_name)
    assert state_of(storage) == whole
    workspace.undo()
    list_imports.take_back(workspace, begun.id)
    assert state_of(storage) == before


def test_nor_does_it_go_over_a_person_who_was_changed_or_deleted(
    workspace: Workspace, storage: Database, tools: Tools
) -> None:
    raw = people(3)
    table = table_of(raw)
    begun = list_imports.begin(workspace, plan_for(workspace, table), raw, table)
    list_imports.carry_on(workspace, tools, begun.id, table)
    first, second, _ = workspace.query(lambda q: q.where(Contact))
    workspace.execute(
        Action.CONTACT_SAVED, lambda work: work.save(replace(first, note="Rückruf erbeten"))
    )
    with pytest.raises(MovedOn) as refused:
        list_imports.take_back(workspace, begun.id)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.CHANGED, first.full_name)
    workspace.undo()
    workspace.execute(Action.CONTACT_DELETED, lambda work: delete(work, second))
    whole = state_of(storage)
    with pytest.raises(MovedOn) as refused:
        list_imports.take_back(workspace, begun.id)
    assert refused.value.obstacle is Obstacle.GONE
    assert state_of(storage) == whole
