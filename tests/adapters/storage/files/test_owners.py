"""One program owns what it opens, with a SQLite that is free of a known fault."""

import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest
import sqlcipher3.dbapi2 as sqlite

from deskapp.adapters.storage import check
from deskapp.adapters.storage.database import Database, open_database, open_for_reading
from deskapp.application.errors import DatabaseRefused, OutsideError
from deskapp.domain.contact import Contact
from tests.adapters.storage.some_records import contact
from tests.fixed_clock import FixedClock


@pytest.mark.fault("STO-15")
class TestOwners:
    def test_a_second_one_is_told_who_is_there(self, sqlite_file: Path, clock: FixedClock) -> None:
        first = open_database(str(sqlite_file), clock)
        with pytest.raises(DatabaseRefused) as refused:
            open_database(str(sqlite_file), clock)
        assert refused.value.code == "in_use"
        since = datetime(2026, 11, 23, 9, tzinfo=UTC).astimezone()
        assert refused.value.detail.endswith(f", {since:%Y-%m-%d %H:%M}")
        first.close()
        open_database(str(sqlite_file), clock).close()

    def test_one_may_read_beside_the_owner(self, sqlite_file: Path, clock: FixedClock) -> None:
        owner, reader = open_database(str(sqlite_file), clock), open_for_reading(sqlite_file)
        with owner.transaction() as store:
            store.insert(contact("Muster"))
        with pytest.raises(OutsideError, match="read_only"), reader.transaction() as store:
            store.insert(contact("Zweite"))
        assert names(reader) == ["Muster"]
        owner.close()

    def test_it_is_closed_by_another_thread(self, sqlite_file: Path, clock: FixedClock) -> None:
        database = open_database(str(sqlite_file), clock)
        closing = threading.Thread(target=database.close)
        closing.start()
        closing.join()
        open_database(str(sqlite_file), clock).close()

    @pytest.mark.fault("STO-17")
    @pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
    def test_a_killed_owner_leaves_the_file_to_the_next(
        self, sqlite_file: Path, clock: FixedClock
    ) -> None:
        program = f"""
            from deskapp.adapters.storage.database import open_database
            from tests.adapters.storage.some_records import contact
            from tests.fixed_clock import FixedClock
            database = open_database({str(sqlite_file)!r}, FixedClock())
            with database.transaction() as store:
                store.insert(contact("Muster"))
            print("ready", flush=True)
            input()
        """
        with subprocess.Popen(
            [sys.executable, "-c", dedent(program)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as owner:
            assert owner.stdout is not None
            assert owner.stdout.readline() == "ready\n"
            with pytest.raises(DatabaseRefused, match="in_use"):
                open_database(str(sqlite_file), clock)
            owner.send_signal(signal.SIGKILL)
            owner.wait()
        assert names(open_database(str(sqlite_file), clock)) == ["Muster"]


@pytest.mark.fault("STO-21")
class TestLibrary:
    @pytest.mark.parametrize(
        ("version", "sound"),
        [
            ((3, 40, 1), False),
            ((3, 44, 5), False),
            ((3, 44, 6), True),
            ((3, 50, 6), False),
            ((3, 50, 7), True),
            ((3, 51, 2), False),
            ((3, 51, 3), True),
            ((3, 53, 0), True),
        ],
    )
    def test_the_versions_with_the_fault_are_known(
        self, version: tuple[int, int, int], sound: bool
    ) -> None:
        assert check.is_sound(version) is sound

    def test_the_one_in_use_is_sound(self) -> None:
        assert check.is_sound(check.sqlite_version())

    def test_one_with_the_fault_opens_nothing(
        self, sqlite_file: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sqlite, "sqlite_version", "3.40.1")
        with pytest.raises(DatabaseRefused, match="sqlite_outdated"):
            open_database(str(sqlite_file), clock)


def names(database: Database) -> list[str]:
    with database.reading() as queries:
        found = [person.last_name for person in queries.where(Contact)]
    database.close()
    return found
