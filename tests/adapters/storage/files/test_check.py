"""The check of a file finds what SQLite alone does not see."""

import zlib
from pathlib import Path

import pytest

from deskapp.adapters.storage.check import check_file
from deskapp.adapters.storage.database import Database, open_database
from deskapp.adapters.storage.engine import connect
from deskapp.application.errors import DatabaseRefused
from deskapp.application.ports.maintenance import Finding
from tests.adapters.storage.some_records import contact, inquiry, message
from tests.fixed_clock import FixedClock


@pytest.fixture
def sha256(sqlite_file: Path, clock: FixedClock) -> str:
    """A file with a mail in it, closed."""
    database = open_database(str(sqlite_file), clock)
    person = contact("Muster")
    matter = inquiry(contact_id=person.id)
    with database.transaction() as store:
        digest = store.put_content(b"Subject: Hallo\r\n\r\nGuten Tag")
        for record in (person, matter, message(matter.id, raw_sha256=digest)):
            store.insert(record)
    database.close()
    return digest


def change(path: Path, statement: str, *values: object) -> None:
    connection = connect(path)
    connection.execute(statement, values)
    connection.close()


def test_a_sound_file_has_no_findings(
    sha256: str, sqlite_file: Path, sqlite_storage: Database
) -> None:
    assert sha256
    assert check_file(sqlite_file) == ()
    with sqlite_storage.transaction():
        assert check_file(sqlite_file) == ()


@pytest.mark.fault("STO-10")
@pytest.mark.parametrize("packed", [b"no zlib", zlib.compress(b"Subject: Hallo\r\n\r\nAnders")])
def test_changed_bytes_are_found(sqlite_file: Path, sha256: str, packed: bytes) -> None:
    change(sqlite_file, "UPDATE content SET packed = ?", packed)
    assert check_file(sqlite_file) == (Finding("content_changed", sha256),)


def test_missing_bytes_are_found(sqlite_file: Path, sha256: str) -> None:
    assert sha256
    change(sqlite_file, "DELETE FROM content")
    assert [finding.code for finding in check_file(sqlite_file)] == ["content_missing"]


def test_broken_references_are_found(sqlite_file: Path, sha256: str) -> None:
    assert sha256
    change(sqlite_file, "DELETE FROM contact")
    assert [finding.code for finding in check_file(sqlite_file)] == ["reference_broken"]


@pytest.mark.fault("STO-09")
def test_damaged_pages_are_found(sqlite_file: Path, sha256: str) -> None:
    assert sha256
    content = bytearray(sqlite_file.read_bytes())
    content[8192:12_288] = b"\xaa" * 4096
    sqlite_file.write_bytes(content)
    assert {finding.code for finding in check_file(sqlite_file)} >= {"damaged"}


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"a text")
    with pytest.raises(DatabaseRefused, match="foreign_file"):
        check_file(tmp_path / "a.db")
