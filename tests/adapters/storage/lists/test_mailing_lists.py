from dataclasses import replace
from datetime import UTC, datetime

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Record, new_id
from tests.fixed_clock import FixedClock

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
INQUIRY = Inquiry(id=new_id(), ref_no="RII-2026-0001", received_at=AT, subject="Sommerfest")
MAILING = Mailing(id=new_id(), inquiry_id=INQUIRY.id, title="Sommerfest in Münster")
LATER = Mailing(id=new_id(), inquiry_id=INQUIRY.id, title="Umfrage")
REGION = Initiative(id=new_id(), name="Region", kind="initiative", laender=("NI",))


def a_contact(name: str) -> Contact:
    mails = (ContactMail(f"{name.lower()}@muster.example"),)
    return Contact(id=new_id(), first_name="Kim", last_name=name, mails=mails)


ZIMT, ALDER, MAIER = map(a_contact, ("Zimt", "Alder", "Maier"))


def a_letter(contact: Contact, delivery: Delivery) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=INQUIRY.id,
        mailing_id=MAILING.id,
        direction=Direction.OUT,
        delivery=delivery,
        at=AT,
        to=(MailAddress(contact.mail),),
        contact_id=contact.id,
        body_text="A long text",
        raw_sha256="0" * 64,
    )


SENT, QUEUED = a_letter(ZIMT, Delivery.SENT), a_letter(ALDER, Delivery.QUEUED)
NOTE = replace(SENT, id=new_id(), mailing_id=None, direction=Direction.NOTE, delivery=Delivery.NONE)


def a_recipient(contact: Contact, **values: object) -> MailingRecipient:
    made = MailingRecipient(id=new_id(), mailing_id=MAILING.id, contact_id=contact.id)
    return replace(made, **values)  # type: ignore[arg-type]


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


def keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(
        Action.SAMPLE_LOADED, lambda work: [records.save(work, each) for each in kept]
    )


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    keep(workspace, INQUIRY, MAILING, LATER, REGION, ZIMT, ALDER, MAIER, SENT, QUEUED, NOTE)
    keep(
        workspace,
        a_recipient(ZIMT, message_id=SENT.id, address=ZIMT.mail, initiative_id=REGION.id),
        a_recipient(ALDER, message_id=QUEUED.id, address=ALDER.mail),
        a_recipient(MAIER),
        a_recipient(MAIER, gate=Gate.LEFT_OUT),
    )
    return workspace


def test_mailings_are_listed_newest_first_and_narrowed(filled: Workspace) -> None:
    assert filled.query(lambda q: q.mailing_ids()) == (LATER.id, MAILING.id)
    assert filled.query(lambda q: q.mailing_ids("muenster sommer")) == (MAILING.id,)
    assert filled.query(lambda q: q.mailing_ids("herbst")) == ()


def test_a_row_counts_what_is_open_queued_and_written(filled: Workspace) -> None:
    empty, row = filled.query(lambda q: q.mailing_rows((LATER.id, new_id(), MAILING.id)))
    assert (row.open, row.queued, row.written) == (1, 1, 2)
    assert (empty.open, empty.queued, empty.written) == (0, 0, 0)


def test_recipients_are_sorted_by_name(filled: Workspace) -> None:
    rows = filled.query(lambda q: q.recipient_rows(MAILING.id))
    assert [(row.name, row.body, row.mail) for row in rows] == [
        ("Kim Alder", "", "alder@muster.example"),
        ("Kim Maier", "", "maier@muster.example"),
        ("Kim Maier", "", "maier@muster.example"),
        ("Kim Zimt", "Region", "zimt@muster.example"),
    ]


def test_the_post_has_mails_alone_and_no_texts(filled: Workspace) -> None:
    post = filled.query(lambda q: q.mailing_post(MAILING.id))
    assert {each.id for each in post} == {SENT.id, QUEUED.id}
    assert {each.body_text for each in post} == {""}


def test_letters_of_a_mailing_do_not_flood_the_conversation(filled: Workspace) -> None:
    rows = filled.query(lambda q: q.conversation(INQUIRY.id))
    assert [row.id for row in rows] == [NOTE.id]
