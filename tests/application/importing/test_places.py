"""A place without a street is no address, but no reason to refuse somebody either."""

from dataclasses import replace

import pytest

from deskapp.application import list_imports
from deskapp.application.actions import Action
from deskapp.application.ports.tables import ReadingOptions, Table, TableFormat
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.rows import Outcome, RowResult
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.errors import Problem
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from tests.application.importing.lists import plan_for

MAIL = "eva@example.org"


def tried(
    office: Workspace,
    tools: Tools,
    *rows: dict[str, str],
    of: RecordKind = RecordKind.CONTACT,
) -> tuple[list_imports.Counts, tuple[RowResult, ...]]:
    """Rows whose columns are headed by codes of fields; known records are brought up to date."""
    table = Table(
        format=TableFormat.CSV,
        options=ReadingOptions(has_headings=True),
        headings=tuple(rows[0]),
        rows=tuple(tuple(row.values()) for row in rows),
        numbers=tuple(range(2, len(rows) + 2)),
    )
    plan = replace(plan_for(office, table, of=of), updates=True)
    results = list_imports.preview(office, tools, plan, table)
    return list_imports.dry_run(office, tools, plan, table).counts, results


def known(office: Workspace, street: str = "", note: str = "") -> Contact:
    addresses = (PostalAddress(street=street, plz="26603", town="Aurich"),) if street else ()
    person = Contact(
        id=new_id(), last_name="Muster", mails=(ContactMail(MAIL),), addresses=addresses, note=note
    )
    return office.execute(Action.CONTACT_SAVED, lambda work: save(work, person))


def one(
    office: Workspace, tools: Tools, row: dict[str, str], of: RecordKind = RecordKind.CONTACT
) -> RowResult:
    _, (result,) = tried(office, tools, row, of=of)
    return result


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"plz": "26789", "town": "Leer"}, "26789 Leer"),
        ({"plz": "1067", "town": "Dresden"}, "01067 Dresden"),
        ({"plz_town": "26789 Leer"}, "26789 Leer"),
        ({"town": "Leer"}, "Leer"),
        ({"plz": "26789"}, "26789"),
        ({"street": "Ring 1"}, "Ring 1"),
        ({"street": "Ring 1", "town": "Leer"}, "Ring 1, Leer"),
        ({"po_box": "1011"}, "Postfach 10 11"),
        ({"town": "Wien", "country": "Österreich"}, "Wien, Österreich"),
    ],
)
def test_what_is_no_whole_address_goes_into_the_note(
    office: Workspace, tools: Tools, cells: dict[str, str], place: str
) -> None:
    result = one(office, tools, {"last_name": "Muster", **cells})
    assert isinstance(result.record, Contact)
    assert (result.outcome, result.problems) == (Outcome.NEW, ())
    assert (result.record.addresses, result.record.note) == ((), place)
    assert result.remarks == (Problem("addresses", "import_address_noted", place),)


def test_an_organisation_is_taken_with_its_town_too(office: Workspace, tools: Tools) -> None:
    cells = {"name": "Muster GmbH", "town": "Leer", "note": "Messe 2024"}
    result = one(office, tools, cells, RecordKind.ORGANISATION)
    assert isinstance(result.record, Organisation)
    assert result.outcome is Outcome.NEW
    assert (result.record.addresses, result.record.note) == ((), "Messe 2024\nLeer")


def test_rows_with_a_remark_are_counted(office: Workspace, tools: Tools) -> None:
    counts, _ = tried(
        office,
        tools,
        {"last_name": "Muster", "street": "", "plz": "26789", "town": "Leer"},
        {"last_name": "Beispiel", "street": "Ring 1", "plz": "26789", "town": "Leer"},
        {"last_name": "", "street": "", "plz": "26789", "town": "Leer"},
    )
    assert (counts.made, counts.rejected, counts.remarked) == (2, 1, 1)


@pytest.mark.parametrize("before", ["", "26789 Leer", "Beirat\n26789 Leer"])
def test_a_place_is_noted_once(office: Workspace, tools: Tools, before: str) -> None:
    person = known(office, note=before)
    result = one(office, tools, {"mails": MAIL, "plz": "26789", "town": "Leer"})
    assert isinstance(result.record, Contact)
    assert result.outcome is (Outcome.UNCHANGED if before else Outcome.CHANGED)
    assert result.record.note == (person.note or "26789 Leer")


def test_a_place_that_is_known_says_nothing_new(office: Workspace, tools: Tools) -> None:
    known(office, street="Ring 1")
    result = one(office, tools, {"mails": MAIL, "plz": "26603", "town": "Aurich"})
    assert (result.outcome, result.remarks) == (Outcome.UNCHANGED, ())


def test_another_place_does_not_get_the_known_street(office: Workspace, tools: Tools) -> None:
    """Ring 1 in Leer is an address that nobody has named."""
    person = known(office, street="Ring 1")
    result = one(office, tools, {"mails": MAIL, "plz": "26789", "town": "Leer"})
    assert isinstance(result.record, Contact)
    assert result.outcome is Outcome.CHANGED
    assert (result.record.addresses, result.record.note) == (person.addresses, "26789 Leer")


def test_a_new_street_in_the_known_town_is_taken(office: Workspace, tools: Tools) -> None:
    known(office, street="Ring 1")
    result = one(office, tools, {"mails": MAIL, "street": "Am Markt 2"})
    assert isinstance(result.record, Contact)
    assert result.record.addresses == (
        PostalAddress(street="Am Markt 2", plz="26603", town="Aurich"),
    )


def test_a_wrong_postcode_is_refused_as_before(office: Workspace, tools: Tools) -> None:
    cells = {"last_name": "Muster", "street": "Ring 1", "plz": "2678X", "town": "Leer"}
    assert one(office, tools, cells).outcome is Outcome.REJECTED
