"""``deskapp import`` of lists: the same as in the window, without it."""

import json
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.application import list_imports
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import open_tools
from deskapp.domain.contact import Contact, LegalBasis, Source
from deskapp.domain.organisation import Organisation
from tests.adapters.files.tables.workbooks import ods, ods_row, row, xlsx
from tests.application.importing.lists import opened, people, plan_for, table_of
from tests.cli.conftest import Shell
from tests.cli.test_import import mail
from tests.fixed_clock import FixedClock, no_holidays

NO_LIST = (
    "No list can be read from this file. Possible are CSV, XLSX, ODS and contact cards (vCard)."
)
LIST = "Vorname;Nachname;E-Mail;Firma\nEva;Muster;eva@example.org;Werk AG\nJan;Klein;nix;\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "liste.csv"
    made.write_text(LIST, "utf-8")
    return made


def contacts(database: Path) -> tuple[Contact, ...]:
    storage = open_database(str(database), FixedClock())
    with storage.reading() as queries:
        found = queries.where(Contact)
    storage.close()
    return found


def test_a_list_becomes_contacts(
    shell: Shell, sqlite_file: Path, path: Path, tmp_path: Path
) -> None:
    rejected = tmp_path / "rejected.csv"
    options = ("--source", "chamber", "--source-note", "Rundbrief", "--legal-basis", "consent")
    answer = shell("import", "--database", sqlite_file, *options, "--rejected", rejected, path)
    assert answer.code == 1
    assert answer.out == "liste.csv: 2 rows; 1 new, 0 changed, 0 unchanged, 1 refused.\n"
    assert rejected.read_text("utf-8-sig").splitlines() == [
        "Vorname;Nachname;E-Mail;Firma;Reason",
        "Jan;Klein;nix;;“nix” is no e-mail address.",
    ]
    (contact,) = contacts(sqlite_file)
    assert (contact.full_name, contact.source_note) == ("Eva Muster", "Rundbrief")
    assert (contact.source, contact.legal_basis) == (Source.CHAMBER, LegalBasis.CONSENT)


def test_a_trial_changes_nothing(shell: Shell, sqlite_file: Path, path: Path) -> None:
    answer = shell("import", "--database", sqlite_file, "--dry-run", "--json", path)
    found = json.loads(answer.out)
    assert found.pop("seconds") >= 0
    assert found == {
        "file": str(path),
        "error": None,
        "dry_run": True,
        "rows": 2,
        "made": 1,
        "changed": 0,
        "unchanged": 0,
        "rejected": 1,
    }
    assert answer.code == 1
    assert contacts(sqlite_file) == ()


def test_columns_are_mapped_by_hand_and_remembered(
    shell: Shell, sqlite_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Wer;Post\nEva Muster;eva@example.org\n")
    answer = shell("import", "--database", sqlite_file, path)
    assert answer.code == 2
    assert "No column gives a name" in answer.err
    mapped = ("--map", "Wer=name", "--map", "Post=mails")
    assert shell("import", "--database", sqlite_file, *mapped, path).code == 0
    path.write_text("Wer;Post\nJan Klein;jan@example.org\n")
    assert shell("import", "--database", sqlite_file, path).code == 0
    assert [each.full_name for each in contacts(sqlite_file)] == ["Eva Muster", "Jan Klein"]


def test_known_people_are_brought_up_to_date(shell: Shell, sqlite_file: Path, path: Path) -> None:
    path.write_text("Nachname;E-Mail;Notiz\nMuster;eva@example.org;\n")
    assert shell("import", "--database", sqlite_file, path).code == 0
    path.write_text("Nachname;E-Mail;Notiz\nMuster;eva@example.org;neu\n")
    assert shell("import", "--database", sqlite_file, path).code == 1
    assert shell("import", "--database", sqlite_file, "--update", path).code == 0
    assert [each.note for each in contacts(sqlite_file)] == ["neu"]


@pytest.mark.parametrize("ending", ["xlsx", "ods", "vcf", "tsv"])
def test_lists_of_every_kind(shell: Shell, sqlite_file: Path, tmp_path: Path, ending: str) -> None:
    raw = {
        "xlsx": xlsx(row(1, "Nachname", "E-Mail") + row(2, "Muster", "eva@example.org")),
        "ods": ods(ods_row("Nachname", "E-Mail") + ods_row("Muster", "eva@example.org")),
        "vcf": b"BEGIN:VCARD\nVERSION:4.0\nN:Muster;;;;\nEMAIL:eva@example.org\nEND:VCARD\n",
        "tsv": b"Nachname\tE-Mail\nMuster\teva@example.org\n",
    }[ending]
    path = tmp_path / f"liste.{ending}"
    path.write_bytes(raw)
    assert shell("import", "--database", sqlite_file, path).code == 0
    assert [each.mail for each in contacts(sqlite_file)] == ["eva@example.org"]


def test_rows_may_be_organisations(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "organisationen.txt"
    path.write_text("Name,Bundesland\nWerk AG,Bayern\n")
    answer = shell("import", "--database", sqlite_file, "--as", "organisation", path)
    assert answer.code == 0
    storage = open_database(str(sqlite_file), FixedClock())
    with storage.reading() as queries:
        (made,) = queries.where(Organisation)
    storage.close()
    assert (made.name, made.land) == ("Werk AG", "BY")


def test_mails_and_lists_go_together(
    shell: Shell, sqlite_file: Path, path: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "frage.eml"
    letter.write_bytes(mail(1).as_bytes())
    answer = shell("import", "--database", sqlite_file, path, letter)
    first, second = answer.out.splitlines()
    assert first.startswith("liste.csv: 2 rows")
    assert second.startswith("1 taken in")


@pytest.mark.fault("ATT-11")
def test_a_file_that_is_no_list_has_a_reason_and_the_next_is_read(
    shell: Shell, sqlite_file: Path, path: Path, tmp_path: Path
) -> None:
    program, missing, folder = (tmp_path / f"{n}.csv" for n in ("program", "missing", "folder"))
    program.write_bytes(b"MZ\x90\x00")
    folder.mkdir()
    answer = shell("import", "--database", sqlite_file, program, missing, folder, path)
    assert answer.code == 1
    assert [line.partition(": ")[2] for line in answer.err.splitlines()] == [
        NO_LIST,
        "There is no such file.",
        "This is no ordinary file.",
    ]
    assert len(contacts(sqlite_file)) == 1


@pytest.mark.fault("ATT-13")
def test_a_list_that_was_stopped_goes_on(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(people(50))
    storage = open_database(str(sqlite_file), FixedClock())
    opened(storage)
    workspace = Workspace(storage, FixedClock(), no_holidays)
    table = table_of(path.read_bytes())
    begun = list_imports.begin(workspace, plan_for(workspace, table), path.read_bytes(), table)
    with open_tools() as tools:
        left = list_imports.carry_on(workspace, tools, begun.id, table, lambda _: False)
    assert 0 < left.done < 50
    workspace.close()
    answer = shell("import", "--database", sqlite_file, path)
    assert answer.out == "liste.csv: 50 rows; 50 new, 0 changed, 0 unchanged, 0 refused.\n"
    assert len(contacts(sqlite_file)) == 50


@pytest.mark.parametrize(
    "misuse", [("--as", "cat"), ("--legal-basis", "none"), ("--source-date", "soon")]
)
def test_misuse(shell: Shell, sqlite_file: Path, path: Path, misuse: tuple[str, str]) -> None:
    assert shell("import", "--database", sqlite_file, *misuse, path).code == 2
