"""``deskapp export``: a list in a file whose ending says how."""

import json
from pathlib import Path

import pytest

from deskapp.adapters.files.vcard import read_cards
from deskapp.adapters.storage.database import open_database
from tests.adapters.files.lists_out.written import csv_rows, xlsx_rows
from tests.adapters.storage.some_records import contact
from tests.cli.conftest import Shell
from tests.fixed_clock import FixedClock


@pytest.fixture
def filled(sqlite_file: Path, clock: FixedClock) -> Path:
    """A database in which two people stand."""
    database = open_database(str(sqlite_file), clock)
    with database.transaction() as store:
        store.insert(contact("Müller", "m@example.org"))
        store.insert(contact("Beispiel", "b@example.org"))
    database.close()
    return sqlite_file


def test_a_table_is_written(shell: Shell, filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    answer = shell("export", "contacts", "--to", path, "--database", filled)
    assert (answer.code, answer.out.strip()) == (0, f"2 records written to {path}.")
    headings, *rows = csv_rows(path.read_bytes())
    assert [row[headings.index("Family name")] for row in rows] == ["Beispiel", "Müller"]


def test_the_ending_says_how(shell: Shell, filled: Path, tmp_path: Path) -> None:
    book, cards = tmp_path / "people.XLSX", tmp_path / "people.vcf"
    shell("export", "contacts", "--to", book, "--database", filled)
    assert len(xlsx_rows(book.read_bytes())) == 3
    shell("export", "contacts", "--to", cards, "--database", filled, "--vcard3")
    assert b"VERSION:3.0" in cards.read_bytes()
    assert [card.family_name for card in read_cards(cards.read_bytes())] == ["Beispiel", "Müller"]
    days = tmp_path / "days.ics"
    shell("export", "follow-ups", "--to", days, "--database", filled)
    assert days.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_words_narrow_it(shell: Shell, filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    typed = ("export", "contacts", "--to", path, "--words", "mueller", "--json")
    answer = json.loads(shell(*typed, "--database", filled).out)
    assert (answer["records"], answer["file"]) == (1, str(path))


@pytest.mark.parametrize(
    ("kind", "name"), [("contacts", "a.pdf"), ("inquiries", "a.vcf"), ("contacts", "a.ics")]
)
def test_what_cannot_be_written_is_said(
    shell: Shell, filled: Path, tmp_path: Path, kind: str, name: str
) -> None:
    answer = shell("export", kind, "--to", tmp_path / name, "--database", filled)
    assert (answer.code, answer.out) == (2, "")
    assert ".xlsx, .csv, .vcf or .ics" in answer.err
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there_is_said(shell: Shell, filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.csv"
    answer = shell("export", "contacts", "--to", path, "--database", filled)
    assert answer.code == 1
    assert "does not exist" in answer.err
