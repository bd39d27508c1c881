"""What a row says of a person and of the role in which they are known."""

from collections.abc import Iterator
from dataclasses import fields, replace

from deskapp.application.use_cases.importing.bodies import SEVERAL
from deskapp.application.use_cases.importing.cells import NOT_UNDERSTOOD, Cells
from deskapp.application.use_cases.importing.joining import joined, said
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.reach import (
    Place,
    mail_texts,
    note_in,
    phones_in,
    place_in,
)
from deskapp.application.use_cases.importing.roles import understand_role
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.application.use_cases.importing.understood import Understood
from deskapp.application.use_cases.importing.words import choice_for
from deskapp.domain.addresses.free_mail import is_role_address
from deskapp.domain.contact import Contact, ContactMail, LegalBasis, Source
from deskapp.domain.errors import Problem
from deskapp.domain.names.folding import compact
from deskapp.domain.names.person_name import PersonName, name_of_parts, parse_person_name
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.addressee import AddressForm, Formality

_LANGUAGES = {"deutsch": "de", "german": "de", "englisch": "en", "english": "en"}


def understand_contact(shelf: Shelf, plan: ImportPlan, cells: Cells) -> Understood:
    """The person that a row means, known by a mail address.

    Whoever reads a shared mailbox such as ``info@`` is known by name as well. A row without
    an address means somebody of that name only if it says nothing new of them.
    """
    name, mails = _name(cells), mail_texts(cells)
    known = _known_by_mail(shelf, cells, mails, name)
    namesakes = () if known else _namesakes(shelf, name)
    for each in () if mails else namesakes:
        again = _understood(shelf, plan, cells, name, known=each)
        if not again.changes(shelf):
            return again
    understood = _understood(shelf, plan, cells, name, mails=mails, known=known)
    return replace(understood, similar=bool(namesakes))


def _understood(
    shelf: Shelf,
    plan: ImportPlan,
    cells: Cells,
    name: PersonName,
    *,
    known: Contact | None,
    mails: tuple[str, ...] = (),
) -> Understood:
    named = ((field.name, getattr(name, field.name)) for field in fields(name))
    place = place_in(cells, known.addresses if known else ())
    note = note_in(cells, known.note if known else "", place.beside)
    values = said((*named, *_said_of_person(cells, place), *_said_of_data(cells), ("note", note)))
    values["mails"] = tuple(map(ContactMail, mails))
    record = joined(known or _new(plan), values)
    role, bodies = understand_role(shelf, plan, cells, record)
    return Understood(
        known=known,
        record=record,
        name=record.full_name or record.mail,
        role=role,
        bodies=bodies,
        noted_place=place.beside,
    )


def _new(plan: ImportPlan) -> Contact:
    return Contact(
        id=new_id(),
        origin=plan.file_name,
        source=plan.source,
        source_note=plan.source_note,
        source_date=plan.source_date,
        legal_basis=plan.legal_basis,
    )


def _known_by_mail(
    shelf: Shelf, cells: Cells, mails: tuple[str, ...], name: PersonName
) -> Contact | None:
    """The one contact with one of the addresses; that there are several is a problem."""
    found: dict[Id, Contact] = {}
    for mail in mails:
        for each in shelf.contacts_by_mail(mail):
            contact = shelf.find(Contact, each)
            if contact and (not is_role_address(mail) or _is_called(contact, name)):
                found[each] = contact
    if len(found) > 1:
        cells.problems.append(Problem("mails", SEVERAL, ", ".join(mails)))
    return next(iter(found.values()), None)


def _namesakes(shelf: Shelf, name: PersonName) -> tuple[Contact, ...]:
    if not name.last_name:
        return ()
    first, last = name.first_name, name.last_name
    return shelf.namesakes(Contact(id=new_id(), first_name=first, last_name=last))


def _is_called(contact: Contact, name: PersonName) -> bool:
    names = ((each.first_name, each.last_name) for each in (contact, name))
    one, other = (compact(" ".join(each)) for each in names)
    return one == other


def _name(cells: Cells) -> PersonName:
    """The name out of one column or of several; a title in a column of its own comes first."""
    whole, first, last = (cells.text(each) for each in ("name", "first_name", "last_name"))
    if last or first:
        name = name_of_parts(first, last)
        if last and not name.last_name:
            name = PersonName(first_name=first, last_name=last)
    else:
        name = parse_person_name(whole)
        if whole and not name.last_name:
            cells.problems.append(Problem("name", NOT_UNDERSTOOD, whole))
    title = cells.text("title_pre")
    said_of_it = {
        "title_pre": " ".join(
            filter(None, (title, name.title_pre if title != name.title_pre else ""))
        ),
        "nobility": cells.text("nobility") or name.nobility,
        "name_particle": cells.text("name_particle") or name.name_particle,
        "title_post": cells.text("title_post") or name.title_post,
    }
    return replace(name, **said_of_it)


def _said_of_person(cells: Cells, place: Place) -> Iterator[tuple[str, object]]:
    yield "address_form", cells.choice("address_form", AddressForm)
    yield "language", cells.read("language", _language)
    yield "formality", cells.choice("formality", Formality)
    yield "custom_salutation", cells.text("custom_salutation")
    yield "phones", phones_in(cells)
    yield "addresses", place.addresses
    yield "tags", cells.several("tags")
    yield "custom", cells.own_values()


def _said_of_data(cells: Cells) -> Iterator[tuple[str, object]]:
    """Where the data came from; a source in other words than ours is kept as a note of it."""
    source = cells.text("source")
    known_source = choice_for(Source, source)
    yield "source", known_source
    yield "source_note", "" if known_source else source
    yield "source_date", cells.day("source_date")
    yield "legal_basis", cells.choice("legal_basis", LegalBasis)
    yield "informed_on", cells.day("informed_on")


def _language(text: str) -> str | None:
    """A code as contacts have it, or a German or English word for one of two languages."""
    return _LANGUAGES.get(text.casefold(), text)
