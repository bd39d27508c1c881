"""Whom an address means, where more than one person has it."""

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import Value
from deskapp.application.use_cases.reply_values import situation, values
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.inquiry import Inquiry
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
