"""A list that goes out has every field, in the words of the interface, and any number of rows."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from deskapp.adapters.files.lists_out.list_files import WrittenLists
from deskapp.adapters.files.vcard import read_cards
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.atomic_file import open_whole
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.ports.exporting import FileFormat
from deskapp.application.use_cases.exporting.export import Order, Outlet, export, file_name
from deskapp.application.use_cases.exporting.listed import LISTED
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, ChecklistItem, Inquiry, Kind
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.wording.language import ENGLISH, GERMAN, use_language
from deskapp.wording.lists.list_words import ListWords
from tests.adapters.files.lists_out.written import csv_rows, xlsx_rows
from tests.fixed_clock import FixedClock

USER = User(id=new_id(), name="Anna Muster")
TOPIC = CatalogueEntry(
    id=new_id(), catalogue=Catalogue.TOPIC, code="h2", label_de="Wasserstoff", label_en="Hydrogen"
)
RANK = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Punkte", type=FieldType.NUMBER)
BODY = Organisation(id=new_id(), name="In|du|strie. „Gemeinsam“; e. V.", type="ihk", land="NI")
PERSON = Contact(
    id=new_id(),
    address_form=AddressForm.FRAU,
    title_pre="Dr.",
    first_name="Dörte",
    name_particle="von der",
    last_name="=Lüerßen",
    mails=(
        ContactMail("old@example.org", valid=False),
        ContactMail("d@example.org"),
        ContactMail("first@example.org", preferred=True),
    ),
    phones=(PhoneNumber("030 20308-12", "+493020308" + "12", "030 20308", "12"),),
    addresses=(
        PostalAddress(street="Weg 1", plz="01067", town="Neustadt"),
        PostalAddress(AddressKind.PO_BOX, po_box="101143", plz="40002", town="Altstadt"),
    ),
    du_with=(USER.id,),
    objection=Mark(date(2026, 3, 16), "keine Mails"),
    note="Zeile eins\nZeile zwei",
    tags=("Beirat",),
    custom=(CustomValue(RANK.id, "-12.5"),),
)
ROLE = Affiliation(
    id=new_id(),
    contact_id=PERSON.id,
    organisation_id=BODY.id,
    function="Vorsitzende",
    valid_from=PartialDate(2020, 9),
    primary=True,
)
MATTER = Inquiry(
    id=new_id(),
    ref_no="RII-2026-0147",
    received_at=datetime(2026, 3, 16, 8, 12, tzinfo=UTC),
    subject="Fördermittel",
    channel=Channel.PHONE,
    contact_id=PERSON.id,
    organisation_id=BODY.id,
    kind=Kind.FUNDING,
    topics=("h2",),
    owner_id=USER.id,
    checklist=(ChecklistItem("Anrufen", date(2026, 3, 17)),),
)
REMINDER = FollowUp(id=new_id(), inquiry_id=MATTER.id, due_on=date(2026, 4, 1), reason="Fragen")
INITIATIVE = Initiative(
    id=new_id(), name="Ems-Achse", kind="network", laender=("NI", "BUND"), founded=PartialDate(2006)
)


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    use_language(GERMAN)
    yield
    use_language(ENGLISH)


@pytest.fixture(params=["sqlite_storage", "postgresql_storage"])
def workspace(request: pytest.FixtureRequest, clock: FixedClock) -> Workspace:
    storage: Database = request.getfixturevalue(request.param)
    made = Workspace(storage, clock, german_holidays)
    records = (USER, TOPIC, RANK, BODY, PERSON, ROLE, MATTER, REMINDER, INITIATIVE)
    for record in records:
        made.execute(Action.SETTINGS_SAVED, lambda work, record=record: save(work, record))  # type: ignore[misc]
    return made


def written(workspace: Workspace, order: Order, folder: Path) -> bytes:
    path = folder / f"list{order.form.suffix}"
    export(workspace, order, Outlet(WrittenLists(open_whole), ListWords(), path))
    return path.read_bytes()


def by_heading(workspace: Workspace, kind: RecordKind, folder: Path) -> dict[str, str]:
    """The one row of a list, as CSV."""
    content = written(workspace, Order(kind=kind, form=FileFormat.CSV), folder)
    headings, row = csv_rows(content)
    assert len(set(headings)) == len(headings)
    return dict(zip(headings, row, strict=True))


def test_a_contact_has_every_field_in_its_own_column(workspace: Workspace, tmp_path: Path) -> None:
    row = by_heading(workspace, RecordKind.CONTACT, tmp_path)
    expected = {
        "Anrede": "Frau",
        "Titel": "Dr.",
        "Vorname": "Dörte",
        "Namenszusatz": "von der",
        "Nachname": "'=Lüerßen",
        "Organisation": BODY.name,
        "Funktion": "Vorsitzende",
        "Funktion seit": "09.2020",
        "Alle Rollen": f"Vorsitzende, {BODY.name} (09.2020–)",
        "E-Mail": "first@example.org",
        "E-Mail 2": "d@example.org",
        "Unzustellbare E-Mails": "old@example.org",
        "Telefon": "030 20308-12",
        "Telefon (E.164)": "+49302030812",
        "Straße": "Weg 1",
        "PLZ": "01067",
        "Postfach 2": "101143",
        "PLZ 2": "40002",
        "Per Du mit": "Anna Muster",
        "Widerspruch seit": "2026-03-16",
        "Grund des Widerspruchs": "keine Mails",
        "Notiz": "Zeile eins\nZeile zwei",
        "Schlagwörter": "Beirat",
        "Punkte": "-12,5",
        "Archiviert": "nein",
        "Kennung": PERSON.id,
    }
    assert {heading: row[heading] for heading in expected} == expected


def test_an_inquiry_names_whom_it_is_about(workspace: Workspace, tmp_path: Path) -> None:
    row = by_heading(workspace, RecordKind.INQUIRY, tmp_path)
    expected = {
        "Vorgangsnummer": "RII-2026-0147",
        "Eingegangen": "2026-03-16 09:12",
        "Kanal": "Telefon",
        "Kontakt": "Dr. Dörte von der =Lüerßen",
        "Organisation": BODY.name,
        "Art": "Fördermittel",
        "Themen": "Wasserstoff",
        "Zuständig": "Anna Muster",
        "Vertraulich": "nein",
        "Checkliste": "☑ Anrufen (2026-03-17)",
    }
    assert {heading: row[heading] for heading in expected} == expected


def test_a_follow_up_names_what_it_is_about(workspace: Workspace, tmp_path: Path) -> None:
    row = by_heading(workspace, RecordKind.FOLLOW_UP, tmp_path)
    assert row["Bezug"] == "RII-2026-0147 Fördermittel"
    assert row["Fällig am"] == "2026-04-01"


def test_bodies_say_where_they_lie(workspace: Workspace, tmp_path: Path) -> None:
    assert by_heading(workspace, RecordKind.ORGANISATION, tmp_path)["Land"] == "Niedersachsen"
    row = by_heading(workspace, RecordKind.INITIATIVE, tmp_path)
    assert (row["Länder"], row["Gegründet"]) == ("Niedersachsen; Bund", "2006")


def test_english_has_english_words(workspace: Workspace, tmp_path: Path) -> None:
    use_language(ENGLISH)
    assert by_heading(workspace, RecordKind.INQUIRY, tmp_path)["Topics"] == "Hydrogen"


def test_days_are_days_in_a_workbook(workspace: Workspace, tmp_path: Path) -> None:
    order = Order(kind=RecordKind.FOLLOW_UP, form=FileFormat.XLSX)
    headings, row = xlsx_rows(written(workspace, order, tmp_path))
    found = dict(zip(headings, row, strict=True))
    assert found["Fällig am"] == date(2026, 4, 1)
    assert isinstance(found["Angelegt am"], datetime)


def test_a_card_is_read_again_by_ourselves(workspace: Workspace, tmp_path: Path) -> None:
    order = Order(kind=RecordKind.CONTACT, form=FileFormat.VCARD_4)
    (card,) = read_cards(written(workspace, order, tmp_path))
    assert card.formatted_name == PERSON.full_name
    assert card.organisation == BODY.name
    assert card.emails == ("d@example.org", "first@example.org")


def test_only_what_is_asked_for_goes_out_in_that_order(
    workspace: Workspace, tmp_path: Path
) -> None:
    second = replace(INITIATIVE, id=new_id(), name="Zweite")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: save(work, second))
    every = {each.key for each in LISTED[RecordKind.INITIATIVE].fields(())}
    order = Order(
        kind=RecordKind.INITIATIVE,
        form=FileFormat.CSV,
        ids=(second.id, new_id(), INITIATIVE.id),
        left_out=frozenset(every - {"name"}),
    )
    assert csv_rows(written(workspace, order, tmp_path)) == [["Name"], ["Zweite"], ["Ems-Achse"]]


def test_words_narrow_the_list(workspace: Workspace, tmp_path: Path) -> None:
    order = Order(kind=RecordKind.INITIATIVE, form=FileFormat.CSV, words="Nirgends")
    assert len(csv_rows(written(workspace, order, tmp_path))) == 1


def test_who_stops_leaves_what_was_there(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")

    def stop(_count: int, _total: int) -> None:
        raise Stopped

    order = Order(kind=RecordKind.CONTACT, form=FileFormat.CSV)
    with pytest.raises(Stopped):
        export(workspace, order, Outlet(WrittenLists(open_whole), ListWords(), path, stop))
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".csv"] == ["list.csv"]
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_the_name_of_the_file_says_what_and_when(clock: FixedClock) -> None:
    name = file_name(ListWords(), RecordKind.INQUIRY, FileFormat.XLSX, clock.now())
    assert name == f"Anfragen {clock.now().date().isoformat()}.xlsx"


class Stopped(Exception):
    """Somebody has had enough."""


_NOT_A_COLUMN = {
    Contact: {"version", "mails", "phones", "addresses", "custom"},
    Organisation: {"version", "mails", "phones", "addresses", "custom", "parent_id"},
    Initiative: {"version", "custom", "members", "publish_ok"},
    Inquiry: {
        *("version", "custom", "outgoing", "contact_id", "organisation_id", "initiative_id"),
        "owner_id",
    },
    FollowUp: {
        *("version", "inquiry_id", "contact_id", "initiative_id", "owner_id"),
        *("introduction_id", "event_id"),
    },
    Event: {"version", "access", "owner_id"},
    Mailing: {
        *("version", "inquiry_id", "event_id", "author_id", "per_minute"),
        *("template_version", "texts", "asks", "given", "reminder_texts", "attachments"),
    },
}
"""Fields that have columns of other names, or say nothing outside of the program."""


_KINDS = dict(zip(_NOT_A_COLUMN, LISTED, strict=True))


@pytest.mark.parametrize("record", _NOT_A_COLUMN)
def test_no_field_is_forgotten(record: type[Record]) -> None:
    kind = _KINDS[record]
    keys = {each.key for each in LISTED[kind].fields(())}
    for each in fields(record):
        marked = f"{each.name}_since" in keys
        assert each.name in keys or marked or each.name in _NOT_A_COLUMN[record], each.name


@pytest.mark.parametrize("kind", LISTED)
def test_every_column_has_a_german_and_an_english_name(kind: RecordKind) -> None:
    words = ListWords()
    for field in LISTED[kind].fields(()):
        german = words.heading(kind, field.key)
        use_language(ENGLISH)
        english = words.heading(kind, field.key)
        use_language(GERMAN)
        assert field.key not in {german, english}
