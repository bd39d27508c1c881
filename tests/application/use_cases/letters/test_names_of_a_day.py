"""A letter names the bodies in its address as they were called on its day."""

from datetime import UTC, datetime, timedelta

import pytest

from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import FormerName
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from tests.application.use_cases.letters.test_use_cases import HOME, Office


@pytest.fixture
def office(desk_file: Workspace) -> Office:
    return Office(desk_file)


def test_a_department_stands_below_the_name_that_its_ministry_had(
    office: Office,
) -> None:
    old, new = "Bundesministerium für Erz und Energie", "Bundesministerium für Wandel und Erz"
    renamed = (FormerName(old, PartialDate(2026, 11, 22)),)
    house = office.store(
        Organisation(
            id=new_id(), name=new, type="ministry", former_names=renamed, addresses=(HOME,)
        )
    )
    referat = office.store(
        Organisation(
            id=new_id(),
            name="Abteilung Standorte",
            type="authority",
            legal_form="authority",
            parent_id=house.id,
        )
    )
    person = office.one(Contact, office.scene.asker_id)
    office.store(person, addresses=())
    (role,) = office.workspace.query(lambda q: q.where(Affiliation, contact_id=person.id))
    office.store(role, initiative_id=None, organisation_id=referat.id, function="")
    inquiry = office.one(Inquiry, office.scene.inquiry_id)
    office.store(inquiry, organisation_id=referat.id, initiative_id=None)
    draft = office.draft()
    sent = office.store(draft, delivery=Delivery.SENT, at=datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    for day, name in ((sent.at, old), (sent.at + timedelta(days=1), new)):
        letter = office.letter(office.store(sent, at=day)).letter
        sent = office.one(Message, sent.id)
        assert letter.address[:3] == (name, "Abteilung Standorte", "Frau Dr. Eva Beispiel")
