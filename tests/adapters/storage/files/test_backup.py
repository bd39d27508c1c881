"""Copies of a file: whole or not there, and put back without losing what they replace."""

import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskapp.adapters.storage.backup import back_up, backup_folder, restore, sweep_parts
from deskapp.adapters.storage.check import check_file
from deskapp.adapters.storage.database import Database, open_database
from deskapp.application.errors import DatabaseRefused, OutsideError
from deskapp.domain.contact import Contact
from tests.adapters.storage.files.conftest import SmallDisk
from tests.adapters.storage.some_records import contact
from tests.fixed_clock import FixedClock

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def add(database: Database, name: str) -> None:
    with database.transaction() as store:
        store.insert(contact(name))
        store.put_content(name.encode())


def names(path: Path, clock: FixedClock) -> list[str]:
    database = open_database(str(path), clock)
    with database.reading() as queries:
        found = [person.last_name for person in queries.where(Contact)]
    database.close()
    return found


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.fault("BAK-11")
def test_a_backup_is_one_file_for_its_owner_alone(
    sqlite_file: Path, sqlite_storage: Database, clock: FixedClock
) -> None:
    add(sqlite_storage, "Muster")
    made = back_up(sqlite_file, AT)
    assert files(backup_folder(sqlite_file)) == [made.name] == ["office-2026-11-23T090000.db"]
    assert made.stat().st_mode & 0o077 == 0
    assert made.parent.stat().st_mode & 0o077 == 0
    assert check_file(made) == ()
    assert names(made, clock) == ["Muster"]


@pytest.mark.fault("BAK-01")
def test_a_backup_beside_a_busy_writer_is_of_one_moment(
    sqlite_file: Path, sqlite_storage: Database, clock: FixedClock
) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with sqlite_storage.transaction() as store:
                for _ in range(3):
                    store.insert(contact("Muster"))

    writing = threading.Thread(target=write)
    writing.start()
    try:
        made = [back_up(sqlite_file, AT, sqlite_file.with_name(f"{n}.db")) for n in range(5)]
    finally:
        stop.set()
        writing.join()
    for each in made:
        assert check_file(each) == ()
        assert len(names(each, clock)) % 3 == 0


@pytest.mark.fault("BAK-02")
class TestHalfCopies:
    def test_what_was_interrupted_is_swept_away(self, sqlite_file: Path, clock: FixedClock) -> None:
        folder = backup_folder(sqlite_file)
        folder.mkdir()
        (folder / "office-2026.db.part").write_bytes(b"half")
        (folder / "office-2026.db.part-journal").write_bytes(b"half")
        open_database(str(sqlite_file), clock).close()
        assert files(folder) == []
        sweep_parts(sqlite_file.with_name("other.db"))

    def test_a_full_disk_leaves_none(
        self, sqlite_file: Path, small_disk: SmallDisk, clock: FixedClock
    ) -> None:
        small_disk.fill()
        with pytest.raises(OutsideError, match="backup_failed"):
            back_up(sqlite_file, AT, small_disk.folder / "copy.db")
        assert files(small_disk.folder) == ["ballast"]
        assert names(sqlite_file, clock) == []

    def test_a_damaged_file_gives_none(self, sqlite_file: Path) -> None:
        damage(sqlite_file)
        with pytest.raises(OutsideError):
            back_up(sqlite_file, AT)
        assert files(backup_folder(sqlite_file)) == []


class TestRestoring:
    def test_the_replaced_file_is_kept(self, sqlite_file: Path, clock: FixedClock) -> None:
        database = open_database(str(sqlite_file), clock)
        add(database, "Früher")
        earlier = back_up(sqlite_file, AT)
        add(database, "Später")
        database.close()
        kept = restore(earlier, sqlite_file, AT)
        assert kept is not None
        assert names(sqlite_file, clock) == ["Früher"]
        assert names(kept, clock) == ["Früher", "Später"]
        assert names(earlier, clock) == ["Früher"]

    def test_a_damaged_file_can_be_replaced(self, sqlite_file: Path, clock: FixedClock) -> None:
        database = open_database(str(sqlite_file), clock)
        add(database, "Muster")
        made = back_up(sqlite_file, AT)
        database.close()
        damage(sqlite_file)
        damaged = sqlite_file.read_bytes()
        kept = restore(made, sqlite_file, AT)
        assert kept is not None
        assert kept.read_bytes() == damaged
        assert names(sqlite_file, clock) == ["Muster"]

    def test_what_lay_beside_the_replaced_file_goes_with_it(
        self, sqlite_file: Path, tmp_path: Path, clock: FixedClock
    ) -> None:
        made = back_up(sqlite_file, AT)
        database = open_database(str(sqlite_file), clock)
        add(database, "Muster")
        place = tmp_path / "crashed" / "office.db"
        place.parent.mkdir()
        for side in ("", "-wal"):
            shutil.copy2(f"{sqlite_file}{side}", f"{place}{side}")
        database.close()
        kept = restore(made, place, AT)
        assert kept is not None
        assert names(place, clock) == []
        assert names(kept, clock) == ["Muster"]

    def test_a_missing_database_is_put_back(self, sqlite_file: Path, clock: FixedClock) -> None:
        made = back_up(sqlite_file, AT)
        sqlite_file.unlink()
        assert restore(made, sqlite_file, AT) is None
        assert names(sqlite_file, clock) == []

    def test_not_while_somebody_is_at_it(self, sqlite_file: Path, sqlite_storage: Database) -> None:
        made = back_up(sqlite_file, AT)
        before = sqlite_file.read_bytes()
        with pytest.raises(DatabaseRefused, match="in_use"):
            restore(made, sqlite_file, AT)
        assert sqlite_file.read_bytes() == before
        add(sqlite_storage, "Muster")

    @pytest.mark.parametrize("damaged", [True, False])
    def test_what_is_no_backup_replaces_nothing(
        self, sqlite_file: Path, tmp_path: Path, damaged: bool
    ) -> None:
        bad = Path(shutil.copy2(sqlite_file, tmp_path / "bad.db"))
        if damaged:
            damage(bad)
        else:
            bad.write_bytes(b"a text")
        before = sqlite_file.read_bytes()
        with pytest.raises(DatabaseRefused):
            restore(bad, sqlite_file, AT)
        assert sqlite_file.read_bytes() == before


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[20_480:40_960] = b"\xaa" * 20_480
    path.write_bytes(content)
