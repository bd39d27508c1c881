"""What goes out as a list comes in again as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.files.lists_out.list_files import WrittenLists
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.atomic_file import open_whole
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.list_imports import begin, carry_on, rejected_rows
from deskapp.application.ports.exporting import FileFormat
from deskapp.application.tools import Tools
from deskapp.application.use_cases.exporting.export import Order, Outlet, export
from deskapp.application.use_cases.importing.mapping import proposed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.wording.language import ENGLISH, GERMAN, use_language
from deskapp.wording.lists.list_words import ListWords
from tests.fixed_clock import FixedClock

TABLES = (FileFormat.CSV, FileFormat.XLSX)


@pytest.fixture
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()


@pytest.fixture
def _german() -> Iterator[None]:
    use_language(GERMAN)
    yield
    use_language(ENGLISH)


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize("form", TABLES)
def test_a_person_goes_out_and_comes_in_again(
    form: FileFormat, sqlite_storage: Database, clock: FixedClock, tools: Tools, tmp_path: Path
) -> None:
    workspace = Workspace(sqlite_storage, clock, german_holidays)
    person = Contact(
        id=new_id(),
        address_form=AddressForm.FRAU,
        title_pre="Dr.",
        first_name="Dörte",
        name_particle="von der",
        last_name="=Lüerßen; „X“",
        mails=(ContactMail("d@example.org", preferred=True), ContactMail("e@example.org")),
        phones=(tools.phone("+49 30 20308-12"),),
        note="Zeile eins\nZeile zwei",
        tags=("Beirat", "Presse"),
    )
    stored = workspace.execute(Action.CONTACT_SAVED, lambda work: save(work, person))
    path = tmp_path / f"list{form.suffix}"
    order = Order(kind=RecordKind.CONTACT, form=form)
    export(workspace, order, Outlet(WrittenLists(open_whole), ListWords(), path))
    workspace.undo()
    raw = path.read_bytes()
    table = tools.tables.read(raw)
    columns = workspace.query(
        lambda queries: proposed_columns(queries, RecordKind.CONTACT, table.headings)
    )
    plan = ImportPlan(of=RecordKind.CONTACT, file_name=path.name, columns=columns)
    begun = begin(workspace, plan, raw, table)
    done = carry_on(workspace, tools, begun.id, table)
    reasons = workspace.query(lambda queries: rejected_rows(queries, done.id))
    assert [row.problems for row in reasons] == []
    (again,) = workspace.query(lambda queries: queries.where(Contact))
    for name in (
        *("address_form", "title_pre", "first_name", "name_particle", "last_name"),
        *("note", "tags", "mail", "language", "formality"),
    ):
        assert getattr(again, name) == getattr(stored, name), name
    assert [each.address for each in again.mails] == [each.address for each in stored.mails]
    assert again.phones[0].e164 == stored.phones[0].e164
