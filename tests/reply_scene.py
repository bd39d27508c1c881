"""An office with one inquiry to be answered, for tests of replies."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Carrier, Initiative, MemberCount
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.mail_account import MailAccount, Security, Server
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import OFFICE, Catalogue, CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.domain.sender_profile import Director, SenderProfile

OFFICE_MAIL = "service-rii@example.org"
ASKER_MAIL = "eva.beispiel@muster.example"
PARTNER_MAIL = "jan.probe@nord.example"


@dataclass(frozen=True, slots=True)
class Scene:
    """The records of the scene by their identities."""

    inquiry_id: Id
    asker_id: Id
    partner_id: Id
    mail_id: Id


def set_the_scene(workspace: Workspace) -> Scene:
    """Store the office, two people with their initiatives, and the inquiry of the first."""
    user = workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(_USER), undoable=False)
    workspace.sign_in(user.id)
    return workspace.execute(Action.MAIL_TAKEN_IN, _store, undoable=False)


_USER = User(id=new_id(), name="Anna Muster", initials="AM")


def _store(work: UnitOfWork) -> Scene:
    work.save(
        Office(
            id=OFFICE,
            name="Service- und Beratungsstelle für regionale Industrieinitiativen",
            remit="die Beratung regionaler Industrieinitiativen",
            remit_en="to advise regional industry initiatives",
        )
    )
    work.save(_profile())
    work.save(
        MailAccount(
            id=new_id(),
            name="Funktionspostfach",
            address=OFFICE_MAIL,
            smtp=Server("127.0.0.1", 2525, Security.LOOPBACK),
        )
    )
    work.save(
        CatalogueEntry(
            id=new_id(), catalogue=Catalogue.TOPIC, code="energy", label_de="Energie & Wasserstoff"
        )
    )
    asker = _person(work, "Eva", AddressForm.FRAU, "Beispiel", ASKER_MAIL)
    partner = _person(work, "Jan", AddressForm.HERR, "Probe", PARTNER_MAIL)
    initiative = _initiative(work, "Wachstumsregion Musterland e. V.", asker.id, "Vorsitzende")
    _initiative(work, "In|du|strie. Gemeinsam|Zukunft|Leben", partner.id, "")
    inquiry = open_inquiry(
        work,
        replace(
            new_inquiry(
                "Fördermittel für Wasserstoff", datetime(2026, 11, 20, 8, tzinfo=UTC), Channel.MAIL
            ),
            contact_id=asker.id,
            initiative_id=initiative.id,
        ),
    )
    mail = work.save(_mail(inquiry, asker.id))
    return Scene(inquiry.id, asker.id, partner.id, mail.id)


def _profile() -> SenderProfile:
    return SenderProfile(
        id=new_id(),
        display_name="Servicestelle Industrieinitiativen",
        mail=OFFICE_MAIL,
        firm="Muster Service GmbH",
        legal_form="gmbh",
        seat="Berlin",
        court="Amtsgericht Charlottenburg",
        register_no="HRB 00000 B",
        directors=(Director("Dr. Petra Vorbild"),),
        street="Musterstraße 29",
        plz_town="10178 Berlin",
        phone="030 23125 0",
        web="https://www.example.org",
        privacy_url="https://www.example.org/datenschutz",
    )


def _person(work: UnitOfWork, first: str, form: AddressForm, last: str, mail: str) -> Contact:
    return work.save(
        Contact(
            id=new_id(),
            address_form=form,
            title_pre="Dr." if form is AddressForm.FRAU else "",
            first_name=first,
            last_name=last,
            mails=(ContactMail(mail, preferred=True),),
        )
    )


def _initiative(work: UnitOfWork, name: str, contact_id: Id, function: str) -> Initiative:
    carrier = work.save(Organisation(id=new_id(), name="IHK Musterstadt", type="ihk", land="NI"))
    initiative = work.save(
        Initiative(
            id=new_id(),
            name=name,
            kind="initiative",
            laender=("NI",),
            carriers=(Carrier(carrier.id),),
            founded=PartialDate(2006),
            members=MemberCount(1687, PartialDate(2024, 9, 24), "Website"),
            topics=("energy",),
            website="https://www.musterland.example",
        )
    )
    work.save(
        Affiliation(
            id=new_id(),
            contact_id=contact_id,
            initiative_id=initiative.id,
            function=function,
            primary=True,
        )
    )
    return initiative


def _mail(inquiry: Inquiry, contact_id: Id) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=inquiry.received_at,
        subject=inquiry.subject,
        sender=MailAddress(ASKER_MAIL, "Eva Beispiel"),
        to=(MailAddress(OFFICE_MAIL),),
        body_text="Guten Tag, welche Fördermittel gibt es?",
        contact_id=contact_id,
        message_id="first@muster.example",
        references=("older@muster.example",),
    )
