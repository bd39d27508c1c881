"""Searching, checking, backing up, restoring, the sample: what each says, and to what database."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from deskapp.adapters.storage.database import Database, open_database
from tests.adapters.storage.some_records import contact
from tests.cli.conftest import Shell
from tests.fixed_clock import FixedClock

COMMANDS = (("import", "nothing"), ("search", "x"), ("check",), ("backup",), ("demo",))


@pytest.fixture
def filled(sqlite_file: Path, clock: FixedClock) -> Path:
    """A database in which one person stands."""
    database = open_database(str(sqlite_file), clock)
    with database.transaction() as store:
        store.insert(contact("Müller", "m@example.org"))
    database.close()
    return sqlite_file


@pytest.mark.parametrize("words", ["Müller", "mueller", "MULLER"])
def test_what_is_found_is_a_list(shell: Shell, filled: Path, words: str) -> None:
    answer = shell("search", "--database", filled, "--json", words)
    (hit,) = json.loads(answer.out)
    assert answer.code == 0
    assert list(hit) == ["kind", "id", "title", "why", "piece"]
    assert (hit["kind"], hit["title"], hit["why"]) == ("contact", "Müller", "name")
    assert "Müller" in shell("search", "--database", filled, words).out


@pytest.mark.parametrize("words", ["nobody", '" NEAR *', "", "'", "\udcff"])
def test_nothing_found_is_an_empty_list(shell: Shell, filled: Path, words: str) -> None:
    answer = shell("search", "--database", filled, "--json", words)
    assert (answer.code, json.loads(answer.out), answer.err) == (0, [], "")
    assert shell("search", "--database", filled, words).code == 1


def test_it_searches_beside_an_open_window(
    shell: Shell, sqlite_storage: Database, sqlite_file: Path
) -> None:
    with sqlite_storage.transaction() as store:
        store.insert(contact("Beispiel"))
    assert "Beispiel" in shell("search", "--database", sqlite_file, "beispiel").out


def test_the_check_names_versions_and_what_is_wrong(shell: Shell, filled: Path) -> None:
    well = json.loads(shell("check", "--database", filled, "--json").out)
    assert (well["well"], well["findings"]) == (True, [])
    assert {"deskapp", "Python", "SQLite", "PySide6-Essentials"} <= set(well["versions"])
    with closing(sqlcipher3.dbapi2.connect(str(filled))) as connection:
        connection.execute("INSERT INTO content VALUES ('00', 3, 'no')")
        connection.commit()
    answer = shell("check", "--database", filled, "--json")
    assert answer.code == 1
    assert json.loads(answer.out)["findings"] == [{"code": "content_changed", "detail": "00"}]
    said = shell("check", "--database", filled)
    assert (said.code, said.out.splitlines()[-1]) == (
        1,
        "A kept mail has changed on the disk: 00",
    )


@pytest.mark.parametrize("typed", [(), ("--database", "postgresql+psycopg://nobody@127.0.0.1:1/x")])
def test_no_database_is_called_sound_that_was_not_looked_at(
    shell: Shell, typed: tuple[str, ...]
) -> None:
    answer = shell("check", *typed)
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "No database file was checked.")
    assert json.loads(shell("check", "--json", *typed).out)["well"] is None


def test_a_backup_is_made_and_put_back(shell: Shell, filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    answer = shell("backup", "--database", filled, target)
    assert (answer.code, answer.out) == (0, f"Backed up and tested: {target}\n")
    answer = shell("restore", "--database", filled, target)
    assert answer.code == 0
    first, second = answer.out.splitlines()
    assert first == "The backup is in place."
    assert Path(second.removeprefix("What was there before is kept: ")).exists()
    assert "Müller" in shell("search", "--database", filled, "müller").out


def test_a_backup_never_lands_on_its_database(shell: Shell, filled: Path) -> None:
    before = filled.read_bytes()
    assert shell("backup", "--database", filled, filled).code == 1
    assert filled.read_bytes() == before


def test_a_server_is_backed_up_where_it_is(shell: Shell, tmp_path: Path) -> None:
    address = "postgresql+psycopg://nobody@127.0.0.1:1/x"
    for command in (("backup",), ("restore", str(tmp_path / "copy.db"))):
        answer = shell(*command, "--database", address)
        assert (answer.code, answer.err.split(";")[0]) == (1, "The database lies on a server")


def test_the_sample_comes_and_goes(shell: Shell, sqlite_file: Path) -> None:
    loaded = shell("demo", "--database", sqlite_file)
    assert (loaded.code, loaded.out.split(":")[0]) == (0, "Sample data loaded")
    assert shell("demo", "--database", sqlite_file).out == "Sample data loaded: 0 records.\n"
    removed = shell("demo", "--remove", "--database", sqlite_file)
    assert removed.out.split(":")[1] == loaded.out.split(":")[1]


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE stamps (country TEXT)")


def newer(path: Path) -> None:
    with closing(sqlcipher3.dbapi2.connect(str(path))) as connection:
        connection.execute(f"PRAGMA application_id={0x4445534B}")
        connection.execute("PRAGMA user_version=9999")


def letter(path: Path) -> None:
    path.write_text("Sehr geehrte Damen und Herren")


@pytest.mark.parametrize("typed", COMMANDS)
@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (foreign, "is no database of this program"),
        (newer, "was made by a newer version"),
        (letter, "is no database of this program"),
        (Path.touch, "is empty. A database of this program is never empty"),
    ],
)
def test_what_is_not_ours_is_refused_untouched(
    shell: Shell,
    tmp_path: Path,
    typed: tuple[str, ...],
    make: Callable[[Path], None],
    sentence: str,
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "stamps.db"
    make(path)
    before = path.read_bytes()
    answer = shell(*typed, "--database", path)
    assert (answer.code, answer.out) == (1, "")
    assert f"“{path}” {sentence}" in answer.err
    assert (path.read_bytes(), list(folder.iterdir())) == (before, [path])


@pytest.mark.parametrize("typed", [("search", "x"), ("check",), ("backup",)])
def test_a_missing_database_is_not_made(
    shell: Shell, tmp_path: Path, typed: tuple[str, ...]
) -> None:
    path = tmp_path / "no.db"
    answer = shell(*typed, "--database", path)
    assert (answer.code, answer.err) == (1, f"There is no file “{path}”.\n")
    assert not path.exists()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("postgresql+psycopg://u:secret@[::1/x", "This is no address of a PostgreSQL server."),
        ("mysql://u:secret@localhost/x", "This is no address of a PostgreSQL server."),
        ("sqlite:///x.db", "This is no address of a PostgreSQL server."),
        ("postgresql+psycopg://u:secret@127.0.0.1:1/x", "The connection to the database is lost."),
    ],
)
def test_a_server_that_is_none(shell: Shell, address: str, sentence: str) -> None:
    answer = shell("search", "--database", address, "x")
    assert (answer.code, answer.err.startswith(sentence)) == (1, True), answer.err
    assert "secret" not in answer.err
