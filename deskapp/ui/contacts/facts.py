"""What is said of a person: how to reach and address them, and the rest behind a heading."""

from collections.abc import Iterator
from datetime import date

from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.contacts.form_lines import languages
from deskapp.ui.contacts.greeting import greeting, warning_words
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.fact_buttons import MakeCopy
from deskapp.ui.kit.records.roles.role_lines import function_words
from deskapp.ui.kit.records.sheet import Fact
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


def title_of(contact: Contact) -> str:
    """The name with all titles, or else the mail address."""
    name = ", ".join(part for part in (contact.full_name, contact.title_post) if part)
    return name or contact.mail


def position_of(dossier: ContactDossier) -> str:
    """What the person is now, and where."""
    role = dossier.main_role
    if role is None:
        return ""
    return " · ".join((function_words(role.role, dossier.words), role.other_name))


def essential_facts(dossier: ContactDossier, copy: MakeCopy) -> Iterator[Fact]:
    """What must be known before writing or calling."""
    contact = dossier.record
    yield from _warnings(contact)
    held = [line for line in dossier.roles if line.holds]
    if held and not any(line.role.primary for line in held):
        said = translate("contacts", "none: which one is used in letters?")
        yield Fact(translate("contacts", "Main role"), said, sign=Icon.WARNING)
    for mail in contact.mails:
        if mail.valid and mail.takes_mailings:
            yield Fact(translate("contacts", "E-mail"), mail.address, (copy(mail.address),))
        else:
            said = _came_back(mail)
            yield Fact(translate("contacts", "E-mail"), said, sign=Icon.WARNING)
    for phone in contact.phones:
        words = ", ".join(part for part in (label(phone.kind), phone.note) if part)
        said = f"{phone.national}  ({words})"
        yield Fact(translate("contacts", "Phone"), said, (copy(phone.national),))
    yield from _salutation(dossier, copy)


def further_facts(contact: Contact) -> Iterator[Fact]:
    """What is seldom asked for."""
    for address in contact.addresses:
        yield Fact(translate("contacts", "Address"), "\n".join(address.lines()))
    if contact.rank is not None:
        yield Fact(translate("contacts", "Rank"), str(contact.rank))
    origin = (label(contact.source), contact.source_note, _day(contact.source_date))
    yield Fact(translate("contacts", "Origin of the data"), _listed(*origin))
    yield Fact(translate("contacts", "Legal basis"), label(contact.legal_basis))
    informed = _day(contact.informed_on) or translate("contacts", "not yet")
    yield Fact(translate("contacts", "Informed on"), informed)
    yield Fact(translate("contacts", "Left on"), _day(contact.left_on))


def _came_back(mail: ContactMail) -> str:
    if mail.takes_mailings or not mail.bounces:
        return translate("contacts", "{address} (mail came back)", address=mail.address)
    return translate(
        "contacts",
        "{address} (mail came back %n times, no mailing goes there)",
        n=mail.bounces,
        address=mail.address,
    )


def _warnings(contact: Contact) -> Iterator[Fact]:
    marks = (
        (translate("contacts", "Objection"), contact.objection),
        (translate("contacts", "Restricted"), contact.restricted),
        (translate("contacts", "Deceased"), contact.deceased),
    )
    for name, mark in marks:
        if mark is not None:
            yield Fact(name, _marked(mark), sign=Icon.WARNING)
    if contact.archived:
        yield Fact(translate("contacts", "Archived"), translate("contacts", "not in use any more"))


def _salutation(dossier: ContactDossier, copy: MakeCopy) -> Iterator[Fact]:
    contact = dossier.record
    found = greeting(contact, dossier)
    yield Fact(translate("contacts", "Salutation"), found.text, (copy(found.text),))
    yield Fact("", warning_words(found), sign=Icon.INFO)
    language = dict(languages()).get(contact.language, contact.language)
    said = _listed(language, label(contact.formality))
    yield Fact(translate("contacts", "Language and tone"), said)


def _marked(mark: Mark) -> str:
    since = translate("contacts", "since {day}", day=_day(mark.since))
    return _listed(since, mark.reason)


def _day(day: date | None) -> str:
    return list_date(day, current_language()) if day else ""


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
