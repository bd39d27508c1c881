"""When the disk fails: nothing that was stored is lost, and what was not stored is said so."""

import multiprocessing
import os
import shutil
import sys
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import event

from deskapp.adapters.storage import engine
from deskapp.adapters.storage.database import Database, open_database
from deskapp.adapters.storage.engine import ForkedConnection, connect
from deskapp.application.errors import OutsideError
from deskapp.domain.contact import Contact
from tests.adapters.storage.files.conftest import SmallDisk
from tests.adapters.storage.some_records import contact
from tests.fixed_clock import FixedClock


def store_people(database: Database) -> int:
    """Store people one by one until the disk refuses, and answer how many were acknowledged."""
    numbers = count()

    def store_for_ever() -> None:
        while True:
            store_person(database)
            next(numbers)

    with pytest.raises(OutsideError, match="disk_full"):
        store_for_ever()
    return next(numbers)


def store_person(database: Database, meanwhile: Callable[[], object] = lambda: None) -> None:
    with database.transaction() as store:
        store.insert(contact("Muster", note="x" * 1500))
        store.put_content(os.urandom(20_000))
        meanwhile()


def people_in(database: Database) -> int:
    with database.reading() as queries:
        return len(queries.where(Contact))


@pytest.mark.fault("STO-03")
class TestFullDisk:
    def test_a_file_at_its_limit_keeps_what_was_stored(self, sqlite_storage: Database) -> None:
        self.limit(sqlite_storage, 400)
        kept = store_people(sqlite_storage)
        assert people_in(sqlite_storage) == kept > 0
        self.limit(sqlite_storage, 100_000)
        with sqlite_storage.transaction() as store:
            store.insert(contact("Danach"))
        assert people_in(sqlite_storage) == kept + 1

    def test_a_full_disk_keeps_what_was_stored(
        self, small_disk: SmallDisk, clock: FixedClock
    ) -> None:
        path = small_disk.folder / "office.db"
        database = open_database(str(path), clock)
        kept = store_people(database)
        small_disk.fill()
        # What the log already has of the disk may still take a few.
        kept += sum(store_people(database) for _ in range(3))
        assert people_in(database) == kept > 0
        small_disk.clear()
        small_disk.remount("size=8m")
        with database.transaction() as store:
            store.insert(contact("Danach"))
        database.close()
        database = open_database(str(path), clock)
        assert people_in(database) == kept + 1
        database.close()
        assert_whole(path)

    @pytest.mark.fault("STO-04")
    def test_a_start_on_a_full_disk_is_told_so(
        self, sqlite_file: Path, small_disk: SmallDisk, clock: FixedClock
    ) -> None:
        path = Path(shutil.copy2(sqlite_file, small_disk.folder))
        before = path.read_bytes()
        small_disk.fill()
        for place in (path, small_disk.folder / "new.db"):
            with pytest.raises(OutsideError) as refused:
                open_database(str(place), clock)
            assert refused.value.code == "disk_full"
        assert path.read_bytes() == before
        assert not (small_disk.folder / "new.db").exists()
        small_disk.clear()
        open_database(str(path), clock).close()

    @staticmethod
    def limit(database: Database, pages: int) -> None:
        with database._writer.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def delete(path: Path) -> None:
    path.unlink()


def rename(path: Path) -> None:
    path.rename(path.with_name("moved.db"))


def replace(path: Path) -> None:
    other = path.with_name("other.db")
    shutil.copy2(path, other)
    other.replace(path)


@pytest.mark.fault("STO-13")
@pytest.mark.skipif(sys.platform == "win32", reason="an open file stays there")
class TestLostFile:
    @pytest.mark.parametrize("lose", [delete, rename, replace])
    @pytest.mark.parametrize("when", ["before", "during", "at the end"])
    def test_nothing_is_reported_as_stored_into_a_file_that_is_gone(
        self,
        sqlite_file: Path,
        sqlite_storage: Database,
        lose: Callable[[Path], None],
        when: str,
    ) -> None:
        def lose_now() -> None:
            lose(sqlite_file)

        if when == "before":
            lose_now()
        if when == "at the end":
            # The last moment: the path was looked at, and SQLite is told to store.
            event.listen(sqlite_storage._writer, "commit", lambda _: lose_now())
        with pytest.raises(OutsideError, match="file_gone"):
            store_person(sqlite_storage, lose_now if when == "during" else lambda: None)

    def test_nothing_is_read_from_a_file_in_its_place(
        self, sqlite_file: Path, sqlite_storage: Database
    ) -> None:
        replace(sqlite_file)
        with pytest.raises(OutsideError, match="file_gone"):
            people_in(sqlite_storage)


def _nothing(_self: object, _path: Path) -> None:
    return


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)


@pytest.mark.fault("STO-12")
class TestOtherPrograms:
    @pytest.mark.usefixtures("impatient")
    def test_one_that_holds_the_file_for_long_is_named(
        self, sqlite_file: Path, sqlite_storage: Database
    ) -> None:
        other = connect(sqlite_file)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutsideError, match="locked"), sqlite_storage.transaction():
            pytest.fail("two programs write at once")
        assert people_in(sqlite_storage) == 0
        other.execute("ROLLBACK")
        other.close()
        with sqlite_storage.transaction() as store:
            store.insert(contact("Muster"))

    def test_one_that_lets_go_in_time_is_not_noticed(
        self, sqlite_file: Path, sqlite_storage: Database
    ) -> None:
        other = connect(sqlite_file)
        other.execute("BEGIN IMMEDIATE")
        letting_go = threading.Timer(0.2, other.execute, ["ROLLBACK"])
        letting_go.start()
        with sqlite_storage.transaction() as store:
            store.insert(contact("Muster"))
        letting_go.join()
        other.close()


@pytest.mark.fault("STO-22")
def test_many_threads_write_and_read_without_an_error(sqlite_storage: Database) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(25):
                with sqlite_storage.transaction() as store:
                    store.next_number("a")
                    store.insert(contact("Muster"))
                people_in(sqlite_storage)
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert people_in(sqlite_storage) == 200
    with sqlite_storage.transaction() as store:
        assert store.next_number("a") == 201


@pytest.mark.fault("STO-20")
def test_the_log_stays_small(sqlite_file: Path, sqlite_storage: Database) -> None:
    log = sqlite_file.with_name("office.db-wal")
    for _ in range(40):
        with sqlite_storage.transaction() as store:
            store.put_content(os.urandom(1_000_000))
        people_in(sqlite_storage)
    assert log.stat().st_size < 16_000_000


@pytest.mark.fault("STO-18")
@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
class TestForks:
    def test_a_forked_process_may_not_use_the_connection(self, sqlite_storage: Database) -> None:
        self.in_a_fork(sqlite_storage)

    def test_nor_that_of_a_server(self, postgresql_storage: Database) -> None:
        self.in_a_fork(postgresql_storage)

    @staticmethod
    def in_a_fork(storage: Database) -> None:
        people_in(storage)

        def work() -> None:
            for use in (storage.transaction, storage.reading):
                try:
                    with use():
                        os._exit(1)
                except ForkedConnection:
                    pass
            os._exit(7)

        child = multiprocessing.get_context("fork").Process(target=work)
        child.start()
        child.join()
        assert child.exitcode == 7
        assert people_in(storage) == 0


def assert_whole(path: Path) -> None:
    connection = connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
