"""What the form of a person asks for: the essentials, and the rest behind its headings."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.salutation.addressee import AddressForm, Formality
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.contacts.mail_rows import mails_field
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField, TextField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.address_rows import addresses_field
from deskapp.ui.kit.records.fields.custom_fields import own_lines
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.fields.phone_rows import phones_field
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.wording.language import translate

MARKS = ("objection", "restricted", "deceased")
"""What holds for a person since a day: two fields each, ``…_since`` and ``…_reason``."""


def contact_lines(
    desk: Desk,
    dossier: ContactDossier,
    known: QWidget,
    preview: QWidget,
) -> Iterator[Line]:
    """The lines; `known` warns of people who are there already, `preview` shows the salutation."""
    yield known
    yield (_form_of_address(), _text("title_pre", translate("contacts", "Title"), 60))
    yield (
        _text("first_name", translate("contacts", "Given name"), 80),
        _text("last_name", translate("contacts", "Family name"), 80),
    )
    yield preview
    yield mails_field(dossier.record)
    yield phones_field(desk.tools.phone)
    yield (
        ChoiceField("language", translate("contacts", "Language"), languages()),
        ChoiceField("formality", translate("contacts", "Tone"), words_of(Formality)),
    )
    if dossier.users:
        users = [(user.id, user.name) for user in dossier.users]
        yield ChipsField("du_with", translate("contacts", "On first-name terms with"), users)
    yield TagsField(desk)
    yield from own_lines(dossier.own, dossier.record)
    yield Folded(translate("contacts", "More of name and salutation"), tuple(_name_lines()))
    yield Folded(translate("contacts", "Postal addresses"), (addresses_field(),))
    yield Folded(translate("contacts", "Origin and data protection"), tuple(_origin_lines()))
    yield Folded(translate("contacts", "Note and end"), tuple(_end_lines()))


def languages() -> list[tuple[str, str]]:
    """The languages that a person may be written to in."""
    return [
        ("de", translate("contacts", "German")),
        ("de-AT", translate("contacts", "German (Austria)")),
        ("de-CH", translate("contacts", "German (Switzerland)")),
        ("en", translate("contacts", "English")),
    ]


def _name_lines() -> Iterator[Line]:
    yield (
        _text("nobility", translate("contacts", "Former title of nobility"), 40, "Freifrau"),
        _text("name_particle", translate("contacts", "Name particle"), 40, "von der"),
    )
    yield _text("title_post", translate("contacts", "Degree behind the name"), 40, "M. Sc.")
    yield LineField(
        "custom_salutation",
        translate("contacts", "The person’s own salutation"),
        hint=translate("contacts", "With its comma; it takes the place of any other."),
    )
    yield ParsedField(
        "rank",
        translate("contacts", "Rank among several recipients"),
        _digits,
        lambda _: "",
        write=str,
        hint=translate("contacts", "0 to 9; who has 9 is named first."),
    )


def _origin_lines() -> Iterator[Line]:
    yield (
        ChoiceField("source", translate("contacts", "Origin of the data"), words_of(Source)),
        DayField("source_date", translate("contacts", "Taken down on")),
    )
    yield LineField("source_note", translate("contacts", "More on the origin"))
    yield (
        ChoiceField("legal_basis", translate("contacts", "Legal basis"), words_of(LegalBasis)),
        DayField("informed_on", translate("contacts", "Informed on")),
    )
    since = {
        "objection": translate("contacts", "Objection since"),
        "restricted": translate("contacts", "Restricted since"),
        "deceased": translate("contacts", "Deceased on"),
    }
    for mark in MARKS:
        yield (
            DayField(f"{mark}_since", since[mark]),
            LineField(f"{mark}_reason", translate("contacts", "Reason")),
        )


def _end_lines() -> Iterator[Line]:
    yield TextField(
        "note",
        translate("contacts", "Note"),
        hint=translate("contacts", "Only facts: the person may read this text."),
    )
    yield DayField(
        "left_on",
        translate("contacts", "Left on"),
        hint=translate("contacts", "Ends all roles on that day."),
    )
    yield CheckField("archived", translate("contacts", "Archived"))


def _form_of_address() -> ChoiceField[AddressForm]:
    forms = [pair for pair in words_of(AddressForm) if pair[0] is not AddressForm.ORGANISATION]
    return ChoiceField("address_form", translate("contacts", "Form of address"), forms)


def _text(name: str, label: str, limit: int, example: str = "") -> LineField:
    return LineField(name, label, limit=limit, example=example)


def _digits(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
