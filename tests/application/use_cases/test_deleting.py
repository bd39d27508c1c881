"""What is deleted takes along what belongs to it alone, and is refused where others name it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import InUse
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id

CHAMBER = Organisation(id=new_id(), name="Kammer", type="chamber")


def store(workspace: Workspace, *made: Record) -> None:
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in made])


def delete(workspace: Workspace, record: Record) -> None:
    workspace.execute(
        Action.CONTACT_DELETED,
        lambda work: records.delete(work, work.get(type(record), record.id)),
    )


def left(workspace: Workspace, kind: type[Record]) -> set[Id]:
    return {each.id for each in workspace.query(lambda queries: queries.where(kind))}


@pytest.mark.parametrize(
    "name",
    [
        lambda: Organisation(id=new_id(), name="Firma", type="company", member_of=(CHAMBER.id,)),
        lambda: Organisation(id=new_id(), name="Amt", type="company", parent_id=CHAMBER.id),
        lambda: Initiative(
            id=new_id(), name="Plan", kind="plan", laender=("NW",), carriers=(Carrier(CHAMBER.id),)
        ),
    ],
)
def test_an_organisation_that_others_name_stays(
    workspace: Workspace, name: Callable[[], Record]
) -> None:
    naming = name()
    store(workspace, CHAMBER, naming)
    with pytest.raises(InUse):
        delete(workspace, CHAMBER)
    assert CHAMBER.id in left(workspace, Organisation)
    delete(workspace, naming)
    delete(workspace, CHAMBER)
    assert left(workspace, Organisation) == set()


def test_an_organisation_that_names_others_goes(workspace: Workspace) -> None:
    firm = Organisation(id=new_id(), name="Firma", type="company", member_of=(CHAMBER.id,))
    store(workspace, CHAMBER, firm)
    delete(workspace, firm)
    assert left(workspace, Organisation) == {CHAMBER.id}


def test_the_follow_ups_of_an_initiative_go_with_it_and_come_back(workspace: Workspace) -> None:
    plan = Initiative(id=new_id(), name="Plan", kind="plan", laender=("NW",))
    other = replace(plan, id=new_id())
    due = [
        FollowUp(id=new_id(), initiative_id=each.id, due_on=date(2026, 12, 1), reason="Pflege")
        for each in (plan, other)
    ]
    store(workspace, plan, other, *due)
    delete(workspace, plan)
    assert left(workspace, FollowUp) == {due[1].id}
    workspace.undo()
    assert left(workspace, FollowUp) == {each.id for each in due}


def test_an_initiative_in_which_people_work_stays(workspace: Workspace) -> None:
    plan = Initiative(id=new_id(), name="Plan", kind="plan", laender=("NW",))
    eva = Contact(id=new_id(), last_name="Beispiel")
    role = Affiliation(id=new_id(), contact_id=eva.id, initiative_id=plan.id)
    store(workspace, plan, eva, role)
    with pytest.raises(InUse):
        delete(workspace, plan)
    delete(workspace, eva)
    assert left(workspace, Affiliation) == set()
    delete(workspace, plan)
