"""What the placeholders of a reply stand for, in German and English names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import Value
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.closing import closing, signature
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_address import MailAddress
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.person_name import name_of_sender
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.running_text import case_forms
from deskapp.domain.salutation.salute import salute
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.threading import base_subject

ENGLISH_NAMES: dict[str, str] = {
    "anrede": "salutation",
    "gruss": "closing",
    "signatur": "signature",
    "datenschutz_url": "privacy_url",
    "auftrag_kurz": "remit",
    "anfrage": "inquiry",
    "anfrage.nummer": "ref_no",
    "anfrage.betreff": "subject",
    "anfrage.eingang": "received_at",
    "anfrage.frist": "due_on",
    "kontakt": "contact",
    "kontakt.name": "name",
    "kontakt.name_dat": "name_oblique",
    "kontakt.funktion": "function",
    "kontakt.organisation": "organisation",
    "kontakt.information_offen": "information_due",
    "initiative": "initiative",
    "initiative.name": "name",
    "absender": "sender",
    "absender.name": "name",
    "absender.telefon": "phone",
    "absender.email": "mail",
}
"""The English name of each placeholder, its last part where it has several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything that a reply is about, read at one moment."""

    inquiry: Inquiry
    contact: Contact | None
    addressee: Addressee
    organisation: str
    function: str
    initiative: Initiative | None
    profile: SenderProfile | None
    user: User | None
    language: str


def situation(
    reader: Reader, inquiry: Inquiry, recipient: MailAddress, day: date, user_id: Id | None
) -> Situation:
    """Read what a reply to a recipient of an inquiry is about."""
    contact = _contact(reader, inquiry, recipient)
    role = _role(reader, contact, day) if contact else None
    body = _body(reader, role, inquiry)
    function = role.function if role else ""
    if contact is None:
        addressee = _unknown(recipient)
    else:
        office = role is not None and role.office_in_salutation
        addressee = contact.addressee(function, "", office_in_salutation=office)
    initiative_id = inquiry.initiative_id or (role.initiative_id if role else None)
    return Situation(
        inquiry=inquiry,
        contact=contact,
        addressee=addressee,
        organisation=body,
        function=function,
        initiative=reader.find(Initiative, initiative_id) if initiative_id else None,
        profile=next(iter(reader.where(SenderProfile)), None),
        user=reader.find(User, user_id) if user_id else None,
        language=contact.language if contact else "de",
    )


def values(
    reader: Reader, found: Situation, clock: Clock, language: str, asked: Mapping[str, Value]
) -> dict[str, Value]:
    """The values of every placeholder in one language; what is asked stands over what is found."""
    office = office_of(reader)
    inquiry, profile = found.inquiry, found.profile
    day = clock.today()
    name = case_forms(found.addressee, _tag(language, found.language), office.house_style)
    formality = found.addressee.formality
    german: dict[str, Value] = {
        "anrede": salute(
            (found.addressee,), _tag(language, found.language), office.house_style
        ).text,
        "gruss": closing(formality, language),
        "signatur": signature(profile, office, found.user, day, language) if profile else None,
        "datenschutz_url": (profile.privacy_url or None) if profile else None,
        "auftrag_kurz": office.remit or None,
        "anfrage": {
            "nummer": inquiry.ref_no,
            "betreff": base_subject(inquiry.subject) or inquiry.subject,
            "eingang": clock.local(inquiry.received_at).date(),
            "frist": inquiry.due_on,
        },
        "kontakt": {
            "name": name.nominative or None,
            "name_dat": name.oblique or None,
            "funktion": found.function or None,
            "organisation": found.organisation or None,
            "information_offen": found.contact is not None and found.contact.informed_on is None,
        },
        "initiative": {"name": found.initiative.name if found.initiative else None},
        "absender": {
            "name": profile.display_name if profile else None,
            "telefon": (profile.phone or None) if profile else None,
            "email": profile.mail if profile else None,
        },
    }
    named = _in_english(german) if language.startswith("en") else german
    return named | dict(asked)


def _tag(language: str, contact_language: str) -> str:
    """The contact's own kind of the language that the reply is written in (de-AT, de-CH)."""
    return contact_language if contact_language[:2] == language[:2] else language


def _in_english(german: Mapping[str, Value], above: str = "") -> dict[str, Value]:
    return {
        ENGLISH_NAMES[above + name]: (
            _in_english(value, f"{name}.") if isinstance(value, Mapping) else value
        )
        for name, value in german.items()
    }


def _contact(reader: Reader, inquiry: Inquiry, recipient: MailAddress) -> Contact | None:
    known = reader.contacts_by_mail(recipient.address)
    if inquiry.contact_id in known or (inquiry.contact_id and not recipient.address):
        return reader.find(Contact, inquiry.contact_id)
    return reader.find(Contact, known[0]) if len(known) == 1 else None


def _role(reader: Reader, contact: Contact, day: date) -> Affiliation | None:
    held = [r for r in reader.where(Affiliation, contact_id=contact.id) if r.holds_on(day)]
    return next((role for role in held if role.primary), next(iter(held), None))


def _body(reader: Reader, role: Affiliation | None, inquiry: Inquiry) -> str:
    organisation_id = (role.organisation_id if role else None) or inquiry.organisation_id
    if organisation_id:
        organisation = reader.find(Organisation, organisation_id)
        return organisation.name if organisation else ""
    initiative_id = (role.initiative_id if role else None) or inquiry.initiative_id
    initiative = reader.find(Initiative, initiative_id) if initiative_id else None
    return initiative.name if initiative else ""


def _unknown(recipient: MailAddress) -> Addressee:
    name = name_of_sender(recipient)
    return Addressee(
        form=AddressForm.NEUTRAL if name.last_name else AddressForm.ORGANISATION,
        title=name.title_pre,
        first_name=name.first_name,
        nobility=name.nobility,
        particle=name.name_particle,
        last_name=name.last_name,
        post_title=name.title_post,
        formality=Formality.FORMAL,
    )
