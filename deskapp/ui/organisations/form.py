"""The form of an organisation: the essentials, and the rest behind its headings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Level
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.records.choices import optional_words_of
from deskapp.ui.kit.records.duplicates import DuplicateHint
from deskapp.ui.kit.records.fields.address_rows import (
    addresses_field,
    addresses_of_rows,
    rows_of_addresses,
)
from deskapp.ui.kit.records.fields.custom_fields import own_lines
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.fields.mail_line import MailLine
from deskapp.ui.kit.records.fields.phone_rows import (
    phones_field,
    phones_of_rows,
    rows_of_phones,
)
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.ui.kit.records.fields.text_rows import (
    CodesField,
    TextsField,
    former_names_field,
    former_names_of_rows,
    rows_of_former_names,
    rows_of_texts,
    texts_of_rows,
)
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.ui.organisations.dossier import OrganisationDossier
from deskapp.ui.organisations.land_suggestion import LandSuggestion
from deskapp.ui.organisations.words import land_choices
from deskapp.wording.language import translate

_ORGANISATIONS = frozenset({RecordKind.ORGANISATION})


class OrganisationForm(RecordForm[Organisation]):
    """Every field of an organisation."""

    def __init__(
        self, desk: Desk, dossier: OrganisationDossier, opened: Callable[[Id], object]
    ) -> None:
        """`opened` shows an organisation that is there already."""
        self.known = DuplicateHint(desk, opened)
        """Which are there already."""
        self._suggestion = LandSuggestion(self._take_land)
        today = desk.workspace.clock.today()
        lines = _lines(desk, dossier, today, self._suggestion)
        super().__init__([self.known, *lines], dossier.record)
        self.changed.connect(self._suggest_land)
        self.changed.connect(lambda: self.known.look_for(self.record()))
        self._suggest_land()

    def values_of(self, record: Organisation) -> Values:
        """What the fields show."""
        return {
            **super().values_of(record),
            "aliases": rows_of_texts(record.aliases),
            "former_names": rows_of_former_names(record.former_names),
            "addresses": rows_of_addresses(record.addresses),
            "phones": rows_of_phones(record.phones),
            "mails": _rows_of_mails(record.mails),
            "member_of": tuple({"body": one} for one in record.member_of),
        }

    def record_of(self, base: Organisation, values: Values) -> Organisation:
        """The organisation as it stands in the form."""
        special = {
            "aliases": texts_of_rows(values["aliases"]),
            "former_names": former_names_of_rows(values["former_names"]),
            "addresses": addresses_of_rows(values["addresses"]),
            "phones": phones_of_rows(values["phones"]),
            "mails": _mails_of_rows(values["mails"]),
            "member_of": tuple(row["body"] for row in values["member_of"]),
        }
        return super().record_of(base, {**values, **special})

    def _suggest_land(self) -> None:
        values = self.values()
        rows, land = self.field("addresses").value(), str(values["land"])
        self._suggestion.suggest(addresses_of_rows(rows), land)

    def _take_land(self, land: str) -> None:
        self.field("land").set_value(land)
        self.field("land").setFocus()


def _lines(
    desk: Desk, dossier: OrganisationDossier, today: date, suggestion: QWidget
) -> Iterator[Line]:
    words, organisation = dossier.words, dossier.record
    types = words.choices(Catalogue.ORGANISATION_TYPE, today, [organisation.type])
    if not organisation.type:
        types = [("", translate("organisations", "Please choose")), *types]
    yield LineField("name", translate("organisations", "Name"), is_required=True, limit=200)
    yield (
        LineField("name_short", translate("organisations", "Short name"), limit=40),
        ChoiceField("type", translate("organisations", "Type"), types),
    )
    yield (
        ChoiceField("land", translate("organisations", "State"), land_choices()),
        LineField("website", translate("organisations", "Website"), example="https://"),
    )
    yield _mails_field()
    yield phones_field(desk.tools.phone)
    yield CodesField(
        "mail_domains",
        translate("organisations", "Mail domains"),
        hint=translate("organisations", "Who writes from there is taken to belong here."),
        example="example.org",
    )
    yield addresses_field()
    yield suggestion
    yield TagsField(desk)
    yield from own_lines(dossier.own, organisation)
    yield Folded(translate("organisations", "Other and former names"), _name_lines())
    yield Folded(translate("organisations", "Kind and place"), _place_lines(desk, dossier, today))
    yield Folded(translate("organisations", "Note and end"), _end_lines())


def _name_lines() -> Sequence[Line]:
    return (
        TextsField(
            "aliases",
            translate("organisations", "Other names"),
            translate("organisations", "Add another name"),
            hint=translate("organisations", "They are searched, but never stand in a mail."),
        ),
        former_names_field(),
    )


def _end_lines() -> Sequence[Line]:
    return (
        TextField("note", translate("organisations", "Note")),
        DayField("dissolved_on", translate("organisations", "Dissolved on")),
        CheckField("archived", translate("organisations", "Archived")),
    )


def _place_lines(desk: Desk, dossier: OrganisationDossier, today: date) -> Sequence[Line]:
    words, record, names = dossier.words, dossier.record, dict(dossier.names)
    forms = words.optional_choices(Catalogue.LEGAL_FORM, today, record.legal_form)
    sectors = words.choices(Catalogue.SECTOR, today, record.sectors)
    parent = translate("organisations", "Part of")
    member = translate("organisations", "Member of")
    return (
        (
            ChoiceField("legal_form", translate("organisations", "Legal form"), forms),
            ChoiceField("level", translate("organisations", "Level"), optional_words_of(Level)),
        ),
        RecordField("parent_id", parent, desk, _ORGANISATIONS, names),
        RepeatedField(
            "member_of",
            member,
            lambda: (RecordField("body", member, desk, _ORGANISATIONS, names, is_required=True),),
            translate("organisations", "Add a membership"),
        ),
        ChipsField("sectors", translate("organisations", "Sectors"), sectors),
    )


def _mails_field() -> RepeatedField:
    return RepeatedField(
        "mails",
        translate("organisations", "E-mail"),
        _mail_row,
        translate("organisations", "Add an e-mail address"),
    )


def _mail_row() -> Sequence[AnyField]:
    note = translate("organisations", "Note")
    return (
        MailLine("address", translate("organisations", "Address")),
        CheckField("role_mailbox", translate("organisations", "Shared mailbox")),
        LineField("note", note, example=note),
    )


def _rows_of_mails(mails: Iterable[OrganisationMail]) -> tuple[RowValues, ...]:
    return tuple(
        {"address": one.address, "role_mailbox": one.role_mailbox, "note": one.note}
        for one in mails
    )


def _mails_of_rows(rows: Iterable[RowValues]) -> tuple[OrganisationMail, ...]:
    return tuple(
        OrganisationMail(str(row["address"]), bool(row["role_mailbox"]), str(row["note"]))
        for row in rows
    )
