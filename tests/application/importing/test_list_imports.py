"""A list that is read in: tried, stored in batches, gone on with, and taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application import list_imports
from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn, NotFound
from deskapp.application.list_imports import Counts, counts_of
from deskapp.application.ports.tables import Table
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.rejected import rejected_csv
from deskapp.application.use_cases.importing.rows import Outcome
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.list_import import ImportState, ListImport
from deskapp.domain.contact import Contact, ContactMail, LegalBasis, Source
from deskapp.domain.errors import Invalid
from deskapp.domain.organisation import Organisation
from tests.application.importing.lists import as_csv, people, plan_for, state_of, table_of

BROKEN = (3, 17, 40)
COUNT = 60


def begun(workspace: Workspace, raw: bytes, **changes: object) -> tuple[ListImport, Table]:
    table = table_of(raw)
    plan = replace(plan_for(workspace, table), **changes)  # type: ignore[arg-type]
    return list_imports.begin(workspace, plan, raw, table), table


def read_in(workspace: Workspace, tools: Tools, raw: bytes, **changes: object) -> ListImport:
    started, table = begun(workspace, raw, **changes)
    return list_imports.carry_on(workspace, tools, started.id, table)


def stopping_after(batches: int) -> Callable[[Counts], bool]:
    left = iter(range(batches - 1))
    return lambda _counts: next(left, None) is not None


@pytest.mark.fault("ATT-13")
def test_what_the_trial_says_comes_true_and_can_be_taken_back(
    workspace: Workspace, storage: Database, tools: Tools
) -> None:
    raw = people(COUNT, BROKEN)
    table = table_of(raw)
    plan = plan_for(workspace, table)
    before = state_of(storage)
    trial = list_imports.dry_run(workspace, tools, plan, table)
    assert state_of(storage) == before
    assert (trial.counts.made, trial.counts.rejected) == (COUNT - 3, 3)
    assert trial.counts.bodies == 7
    done = read_in(workspace, tools, raw)
    assert done.state is ImportState.FINISHED
    assert counts_of(done) == replace(trial.counts, bodies=0)
    assert workspace.query(lambda q: list_imports.rejected_rows(q, done.id)) == trial.rejected
    assert len(workspace.query(lambda q: q.where(Contact))) == COUNT - 3
    assert len(workspace.query(lambda q: q.where(Organisation))) == 7
    roles = workspace.query(lambda q: q.where(Affiliation))
    assert len(roles) == COUNT - 3
    assert all(role.primary and role.organisation_id for role in roles)
    list_imports.take_back(workspace, done.id)
    assert state_of(storage) == before


def test_one_undo_takes_all_of_it_back_and_one_redo_brings_it_back(
    workspace: Workspace, storage: Database, tools: Tools
) -> None:
    before = state_of(storage)
    read_in(workspace, tools, people(30))
    after = state_of(storage)
    workspace.undo()
    assert state_of(storage) == before
    workspace.redo()
    assert state_of(storage) == after


@pytest.mark.fault("ATT-12")
def test_the_same_list_again_changes_nothing(
    workspace: Workspace, storage: Database, tools: Tools
) -> None:
    raw = people(COUNT, BROKEN)
    read_in(workspace, tools, raw)
    for updates in (False, True):
        before = state_of(storage)
        again = read_in(workspace, tools, raw, updates=updates)
        assert (again.made, again.changed, again.unchanged) == (0, 0, COUNT - 3)
        list_imports.take_back(workspace, again.id)
        assert state_of(storage) == before


def test_people_without_an_address_are_not_doubled(office: Workspace, tools: Tools) -> None:
    raw = as_csv(("Vorname", "Nachname", "Firma"), ("Eva", "Muster", "Werk AG"))
    assert read_in(office, tools, raw).made == 1
    assert read_in(office, tools, raw).unchanged == 1
    more = as_csv(("Vorname", "Nachname", "Firma"), ("Eva", "Muster", "Stahl AG"))
    table = table_of(more)
    trial = list_imports.dry_run(office, tools, plan_for(office, table), table)
    assert (trial.counts.made, trial.counts.similar) == (1, 1)


def test_known_people_are_refused_or_brought_up_to_date(office: Workspace, tools: Tools) -> None:
    read_in(office, tools, as_csv(("Nachname", "E-Mail", "Ort"), ("Muster", "eva@example.org", "")))
    raw = as_csv(
        ("Vorname", "Nachname", "E-Mail", "Telefon", "Notiz"),
        ("Eva", "Muster", "EVA@example.org", "030 5550100", ""),
    )
    refused = read_in(office, tools, raw)
    (row,) = office.query(lambda q: list_imports.rejected_rows(q, refused.id))
    assert [(each.code, each.value) for each in row.problems] == [("import_known", "Eva Muster")]
    assert row.cells == ("Eva", "Muster", "EVA@example.org", "030 5550100", "")
    assert read_in(office, tools, raw, updates=True).changed == 1
    (contact,) = office.query(lambda q: q.where(Contact))
    assert (contact.first_name, contact.last_name) == ("Eva", "Muster")
    assert contact.mails == (ContactMail("eva@example.org"),)
    assert [phone.raw for phone in contact.phones] == ["030 5550100"]


def test_an_update_empties_nothing_and_lengthens_lists(office: Workspace, tools: Tools) -> None:
    headings = ("Vorname", "Nachname", "E-Mail", "Schlagwörter", "Notiz")
    first = ("Eva", "Muster", "eva@example.org", "Messe", "alt")
    read_in(office, tools, as_csv(headings, first))
    second = ("", "", "eva@example.org;e.muster@example.org", "messe;Presse", "")
    read_in(office, tools, as_csv(headings, second), updates=True)
    (contact,) = office.query(lambda q: q.where(Contact))
    assert (contact.first_name, contact.note) == ("Eva", "alt")
    assert contact.tags == ("Messe", "Presse")
    assert [mail.address for mail in contact.mails] == ["eva@example.org", "e.muster@example.org"]


def test_source_and_legal_basis_hold_for_all_who_are_new(office: Workspace, tools: Tools) -> None:
    read_in(
        office,
        tools,
        people(2),
        source=Source.PARTICIPANTS_LIST,
        source_note="Netzwerktreffen 2026",
        legal_basis=LegalBasis.CONSENT,
    )
    contacts = office.query(lambda q: q.where(Contact))
    told = {(each.source, each.source_note, each.legal_basis, each.origin) for each in contacts}
    source = (Source.PARTICIPANTS_LIST, "Netzwerktreffen 2026", LegalBasis.CONSENT, "liste.csv")
    assert told == {source}


def test_whoever_stops_it_can_go_on_or_take_it_back(
    workspace: Workspace, storage: Database, tools: Tools
) -> None:
    raw = people(COUNT, BROKEN)
    before = state_of(storage)
    started, table = begun(workspace, raw)
    stopped = list_imports.carry_on(workspace, tools, started.id, table, stopping_after(1))
    assert 0 < stopped.done < COUNT
    assert stopped.state is ImportState.RUNNING
    (left,) = workspace.query(list_imports.unfinished)
    assert left == stopped
    done = list_imports.carry_on(workspace, tools, stopped.id)  # reads the kept file anew
    assert (done.done, done.made, done.rejected) == (COUNT, COUNT - 3, 3)
    assert not workspace.query(list_imports.unfinished)
    list_imports.take_back(workspace, done.id)
    assert state_of(storage) == before


def test_what_was_taken_back_while_it_ran_does_not_go_on(office: Workspace, tools: Tools) -> None:
    started, table = begun(office, people(COUNT))

    def take_back(_counts: Counts) -> bool:
        list_imports.take_back(office, started.id)
        return True

    with pytest.raises(NotFound):
        list_imports.carry_on(office, tools, started.id, table, take_back)
    assert not office.query(lambda q: q.where(Contact))


def test_it_is_not_taken_back_over_the_work_of_others(office: Workspace, tools: Tools) -> None:
    done = read_in(office, tools, people(5))
    contact = office.query(lambda q: q.where(Contact))[0]
    edited = replace(contact, note="Rückruf erbeten")
    office.execute(Action.CONTACT_SAVED, lambda work: work.save(edited))
    with pytest.raises(MovedOn):
        list_imports.take_back(office, done.id)
    assert len(office.query(lambda q: q.where(Contact))) == 5


def test_the_preview_shows_what_would_be_stored(office: Workspace, tools: Tools) -> None:
    table = table_of(people(50, broken=(1,)))
    shown = list_imports.preview(office, tools, plan_for(office, table), table, limit=3)
    assert [each.outcome for each in shown] == [Outcome.NEW, Outcome.REJECTED, Outcome.NEW]
    assert [each.number for each in shown] == [2, 3, 4]
    assert isinstance(shown[0].record, Contact)
    assert shown[0].record.full_name == "Ida 0 Fall-0"
    assert [body.name for body in shown[0].bodies] == ["Firma 0 GmbH"]


def test_a_mapping_is_remembered_for_the_same_headings(office: Workspace, tools: Tools) -> None:
    raw = as_csv(("Wer", "Post", "Sonst"), ("Eva Muster", "eva@example.org", "x"))
    table = table_of(raw)
    assert [each.field for each in plan_for(office, table).columns] == ["", "", ""]
    plan = plan_for(office, table, {"Wer": "name", "Post": "mails"})
    started = list_imports.begin(office, plan, raw, table)
    list_imports.carry_on(office, tools, started.id, table)
    assert [each.field for each in plan_for(office, table).columns] == ["name", "mails", ""]


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"Wer": "function"}, "import_nothing"),
        ({"Wer": "name", "Post": "name"}, "import_doubled"),
        ({"Wer": "name", "Post": "nonsense"}, "import_no_such_field"),
    ],
)
def test_a_plan_that_cannot_be(
    office: Workspace, tools: Tools, columns: dict[str, str], code: str
) -> None:
    raw = as_csv(("Wer", "Post"), ("Eva Muster", "eva@example.org"))
    table = table_of(raw)
    plan = plan_for(office, table, columns)
    with pytest.raises(Invalid) as refused:
        list_imports.begin(office, plan, raw, table)
    assert [each.code for each in refused.value.problems] == [code]
    with pytest.raises(Invalid):
        list_imports.dry_run(office, tools, plan, table)


def test_refused_rows_are_a_list_that_can_be_read_in_again(office: Workspace, tools: Tools) -> None:
    raw = as_csv(
        ("Vorname", "Nachname", "E-Mail", "Telefon"),
        ("=1+1", "Muster", "kein Mail", "+49 30 5550100"),
    )
    done = read_in(office, tools, raw)
    rows = office.query(lambda q: list_imports.rejected_rows(q, done.id))
    headings = [each.heading for each in done.columns]
    written = rejected_csv(headings, rows, lambda problem: f"{problem.code}: @", "Grund")
    assert written.decode("utf-8-sig").splitlines() == [
        "Vorname;Nachname;E-Mail;Telefon;Grund",
        "'=1+1;Muster;kein Mail;+49 30 5550100;mail_address: @",
    ]
    again = table_of(written.replace(b"kein Mail", b"eva@example.org"))
    assert again.rows[0][:4] == ("=1+1", "Muster", "eva@example.org", "+49 30 5550100")
    assert plan_for(office, again).columns[4].field == ""
