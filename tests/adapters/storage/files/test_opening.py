"""Opening a file: what is refused stays as it was, and one program owns what is opened."""

import os
import random
import shutil
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import Database, open_database, open_for_reading
from deskapp.adapters.storage.engine import APPLICATION_ID, connect
from deskapp.application.errors import DatabaseRefused, OutsideError
from deskapp.domain.contact import Contact
from tests.adapters.storage.files.conftest import SmallDisk
from tests.adapters.storage.some_records import contact
from tests.fixed_clock import FixedClock


def test_a_missing_file_is_made_for_its_owner_alone(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "Büro 2026 – 🗂 100%.db"
    open_database(str(path), clock).close()
    assert path.stat().st_mode & 0o077 == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name, f"{path.name}.lock"]
    open_database(str(path), clock).close()


def test_what_was_half_made_is_made_anew(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "office.db"
    for name in ("office.db.part", "office.db.part-wal", "office.db.part-shm"):
        (tmp_path / name).write_bytes(b"half")
    open_database(str(path), clock).close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["office.db", "office.db.lock"]


def empty(path: Path) -> None:
    path.write_bytes(b"")


def of_another_format(path: Path) -> None:
    path.write_bytes(b"MZ" + bytes(1000))


def a_stub(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:99])


def of_another_program(path: Path) -> None:
    change(path, "PRAGMA application_id=1")


def without_name(path: Path) -> None:
    change(path, "PRAGMA application_id=0")


def of_a_later_version(path: Path) -> None:
    change(path, "PRAGMA user_version=9999")


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:8192] = b"\xff" * 8092
    path.write_bytes(content)


def without_version(path: Path) -> None:
    change(path, "DROP TABLE alembic_version")


def change(path: Path, statement: str) -> None:
    connection = connect(path)
    connection.execute(statement)
    connection.close()


@pytest.mark.fault("STO-09")
@pytest.mark.fault("STO-23")
@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (empty, "empty_file"),
        (of_another_format, "foreign_file"),
        (a_stub, "foreign_file"),
        (of_another_program, "foreign_file"),
        (without_name, "foreign_file"),
        (of_a_later_version, "newer_file"),
        (cut_off, "damaged"),
        (overwritten, "damaged"),
        (without_version, "foreign_database"),
    ],
)
def test_what_is_none_of_ours_is_refused_untouched(
    sqlite_file: Path, clock: FixedClock, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(sqlite_file)
    before = sqlite_file.read_bytes()
    for opening in (
        partial(open_database, str(sqlite_file), clock),
        partial(open_for_reading, sqlite_file),
    ):
        with pytest.raises(OutsideError) as refused:
            opening()
        assert refused.value.code == code
        assert sqlite_file.read_bytes() == before
    if code.endswith("_file"):
        assert list(sqlite_file.parent.iterdir()) == [sqlite_file]


@pytest.mark.fault("STO-09")
def test_random_damage_never_brings_an_empty_database(
    sqlite_file: Path, tmp_path: Path, clock: FixedClock
) -> None:
    people = filled(sqlite_file, clock)
    sound = sqlite_file.read_bytes()
    chance = random.Random(11)
    path = tmp_path / "damaged.db"
    for _ in range(60):
        content = bytearray(sound)
        start = chance.randrange(len(content))
        content[start : start + 4096] = chance.randbytes(min(4096, len(content) - start))
        path.write_bytes(content)
        try:
            database = open_database(str(path), clock)
        except OutsideError:
            assert path.read_bytes() == content
            continue
        with suppress(OutsideError), closing(database), database.reading() as queries:
            assert len(queries.contact_ids()) == people


@pytest.mark.fault("STO-24")
class TestPlaces:
    def test_a_folder(self, tmp_path: Path, clock: FixedClock) -> None:
        self.refused(tmp_path, clock, "is_a_folder")

    def test_a_missing_folder(self, tmp_path: Path, clock: FixedClock) -> None:
        self.refused(tmp_path / "nowhere" / "office.db", clock, "folder_missing")

    def test_a_file_as_folder(self, sqlite_file: Path, clock: FixedClock) -> None:
        self.refused(sqlite_file / "office.db", clock, "folder_missing")

    def test_a_link_to_nothing(self, tmp_path: Path, clock: FixedClock) -> None:
        (tmp_path / "link.db").symlink_to(tmp_path / "nothing.db")
        self.refused(tmp_path / "link.db", clock, "no_file")

    @pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
    def test_a_pipe(self, tmp_path: Path, clock: FixedClock) -> None:
        os.mkfifo(tmp_path / "pipe.db")
        self.refused(tmp_path / "pipe.db", clock, "no_file")
        with pytest.raises(DatabaseRefused, match="no_file"):
            open_for_reading(tmp_path / "pipe.db")

    def test_a_name_too_long(self, tmp_path: Path, clock: FixedClock) -> None:
        self.refused(tmp_path / ("x" * 300), clock, "cannot_open")

    def test_a_missing_file_is_not_made_by_reading(self, tmp_path: Path) -> None:
        with pytest.raises(DatabaseRefused, match="file_missing"):
            open_for_reading(tmp_path / "office.db")
        assert list(tmp_path.iterdir()) == []

    def test_a_read_only_disk(
        self, sqlite_file: Path, small_disk: SmallDisk, clock: FixedClock
    ) -> None:
        path = Path(shutil.copy2(sqlite_file, small_disk.folder))
        small_disk.remount("ro")
        before = path.read_bytes()
        self.refused(path, clock, "read_only")
        self.refused(small_disk.folder / "new.db", clock, "read_only")
        assert path.read_bytes() == before

    @pytest.mark.skipif(
        sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
    )
    @pytest.mark.parametrize("closed", ["file", "folder"])
    def test_a_read_only_file_or_folder(
        self, sqlite_file: Path, clock: FixedClock, closed: str
    ) -> None:
        place = sqlite_file if closed == "file" else sqlite_file.parent
        place.chmod(0o500)
        self.refused(sqlite_file, clock, "read_only")
        place.chmod(0o700)

    @staticmethod
    def refused(path: Path, clock: FixedClock, code: str) -> None:
        with pytest.raises(OutsideError) as refused:
            open_database(str(path), clock)
        assert refused.value.code == code


@pytest.mark.fault("STO-01")
def test_what_stands_in_the_log_alone_is_there(
    sqlite_file: Path, tmp_path: Path, clock: FixedClock
) -> None:
    database = open_database(str(sqlite_file), clock)
    with database.transaction() as store:
        store.insert(contact("Muster"))
    copy = tmp_path / "copy" / "office.db"
    copy.parent.mkdir()
    for side in ("", "-wal"):
        shutil.copy2(f"{sqlite_file}{side}", f"{copy}{side}")
    database.close()
    assert names(open_database(str(copy), clock)) == ["Muster"]


def filled(path: Path, clock: FixedClock) -> int:
    database = open_database(str(path), clock)
    with database.transaction() as store:
        for number in range(40):
            store.insert(contact(f"Muster {number}", note="x" * 1000))
        store.put_content(random.Random(3).randbytes(20_000))
    database.close()
    return 40


def names(database: Database) -> list[str]:
    with database.reading() as queries:
        found = [person.last_name for person in queries.where(Contact)]
    database.close()
    return found


def test_the_name_of_our_files_is_fixed() -> None:
    assert APPLICATION_ID.to_bytes(4) == b"DESK"
