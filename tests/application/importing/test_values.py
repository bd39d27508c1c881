"""What the cells of a row mean, for each kind of record."""

from datetime import date
from functools import partial

import pytest

from deskapp.application import list_imports
from deskapp.application.actions import Action
from deskapp.application.ports.tables import ReadingOptions, Table, TableFormat
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.rows import RowResult
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.phone_number import PhoneKind
from deskapp.domain.addresses.postal_address import AddressKind
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.list_import import ColumnUse
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Initiative, InitiativeStatus, Level
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import AddressForm, Formality
from tests.application.importing.lists import as_csv, plan_for, table_of


def understood(
    office: Workspace,
    tools: Tools,
    cells: dict[str, str],
    of: RecordKind = RecordKind.CONTACT,
) -> RowResult:
    """What a row says whose columns are headed by codes of fields."""
    table = Table(
        format=TableFormat.CSV,
        options=ReadingOptions(has_headings=True),
        headings=tuple(cells),
        rows=(tuple(cells.values()),),
        numbers=(2,),
    )
    (result,) = list_imports.preview(office, tools, plan_for(office, table, of=of), table)
    return result


def contact(office: Workspace, tools: Tools, **cells: str) -> Contact:
    result = understood(office, tools, cells)
    assert not result.problems
    assert isinstance(result.record, Contact)
    return result.record


def problems(office: Workspace, tools: Tools, **cells: str) -> list[tuple[str, str, str]]:
    result = understood(office, tools, cells)
    return [(each.field, each.code, each.value) for each in result.problems]


@pytest.mark.parametrize(
    ("cells", "parts"),
    [
        ({"name": "Dr. Eva von der Heide"}, ("Dr.", "Eva", "von der", "Heide")),
        ({"name": "Heide, Eva von der"}, ("", "Eva", "von der", "Heide")),
        ({"name": "Frau Prof. Dr. Eva Muster"}, ("Prof. Dr.", "Eva", "", "Muster")),
        (
            {"first_name": "Dr. Eva", "last_name": "von der Heide"},
            ("Dr.", "Eva", "von der", "Heide"),
        ),
        (
            {"first_name": "Eva Maria", "last_name": "Sommer Brandt"},
            ("", "Eva Maria", "", "Sommer Brandt"),
        ),
        (
            {"title_pre": "Dr.", "first_name": "Eva", "last_name": "Heide"},
            ("Dr.", "Eva", "", "Heide"),
        ),
        ({"title_pre": "Dr.", "name": "Dr. Eva Heide"}, ("Dr.", "Eva", "", "Heide")),
        ({"last_name": "Graf"}, ("", "", "", "Graf")),
    ],
)
def test_names(
    office: Workspace, tools: Tools, cells: dict[str, str], parts: tuple[str, ...]
) -> None:
    made = contact(office, tools, **cells)
    assert (made.title_pre, made.first_name, made.name_particle, made.last_name) == parts
    assert made.address_form is AddressForm.NEUTRAL


def test_a_person_with_all_that_a_list_may_say(office: Workspace, tools: Tools) -> None:
    made = contact(
        office,
        tools,
        address_form="Frau",
        last_name="Muster",
        mails="Eva Muster <eva@example.org>, mailto:e.muster@example.org",
        phones="+49 30 5550100; 030 5550101",
        mobile="0151 5550102",
        fax="030 5550103",
        street="Hauptstr. 1",
        plz_town="1067 Dresden",
        language="Englisch",
        formality="Du",
        tags="Messe, Presse; messe",
        source="Teilnehmerliste",
        source_date="16.03.2021 10:00",
        legal_basis="Einwilligung",
        note="erste\nzweite",
    )
    assert made.address_form is AddressForm.FRAU
    assert [mail.address for mail in made.mails] == ["eva@example.org", "e.muster@example.org"]
    assert [(phone.raw, phone.kind) for phone in made.phones] == [
        ("+49 30 5550100", PhoneKind.LANDLINE),
        ("030 5550101", PhoneKind.LANDLINE),
        ("0151 5550102", PhoneKind.MOBILE),
        ("030 5550103", PhoneKind.FAX),
    ]
    (address,) = made.addresses
    assert (address.street, address.plz, address.town) == ("Hauptstr. 1", "01067", "Dresden")
    assert (made.language, made.formality) == ("en", Formality.DU)
    assert made.tags == ("Messe", "Presse")
    assert (made.source.value, made.source_date) == ("participants_list", date(2021, 3, 16))
    assert (made.legal_basis.value, made.note) == ("consent", "erste\nzweite")


def test_addresses_of_other_kinds(office: Workspace, tools: Tools) -> None:
    box = contact(office, tools, last_name="M", po_box="10 11", plz="40002", town="Neustadt")
    assert box.addresses[0].kind is AddressKind.PO_BOX
    abroad = contact(
        office, tools, last_name="M", street="Ring 1", plz="1010", town="Wien", country="Österreich"
    )
    assert (abroad.addresses[0].country, abroad.addresses[0].plz) == ("AT", "1010")


def test_what_is_wrong_is_said_of_its_field(office: Workspace, tools: Tools) -> None:
    assert problems(office, tools, last_name="M", mails="kein Mail") == [
        ("mails", "mail_address", "kein Mail")
    ]
    assert problems(office, tools, last_name="M", source_date="morgen", address_form="Zwerg") == [
        ("address_form", "import_not_understood", "Zwerg"),
        ("source_date", "date_not_understood", "morgen"),
    ]
    assert problems(office, tools, last_name="M", function="Leitung") == [
        ("function", "import_body_missing", "")
    ]
    assert problems(office, tools, last_name="M", initiative="Nirgends") == [
        ("initiative", "import_no_such", "Nirgends")
    ]
    assert problems(office, tools, first_name="Eva", last_name="") == [
        ("last_name", "name_or_mail", "")
    ]


def test_two_people_may_share_a_mailbox(office: Workspace, tools: Tools) -> None:
    raw = as_csv(
        ("Vorname", "Nachname", "E-Mail"),
        ("Eva", "Muster", "info@example.org"),
        ("Jan", "Klein", "info@example.org"),
        ("Eva", "Muster", "info@example.org"),
    )
    table = table_of(raw)
    counts = list_imports.dry_run(office, tools, plan_for(office, table), table).counts
    assert (counts.made, counts.unchanged) == (2, 1)


def test_organisations_are_found_by_name_and_land(office: Workspace, tools: Tools) -> None:
    for name, land in (("Müller & Söhne GmbH", "NI"), ("Stadtwerke", "NI"), ("Stadtwerke", "BY")):
        made = Organisation(id=new_id(), name=name, type="company", land=land)
        office.execute(Action.ORGANISATION_SAVED, partial(save, record=made))

    def bodies(**cells: str) -> list[tuple[str, str]]:
        result = understood(office, tools, {"last_name": "M", **cells})
        found = [(each.name, each.land) for each in result.bodies]
        return found + [(each.code, each.value) for each in result.problems]

    assert bodies(organisation="Mueller & Soehne GmbH") == []
    assert bodies(organisation="Müller & Söhne AG") == [("Müller & Söhne AG", "")]
    assert bodies(organisation="Stadtwerke", organisation_land="Bayern") == []
    assert bodies(organisation="Stadtwerke", organisation_land="HH") == [("Stadtwerke", "HH")]
    assert bodies(organisation="Stadtwerke") == [("import_several_known", "Stadtwerke")]


def test_a_role_in_an_initiative_on_behalf_of_an_organisation(
    office: Workspace, tools: Tools
) -> None:
    network = Initiative(id=new_id(), name="Zukunft Werk", kind="network", laender=("NI",))
    office.execute(Action.INITIATIVE_SAVED, lambda work: work.save(network))
    cells = {
        "last_name": "M",
        "initiative": "zukunft werk",
        "organisation": "Werk AG",
        "function": "Vorsitz",
        "role_from": "2019",
    }
    result = understood(office, tools, cells)
    assert result.role
    (body,) = result.bodies
    assert (result.role.initiative_id, result.role.organisation_id) == (network.id, None)
    assert (result.role.on_behalf_of_id, result.role.function) == (body.id, "Vorsitz")
    assert result.role.valid_from == PartialDate(2019)


def test_an_organisation(office: Workspace, tools: Tools) -> None:
    cells = {
        "name": "Industrieverein Nord",
        "type": "Verein",
        "level": "Land",
        "land": "Niedersachsen",
        "parent": "Dachverband Nord",
        "website": "www.example.org",
        "mails": "info@example.org",
        "mail_domains": "Example.org",
        "dissolved_on": "31.12.2020",
    }
    result = understood(office, tools, cells, RecordKind.ORGANISATION)
    assert result.problems == ()
    made = result.record
    assert isinstance(made, Organisation)
    assert (made.type, made.land, made.website) == ("association", "NI", "https://www.example.org")
    assert (made.mails[0].role_mailbox, made.mail_domains) == (True, ("example.org",))
    assert made.parent_id == result.bodies[0].id
    assert (made.level, made.dissolved_on) == (Level.LAND, date(2020, 12, 31))


def test_an_initiative(office: Workspace, tools: Tools) -> None:
    cells = {
        "name": "Zukunft Küste",
        "kind": "network",
        "laender": "NI; Bremen",
        "founded": "11.2019",
        "status": "ruht",
        "topics": "Energie & Wasserstoff; Fachkräfte",
        "members": "1.200",
        "members_as_of": "2024",
        "carriers": "Kammer Nord",
    }
    result = understood(office, tools, cells, RecordKind.INITIATIVE)
    made = result.record
    assert isinstance(made, Initiative)
    assert [each for each in result.problems if each.field != "kind"] == []
    assert (made.laender, made.founded) == (("NI", "HB"), PartialDate(2019, 11))
    assert (made.status, made.topics) == (
        InitiativeStatus.DORMANT,
        ("energy_hydrogen", "skilled_workers"),
    )
    assert made.members
    assert (made.members.count, made.members.as_of) == (1200, PartialDate(2024))
    assert made.carriers[0].organisation_id == result.bodies[0].id


def test_own_fields_take_what_they_take(office: Workspace, tools: Tools) -> None:
    size = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Größe", type=FieldType.NUMBER)
    office.execute(Action.SETTINGS_SAVED, lambda work: work.save(size))
    raw = as_csv(("Nachname", "Größe"), ("M", "1,5"), ("N", "groß"))
    table = table_of(raw)
    plan = plan_for(office, table)
    assert plan.columns[1] == ColumnUse("Größe", f"custom.{size.id}")
    good, bad = list_imports.preview(office, tools, plan, table)
    assert good.record.custom == (CustomValue(size.id, "1.5"),)
    assert [each.code for each in bad.problems] == ["import_not_understood"]


def test_two_organisations_do_not_stand_above_each_other(office: Workspace, tools: Tools) -> None:
    below = Organisation(id=new_id(), name="Ortsverband", type="association")
    above = Organisation(id=new_id(), name="Landesverband", type="association", parent_id=below.id)
    office.execute(Action.ORGANISATION_SAVED, lambda work: [save(work, o) for o in (below, above)])
    cells = {"name": "Ortsverband", "parent": "Landesverband"}
    result = understood(office, tools, cells, RecordKind.ORGANISATION)
    assert [(each.field, each.code) for each in result.problems] == [("parent", "circle")]
