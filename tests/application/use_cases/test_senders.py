"""Who wrote is suggested, never assumed; an unknown sender becomes a contact in one step."""

from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import senders
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from deskapp.domain.salutation.addressee import AddressForm

SENDER = MailAddress("O.Fennen@nordwind.example", "Fennen, Dr. Okka")


def save(workspace: Workspace, *records: Record) -> None:
    workspace.execute(Action.SETTINGS_SAVED, lambda work: [work.save(each) for each in records])


def asked(workspace: Workspace, sender: MailAddress | None = SENDER) -> Id:
    def ask(work: UnitOfWork) -> Id:
        inquiry = open_inquiry(work, new_inquiry("Frage", work.now, Channel.MAIL))
        work.save(
            Message(
                id=new_id(),
                inquiry_id=inquiry.id,
                direction=Direction.IN,
                at=work.now,
                sender=sender,
            )
        )
        return inquiry.id

    return workspace.execute(Action.INQUIRY_OPENED, ask)


def initiative(**more: object) -> Initiative:
    values = {"name": "Netz Nordwind", "kind": "network", "laender": ("NI",)} | more
    return Initiative(id=new_id(), **values)  # type: ignore[arg-type]  # names of fields


def test_address_finds_the_person_with_the_body_of_the_primary_role(workspace: Workspace) -> None:
    body = initiative()
    person = Contact(
        id=new_id(), last_name="Fennen", mails=(ContactMail("o.fennen@nordwind.example"),)
    )
    role = Affiliation(id=new_id(), contact_id=person.id, initiative_id=body.id, primary=True)
    save(workspace, body, person, role)
    inquiry_id = asked(workspace)

    found = workspace.query(
        lambda queries: senders.suggestion_for(queries, SENDER, workspace.clock.today())
    )
    assert (found.contact_id, found.initiative_id) == (person.id, body.id)

    workspace.execute(Action.SENDER_ACCEPTED, lambda work: senders.accept(work, inquiry_id, found))
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, inquiry_id))
    assert inquiry is not None
    assert (inquiry.contact_id, inquiry.initiative_id) == (person.id, body.id)
    assert inquiry.land == "NI"


def test_mail_domain_finds_the_organisation(workspace: Workspace) -> None:
    body = Organisation(
        id=new_id(), name="Nordwind AG", type="company", mail_domains=("nordwind.example",)
    )
    save(workspace, body)

    found = workspace.query(
        lambda queries: senders.suggestion_for(queries, SENDER, workspace.clock.today())
    )
    assert found.organisation_id == body.id
    assert found.contact_id is None


def test_a_website_gives_the_mail_domain_of_an_initiative(workspace: Workspace) -> None:
    body = initiative(website="https://www.nordwind.example/start")
    save(workspace, body)

    found = workspace.query(
        lambda queries: senders.suggestion_for(queries, SENDER, workspace.clock.today())
    )
    assert found.initiative_id == body.id


def test_an_unknown_sender_becomes_a_contact_with_a_role_in_one_step(workspace: Workspace) -> None:
    body = Organisation(
        id=new_id(), name="Nordwind AG", type="company", mail_domains=("nordwind.example",)
    )
    save(workspace, body)
    inquiry_id = asked(workspace)

    contact = workspace.execute(
        Action.SENDER_ACCEPTED, lambda work: senders.make_contact(work, inquiry_id)
    )
    assert (contact.title_pre, contact.first_name, contact.last_name) == ("Dr.", "Okka", "Fennen")
    assert contact.address_form is AddressForm.NEUTRAL
    assert contact.mail == SENDER.address
    (role,) = workspace.query(lambda queries: queries.where(Affiliation, contact_id=contact.id))
    assert role.organisation_id == body.id
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, inquiry_id))
    assert inquiry is not None
    assert inquiry.contact_id == contact.id

    workspace.undo()
    assert workspace.query(lambda queries: queries.where(Contact)) == ()
    assert workspace.query(lambda queries: queries.where(Affiliation)) == ()


def test_what_an_inquiry_has_already_is_not_overwritten(workspace: Workspace) -> None:
    chosen = Contact(id=new_id(), last_name="Gewählt")
    save(workspace, chosen)
    inquiry_id = asked(workspace)

    workspace.execute(
        Action.INQUIRY_EDITED,
        lambda work: work.save(replace(work.get(Inquiry, inquiry_id), contact_id=chosen.id)),
    )
    workspace.execute(Action.SENDER_ACCEPTED, lambda work: senders.make_contact(work, inquiry_id))
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, inquiry_id))
    assert inquiry is not None
    assert inquiry.contact_id == chosen.id


def test_where_nobody_wrote_there_is_nobody_to_make(workspace: Workspace) -> None:
    inquiry_id = asked(workspace, sender=None)

    with pytest.raises(NotFound):
        workspace.execute(
            Action.SENDER_ACCEPTED, lambda work: senders.make_contact(work, inquiry_id)
        )
