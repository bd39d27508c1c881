"""What the form of an initiative asks for: the essentials, and the rest behind its headings."""

from collections.abc import Iterator
from datetime import date

from deskapp.domain.initiative import Initiative, InitiativeStatus, Level, YesNoUnknown
from deskapp.domain.office import Catalogue
from deskapp.ui.initiatives.dossier import InitiativeDossier
from deskapp.ui.initiatives.rows import awards_field, carriers_field, financing_field
from deskapp.ui.initiatives.words import publishable, region_choices
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField, TextField
from deskapp.ui.kit.records.choices import laender, optional_words_of, words_of
from deskapp.ui.kit.records.fields.custom_fields import own_lines
from deskapp.ui.kit.records.fields.date_fields import DayField, PartialDateField
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.ui.kit.records.fields.text_rows import CodesField, TextsField, former_names_field
from deskapp.wording.language import translate


def initiative_lines(desk: Desk, dossier: InitiativeDossier) -> Iterator[Line]:
    """Every field of an initiative."""
    words, record, today = dossier.words, dossier.record, dossier.today
    kinds = words.choices(Catalogue.INITIATIVE_KIND, today, [record.kind])
    if not record.kind:
        kinds = [("", translate("initiatives", "Please choose")), *kinds]
    topics = words.choices(Catalogue.TOPIC, today, record.topics)
    yield LineField("name", translate("initiatives", "Name"), is_required=True, limit=200)
    yield (
        LineField("name_short", translate("initiatives", "Short name"), limit=40),
        ChoiceField("kind", translate("initiatives", "Kind"), kinds),
    )
    yield ChipsField("laender", translate("initiatives", "States"), laender(), is_required=True)
    yield (
        ChoiceField("status", translate("initiatives", "Status"), words_of(InitiativeStatus)),
        PartialDateField("founded", translate("initiatives", "Founded"), not_after=today),
    )
    yield carriers_field(desk, dict(dossier.names))
    yield ChipsField("topics", translate("initiatives", "Topics"), topics)
    yield LineField("website", translate("initiatives", "Website"), example="https://")
    yield TagsField(desk)
    yield from own_lines(dossier.own, record)
    yield TextField("goals", translate("initiatives", "Goals"), lines=3)
    yield TextField("description", translate("initiatives", "Description"), lines=5)
    yield Folded(translate("initiatives", "Members"), tuple(_member_lines(today)))
    yield Folded(translate("initiatives", "Other names and brand"), tuple(_name_lines(dossier)))
    yield Folded(translate("initiatives", "Legal form and place"), tuple(_place_lines(dossier)))
    yield Folded(translate("initiatives", "Term and network"), tuple(_term_lines(today)))
    yield Folded(translate("initiatives", "Money and awards"), (financing_field(), awards_field()))
    yield Folded(translate("initiatives", "Web and mail"), tuple(_web_lines()))
    yield Folded(translate("initiatives", "Care of the data"), tuple(_care_lines(record)))


def _member_lines(today: date) -> Iterator[Line]:
    yield (
        ParsedField(
            "members_count", translate("initiatives", "Members"), _digits, lambda _: "", write=str
        ),
        PartialDateField("members_as_of", translate("initiatives", "As of"), not_after=today),
    )
    yield LineField("members_source", translate("initiatives", "Source of the number"))


def _name_lines(dossier: InitiativeDossier) -> Iterator[Line]:
    brands = dossier.words.optional_choices(Catalogue.BRAND, dossier.today, dossier.record.brand)
    yield ChoiceField("brand", translate("initiatives", "Umbrella brand"), brands)
    yield TextsField(
        "aliases",
        translate("initiatives", "Other names"),
        translate("initiatives", "Add another name"),
        hint=translate("initiatives", "They are searched, but never stand in a mail."),
    )
    yield former_names_field()


def _place_lines(dossier: InitiativeDossier) -> Iterator[Line]:
    words, record, today = dossier.words, dossier.record, dossier.today
    forms = words.optional_choices(Catalogue.LEGAL_FORM, today, record.legal_form)
    yield (
        ChoiceField("legal_form", translate("initiatives", "Legal form"), forms),
        LineField("register", translate("initiatives", "Register"), example="VR 12345"),
    )
    regions = region_choices(record.region_override)
    yield (
        ChoiceField("level", translate("initiatives", "Level"), optional_words_of(Level)),
        ChoiceField("region_override", translate("initiatives", "Region"), regions),
    )
    yield CodesField(
        "kreise",
        translate("initiatives", "Districts"),
        hint=translate("initiatives", "Official keys of five digits, between commas."),
        example="03454, 03456",
    )
    sectors = words.choices(Catalogue.SECTOR, today, record.sectors)
    yield ChipsField("sectors", translate("initiatives", "Sectors"), sectors)


def _term_lines(today: date) -> Iterator[Line]:
    yield (
        DayField("term_from", translate("initiatives", "Term from")),
        DayField("term_to", translate("initiatives", "Term until")),
    )
    yield (
        PartialDateField("network_since", translate("initiatives", "In the network since")),
        PartialDateField("network_left", translate("initiatives", "Left the network")),
    )
    chamber = translate("initiatives", "Chamber involved")
    yield (
        ChoiceField("chamber_involved", chamber, words_of(YesNoUnknown)),
        PartialDateField("ended", translate("initiatives", "Ended"), not_after=today),
    )


def _web_lines() -> Iterator[Line]:
    yield TextsField(
        "social",
        translate("initiatives", "More pages on the web"),
        translate("initiatives", "Add a page"),
        example="https://",
    )
    yield CodesField(
        "mail_domains",
        translate("initiatives", "Mail domains"),
        hint=translate("initiatives", "Who writes from there is taken to belong here."),
        example="example.org",
    )


def _care_lines(record: Initiative) -> Iterator[Line]:
    agreed = record.publish_ok.fields if record.publish_ok else ()
    checked = translate("initiatives", "Data checked on")
    yield DayField("data_checked_on", checked, is_required=True)
    yield ChipsField(
        "publish_fields", translate("initiatives", "May be published"), publishable(agreed)
    )
    yield (
        DayField("publish_on", translate("initiatives", "Agreed on")),
        LineField("publish_by", translate("initiatives", "Agreed by")),
    )
    yield CheckField("archived", translate("initiatives", "Archived"))


def _digits(text: str) -> int | None:
    plain = text.replace(".", "").replace(" ", "")
    return int(plain) if plain.isascii() and plain.isdigit() else None
