"""What the placeholders of a reply stand for, in German and English names."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import TemplateEngine, Value
from deskapp.application.use_cases.collected.placeholders import OWN, own_values
from deskapp.application.use_cases.initiatives.details import initiative_details
from deskapp.application.use_cases.recipients import Recipient, recipient
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.closing import closing, signature
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.threading import base_subject
from deskapp.domain.office import Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.salutation.languages import going_on, language_of, spelled
from deskapp.domain.salutation.running_text import case_forms
from deskapp.domain.salutation.salute import salute
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet

_NO_PROFILE: Final = SenderProfile(id=Id(""), display_name="", mail="")
_CLOSENESS: Final = list(Formality)

INFORMING: Final = ("kontakt.information_offen", "contact.information_due")
"""A template that asks for this tells a person what the office does with the data (GDPR 13, 14)."""

SNIPPETS: Final = {"de": "baustein", "en": "snippet"}
"""The group of placeholders that stand for snippets, by the language of the text."""

ENGLISH_NAMES: Final[dict[str, str]] = {
    "anrede": "salutation",
    "gruss": "closing",
    "signatur": "signature",
    "datenschutz_url": "privacy_url",
    "auftrag_kurz": "remit",
    "anfrage": "inquiry",
    "nummer": "ref_no",
    "betreff": "subject",
    "eingang": "received_at",
    "frist": "due_on",
    "kontakt": "contact",
    "kontakt_a": "contact_a",
    "kontakt_b": "contact_b",
    "name": "name",
    "name_dat": "name_oblique",
    "funktion": "function",
    "organisation": "organisation",
    "information_offen": "information_due",
    "initiative": "initiative",
    "angaben": "details",
    "absender": "sender",
    "telefon": "phone",
    "email": "mail",
    OWN["de"]: OWN["en"],
}
"""The English word for each part of a placeholder's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything that a reply is about, read at one moment.

    ``inquirer`` is who the inquiry is from, which may be none of the recipients.
    """

    inquiry: Inquiry
    recipients: tuple[Recipient, ...]
    inquirer: Recipient | None
    initiative: Initiative | None
    office: Office
    profile: SenderProfile
    user: User | None
    day: date

    @property
    def language(self) -> str:
        """The language of whoever is written to first."""
        return self.recipients[0].language if self.recipients else "de"

    @property
    def formality(self) -> Formality:
        """How close one may be to all who are written to."""
        found = (each.addressee.formality for each in self.recipients)
        return min(found, key=_CLOSENESS.index, default=Formality.FORMAL)


def situation(
    reader: Reader, inquiry: Inquiry, to: Sequence[MailAddress], day: date, user_id: Id | None
) -> Situation:
    """Read what a reply to the recipients about an inquiry is about."""
    recipients = tuple(recipient(reader, inquiry, each, day, user_id) for each in to)
    inquirer = _inquirer(reader, inquiry, recipients, day, user_id)
    first = recipients[0] if recipients else inquirer
    initiative_id = first.initiative_id if first else inquiry.initiative_id
    return Situation(
        inquiry=inquiry,
        recipients=recipients,
        inquirer=inquirer or first,
        initiative=_initiative(reader, initiative_id, first),
        office=office_of(reader),
        profile=next(iter(reader.where(SenderProfile)), _NO_PROFILE),
        user=reader.find(User, user_id) if user_id else None,
        day=day,
    )


def _inquirer(
    reader: Reader,
    inquiry: Inquiry,
    recipients: Sequence[Recipient],
    day: date,
    user_id: Id | None,
) -> Recipient | None:
    """Who the inquiry is from, mostly one of the recipients."""
    if inquiry.contact_id is None:
        return None
    for each in recipients:
        if each.contact and each.contact.id == inquiry.contact_id:
            return each
    return recipient(reader, inquiry, MailAddress(""), day, user_id)


def _initiative(
    reader: Reader, initiative_id: Id | None, first: Recipient | None
) -> Initiative | None:
    if first and isinstance(first.home, Initiative) and first.home.id == initiative_id:
        return first.home
    return reader.find(Initiative, initiative_id) if initiative_id else None


def values(reader: Reader, found: Situation, clock: Clock, language: str) -> dict[str, Value]:
    """The values of every placeholder, under their names in that language."""
    german = {**_letter(found, clock, language), **_matter(reader, found, clock, language)}
    return _in_english(german) if language.startswith("en") else german


def fill_body(
    engine: TemplateEngine, source: str, known: Mapping[str, Value], found: Situation, language: str
) -> str:
    """A letter's text with its placeholders filled, as the recipients' kind of German has it.

    Values stay as they are, so that an address with ß still leads to its page. Raises
    ``TemplateBroken``.
    """
    usage = language_of(_tag(language, found.language))
    text = engine.fill(spelled(source, usage), known)
    salutation = str(known.get("anrede", ""))
    if not salutation or not text.startswith(salutation):
        return text
    return salutation + going_on(text.removeprefix(salutation), usage)


def snippet_texts(
    reader: Reader,
    engine: TemplateEngine,
    names: Iterable[str],
    *,
    known: Mapping[str, Value],
    language: str,
    day: date,
) -> dict[str, Value]:
    """The snippets among the placeholders of a text, filled with what is known to the letter.

    A snippet that is not there, has run out or says nothing in that language is left out, so
    that its placeholder stays unfilled; so do snippets inside a snippet.
    """
    group = f"{SNIPPETS[language]}."
    wanted = [name.removeprefix(group) for name in names if name.startswith(group)]
    found = [each for name in wanted for each in reader.where(Snippet, abbreviation=name)]
    texts = {
        each.abbreviation: each.text_en if language == "en" else each.text_de
        for each in found
        if each.is_usable_on(day)
    }
    return {name: engine.fill(text, known) for name, text in texts.items() if text}


def _letter(found: Situation, clock: Clock, language: str) -> dict[str, Value]:
    """How the letter begins and ends, and who writes it; nobody is greeted by a guess."""
    profile, office = found.profile, found.office
    people = [each.addressee for each in found.recipients]
    tag = _tag(language, found.language)
    is_clear = not any(each.is_ambiguous for each in found.recipients)
    return {
        "anrede": salute(people, tag, office.house_style).text if is_clear else None,
        "gruss": spelled(closing(found.formality, language), language_of(tag)),
        "signatur": signature(profile, office, found.user, clock.today(), language),
        "datenschutz_url": profile.privacy_url,
        "auftrag_kurz": office.remit_en if language.startswith("en") else office.remit,
        "absender": {
            "name": profile.display_name,
            "telefon": profile.phone,
            "email": profile.mail,
        },
    }


def _matter(reader: Reader, found: Situation, clock: Clock, language: str) -> dict[str, Value]:
    """What the letter is about."""
    inquiry, initiative = found.inquiry, found.initiative
    first = found.recipients[0] if found.recipients else None
    others = [each for each in found.recipients if each.is_other_than(found.inquirer)]
    contact = first.contact if first else None
    home = first.home if first and isinstance(first.home, Organisation) else None

    def own(kind: RecordKind, record: MainRecord | None) -> Mapping[str, Value]:
        return {OWN["de"]: own_values(reader, kind, record, language)}

    return {
        "anfrage": {
            "nummer": inquiry.ref_no,
            "betreff": base_subject(inquiry.subject) or inquiry.subject,
            "eingang": clock.local(inquiry.received_at).date(),
            "frist": inquiry.due_on,
            **own(RecordKind.INQUIRY, inquiry),
        },
        "kontakt": {
            **_person(found, first, language),
            "name_dat": _name(found, first, language, oblique=True),
            "information_offen": contact is not None and contact.informed_on is None,
            **own(RecordKind.CONTACT, contact),
        },
        "kontakt_a": _person(found, found.inquirer, language),
        "kontakt_b": _person(found, others[0] if others else None, language),
        "initiative": {
            "name": initiative.name_on(found.day) if initiative else "",
            "angaben": initiative_details(reader, initiative, language) if initiative else (),
            **own(RecordKind.INITIATIVE, initiative),
        },
        "organisation": own(RecordKind.ORGANISATION, home),
    }


def _person(found: Situation, person: Recipient | None, language: str) -> dict[str, Value]:
    name, body = _name(found, person, language), person.body if person else ""
    return {
        "name": name,
        "funktion": person.function if person else "",
        "organisation": "" if body == name else body,
    }


def _name(
    found: Situation, person: Recipient | None, language: str, *, oblique: bool = False
) -> str:
    if person is None:
        return ""
    tag = _tag(language, person.language)
    forms = case_forms(person.addressee, tag, found.office.house_style)
    return forms.oblique if oblique else forms.nominative


def _tag(language: str, contact_language: str) -> str:
    """The contact's own kind of the language that the reply is written in (de-AT, de-CH)."""
    return contact_language if contact_language[:2] == language[:2] else language


def _in_english(german: Mapping[str, Value]) -> dict[str, Value]:
    """The same by English names; the slugs of own fields are the same in both."""
    return {
        ENGLISH_NAMES[name]: _in_english(value)
        if isinstance(value, Mapping) and name != OWN["de"]
        else value
        for name, value in german.items()
    }
