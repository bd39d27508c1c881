"""The sample goes out in one step; what is the office's own stays, and names nothing of it."""

from dataclasses import replace
from typing import TypeVar

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import remove_sample
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from tests.application.use_cases.sample import load_sample_into

R = TypeVar("R", bound=Record)
CONTENT: tuple[type[Record], ...] = (
    *(Inquiry, Message, FollowUp, Contact, Affiliation, Initiative, Organisation),
)


@pytest.fixture
def loaded(desk_file: Workspace) -> Workspace:
    load_sample_into(desk_file)
    return desk_file


def all_of(workspace: Workspace, kind: type[R]) -> tuple[R, ...]:
    return workspace.query(lambda queries: queries.where(kind))


def store(workspace: Workspace, *own: Record) -> None:
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in own])


def remove(workspace: Workspace) -> int:
    return workspace.execute(Action.SAMPLE_REMOVED, remove_sample)


def kept(workspace: Workspace) -> list[Record]:
    """What is left of the daily work, without versions."""
    return [replace(each, version=0) for kind in CONTENT for each in all_of(workspace, kind)]


def test_nothing_of_it_is_left_on_either_engine(workspace: Workspace) -> None:
    count = load_sample_into(workspace)
    inquiry = all_of(workspace, Inquiry)[0]
    now = workspace.clock.now()
    store(workspace, Message(id=new_id(), inquiry_id=inquiry.id, direction=Direction.NOTE, at=now))
    before = len(kept(workspace))
    assert remove(workspace) == count + 1
    assert (kept(workspace), all_of(workspace, User), all_of(workspace, Office)) == ([], (), ())
    assert workspace.undo()
    assert len(kept(workspace)) == before


def test_own_work_stays_without_what_it_said_of_the_sample(workspace: Workspace) -> None:
    load_sample_into(workspace)
    contact, body = all_of(workspace, Contact)[0], all_of(workspace, Organisation)[0]
    now = workspace.clock.now()
    inquiry = Inquiry(id=new_id(), ref_no="OWN-1", received_at=now, subject="Eigene Frage")
    letter = Message(id=new_id(), inquiry_id=inquiry.id, direction=Direction.NOTE, at=now)
    store(
        workspace,
        replace(
            inquiry,
            contact_id=contact.id,
            organisation_id=body.id,
            initiative_id=all_of(workspace, Initiative)[0].id,
        ),
        replace(letter, contact_id=contact.id),
    )
    remove(workspace)
    assert kept(workspace) == [inquiry, letter]


def test_own_bodies_and_people_stay_without_the_roles_they_had_in_it(workspace: Workspace) -> None:
    load_sample_into(workspace)
    body, plan = all_of(workspace, Organisation)[0], all_of(workspace, Initiative)[0]
    eva = Contact(id=new_id(), last_name="Eigene")
    firm = Organisation(id=new_id(), name="Eigene", type="company")
    role = Affiliation(id=new_id(), contact_id=eva.id, organisation_id=firm.id)
    own = Carrier(firm.id, "Träger")
    network = Initiative(
        id=new_id(), name="Eigene", kind="network", laender=("NW",), carriers=(own,)
    )
    store(
        workspace,
        eva,
        replace(firm, parent_id=body.id, member_of=(body.id,)),
        replace(network, carriers=(Carrier(body.id), own)),
        replace(role, on_behalf_of_id=body.id),
        Affiliation(id=new_id(), contact_id=eva.id, organisation_id=body.id),
        Affiliation(id=new_id(), contact_id=eva.id, initiative_id=plan.id),
    )
    remove(workspace)
    assert kept(workspace) == [eva, role, network, firm]


def test_what_is_to_be_done_about_it_goes_too(loaded: Workspace) -> None:
    eva = Contact(id=new_id(), last_name="Eigene")
    own = FollowUp(id=new_id(), contact_id=eva.id, due_on=loaded.clock.today(), reason="Eigenes")
    contact, plan = all_of(loaded, Contact)[0], all_of(loaded, Initiative)[0]
    about = (
        replace(own, id=new_id(), contact_id=contact.id),
        replace(own, id=new_id(), contact_id=None, initiative_id=plan.id),
    )
    store(loaded, eva, own, *about)
    remove(loaded)
    assert kept(loaded) == [own, eva]


def test_who_has_worked_stays_as_one_of_the_office(loaded: Workspace) -> None:
    now, written, renamed, *_ = all_of(loaded, User)
    loaded.sign_in(now.id)
    own = Inquiry(
        id=new_id(),
        ref_no="OWN-1",
        received_at=loaded.clock.now(),
        subject="Eigene Frage",
        owner_id=written.id,
    )
    store(loaded, own, replace(renamed, name="Ada Beispiel"))
    remove(loaded)
    assert kept(loaded) == [own]
    assert [(each.name, each.origin) for each in all_of(loaded, User)] == [
        (now.name, ""),
        (written.name, ""),
        ("Ada Beispiel", ""),
    ]


def test_an_office_profile_that_was_edited_stays(loaded: Workspace) -> None:
    (office,) = all_of(loaded, Office)
    store(loaded, replace(office, name="Unser Büro"))
    remove(loaded)
    assert [each.name for each in all_of(loaded, Office)] == ["Unser Büro"]
