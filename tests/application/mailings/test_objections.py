"""Somebody wants no more mails: all of it in one step, taken back in one step."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.mailings.objections import (
    NobodyObjects,
    note_objection,
    objection_of,
)
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient, MailingState
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, Record, new_id

GIVEN = date(2025, 5, 3)


def keep(workspace: Workspace, *kept: Record) -> None:
    for each in kept:
        workspace.execute(Action.SAMPLE_LOADED, lambda work, one=each: records.save(work, one))  # type: ignore[misc]


def person(language: str = "de") -> Contact:
    mails = (ContactMail("office@muster.example"), ContactMail("anna@muster.example"))
    return Contact(id=new_id(), last_name="Muster", mails=mails, language=language)


def asked_by(workspace: Workspace, who: Contact | None) -> Inquiry:
    made = new_inquiry("Abmeldung", workspace.clock.now(), Channel.MAIL)
    made = replace(made, contact_id=who.id if who else None)
    inquiry = workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))
    mail = Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=workspace.clock.now(),
        sender=MailAddress("anna@muster.example"),
        contact_id=inquiry.contact_id,
        body_text="Bitte keine Mails mehr.",
    )
    keep(workspace, mail)
    return inquiry


def consent(who: Contact, purpose: Purpose) -> Consent:
    return Consent(
        id=new_id(), contact_id=who.id, purpose=purpose, wording="Ja", given_on=GIVEN, way=Way.PAPER
    )


def listed(inquiry: Inquiry, who: Contact, state: MailingState) -> tuple[Mailing, Record]:
    mailing = Mailing(id=new_id(), inquiry_id=inquiry.id, title=state.value, state=state)
    return mailing, MailingRecipient(id=new_id(), mailing_id=mailing.id, contact_id=who.id)


def note(workspace: Workspace, inquiry: Inquiry) -> ReplyStart:
    return workspace.execute(
        Action.OBJECTION_NOTED, lambda work: note_objection(work, inquiry.id, "per Mail")
    )


def recipients(workspace: Workspace, who: Contact) -> set[Id]:
    rows = workspace.query(lambda queries: queries.where(MailingRecipient, contact_id=who.id))
    return {row.mailing_id for row in rows}


def test_advertising_ends_and_the_rest_stays(workspace: Workspace) -> None:
    anna = person()
    keep(workspace, anna)
    inquiry = asked_by(workspace, anna)
    news, photos = consent(anna, Purpose.NEWSLETTER), consent(anna, Purpose.PHOTOS)
    draft, on_draft = listed(inquiry, anna, MailingState.DRAFT)
    running, on_running = listed(inquiry, anna, MailingState.RUNNING)
    keep(workspace, news, photos, draft, on_draft, running, on_running)
    seen = workspace.query(lambda q: objection_of(q, workspace.clock, inquiry.id))
    assert ([each.id for each in seen.consents], seen.mailings) == ([news.id], ("draft",))
    note(workspace, inquiry)
    today = workspace.clock.today()
    noted = workspace.query(lambda queries: queries.find(Contact, anna.id))
    assert noted is not None
    assert noted.objection is not None
    assert (noted.objection.since, noted.objection.reason) == (today, "per Mail")
    consents = workspace.query(lambda queries: queries.where(Consent, contact_id=anna.id))
    ended = {each.purpose: each.withdrawn_on for each in consents}
    assert ended == {Purpose.NEWSLETTER: today, Purpose.PHOTOS: None}
    assert recipients(workspace, anna) == {running.id}
    workspace.undo()
    before = workspace.query(lambda queries: queries.find(Contact, anna.id))
    assert before is not None
    assert before.objection is None
    assert recipients(workspace, anna) == {running.id, draft.id}


@pytest.mark.parametrize(
    ("language", "ended"),
    [("de", "Einladungen zu Veranstaltungen"), ("en", "Invitations to events")],
    ids=["German", "English"],
)
def test_the_confirmation_goes_where_the_mail_came_from(
    workspace: Workspace, language: str, ended: str
) -> None:
    anna = person(language)
    keep(workspace, anna)
    start = note(workspace, asked_by(workspace, anna))
    assert start.template_key == "V24"
    assert [each.address for each in start.to] == ["anna@muster.example"]
    assert start.is_answer
    assert start.asked["widerspruch_am"] == workspace.clock.today()
    assert isinstance(start.asked["umfang"], tuple)
    assert ended in start.asked["umfang"]


def test_what_was_noted_before_stays_as_it_was(workspace: Workspace) -> None:
    anna = person()
    keep(workspace, anna)
    inquiry = asked_by(workspace, anna)
    note(workspace, inquiry)
    before = workspace.query(lambda queries: queries.find(Contact, anna.id))
    assert note(workspace, inquiry).template_key == "V24"
    assert workspace.query(lambda queries: queries.find(Contact, anna.id)) == before


def test_of_nobody_nothing_can_be_noted(workspace: Workspace) -> None:
    inquiry = asked_by(workspace, None)
    with pytest.raises(NobodyObjects):
        note(workspace, inquiry)
