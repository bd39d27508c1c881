"""Whom an address means, and what their body is called on the day of a letter."""

from collections.abc import Mapping
from datetime import date

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import Value
from deskapp.application.use_cases.reply_values import situation, values
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import FormerName
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.mark.parametrize(
    ("shown_name", "salutation"),
    [
        ("", None),
        ("Muster AG", None),
        ("Lea Zweit", "Guten Tag Lea Zweit,"),
        ("Zweit, Lea", "Guten Tag Lea Zweit,"),
    ],
)
def test_nobody_is_greeted_by_a_guess(
    workspace: Workspace, shown_name: str, salutation: str | None
) -> None:
    scene = set_the_scene(workspace)
    shared = (ContactMail("info@muster.example"),)
    people = [
        Contact(id=new_id(), first_name=first, last_name=last, mails=shared)
        for first, last in (("Ole", "Erst"), ("Lea", "Zweit"))
    ]
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in people])
    to, day = MailAddress("info@muster.example", shown_name), workspace.clock.today()

    def greeting(queries: Queries) -> Value:
        inquiry = queries.find(Inquiry, scene.inquiry_id)
        assert inquiry is not None
        found = situation(queries, inquiry, (to,), day, workspace.user_id)
        return values(queries, found, workspace.clock, "de")["anrede"]

    assert workspace.query(greeting) == salutation


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 31), "Amt für Industrie"),
        (date(2027, 1, 1), "Amt für Wandel"),
    ],
)
def test_a_letter_names_the_body_as_it_was_called_that_day(
    workspace: Workspace, day: date, name: str
) -> None:
    scene = set_the_scene(workspace)
    former = (FormerName("Amt für Industrie", PartialDate(2026)),)
    body = Organisation(id=new_id(), name="Amt für Wandel", type="chamber", former_names=former)
    eva = Contact(id=new_id(), last_name="Neu", mails=(ContactMail("neu@amt.example"),))
    role = Affiliation(id=new_id(), contact_id=eva.id, organisation_id=body.id, primary=True)
    workspace.execute(
        Action.CONTACT_SAVED, lambda work: [work.save(each) for each in (body, eva, role)]
    )

    def body_named(queries: Queries) -> object:
        inquiry = queries.find(Inquiry, scene.inquiry_id)
        assert inquiry is not None
        to = (MailAddress("neu@amt.example"),)
        found = situation(queries, inquiry, to, day, workspace.user_id)
        contact = values(queries, found, workspace.clock, "de")["kontakt"]
        assert isinstance(contact, Mapping)
        return contact["organisation"]

    assert workspace.query(body_named) == name
