"""A PostgreSQL that several programs use at once, and that goes away."""

import threading
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import text

from deskapp.adapters.storage.database import Database, open_database
from deskapp.application.errors import Outdated, OutsideError
from deskapp.domain.contact import Contact
from tests.adapters.storage.some_records import contact
from tests.fixed_clock import FixedClock
from tests.postgresql_server import PostgresqlServer


def test_numbers_are_never_given_twice(postgresql_address: str, clock: FixedClock) -> None:
    given: list[int] = []

    def work() -> None:
        database = open_database(postgresql_address, clock)
        for _ in range(25):
            with database.transaction() as store:
                given.append(store.next_number("a"))
        database.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1, 101))


def test_the_same_bytes_from_two_programs_are_kept_once(
    postgresql_address: str, postgresql_storage: Database, clock: FixedClock
) -> None:
    other = open_database(postgresql_address, clock)
    begun = threading.Event()

    def work() -> None:
        with other.transaction() as store:
            begun.set()
            store.put_content(b"the same")

    second = threading.Thread(target=work)
    with postgresql_storage.transaction() as store:
        sha256 = store.put_content(b"the same")
        second.start()
        begun.wait()
    second.join()
    with other.reading() as queries:
        assert queries.content(sha256) == b"the same"
    other.close()


@pytest.mark.fault("CON-01")
def test_of_two_changes_at_once_the_second_is_told(
    postgresql_address: str, postgresql_storage: Database, clock: FixedClock
) -> None:
    person = contact("Muster")
    with postgresql_storage.transaction() as store:
        store.insert(person)
    other = open_database(postgresql_address, clock)

    def change_after_us() -> None:
        with other.transaction() as theirs:
            assert theirs.find(Contact, person.id) == person
            with postgresql_storage.transaction() as ours:
                ours.update(replace(person, version=2, last_name="Erste"), 1)
            theirs.update(replace(person, version=2, last_name="Zweite"), 1)

    with pytest.raises(Outdated):
        change_after_us()
    with pytest.raises(Outdated), other.transaction() as theirs:
        theirs.remove(person)
    with other.reading() as queries:
        assert [each.last_name for each in queries.where(Contact)] == ["Erste"]
    other.close()


def test_answers_of_one_reading_are_of_one_moment(postgresql_storage: Database) -> None:
    with postgresql_storage.reading() as queries:
        assert queries.contact_ids() == ()
        with postgresql_storage.transaction() as store:
            store.insert(contact("Muster"))
        assert queries.contact_ids() == ()
    with postgresql_storage.reading() as queries:
        assert len(queries.contact_ids()) == 1


def test_a_reading_cannot_write(postgresql_storage: Database) -> None:
    with pytest.raises(OutsideError, match="read_only"), postgresql_storage.reading() as queries:
        queries._connection.execute(text("DELETE FROM contact"))  # type: ignore[attr-defined]


@pytest.mark.fault("CON-07")
class TestGoneServer:
    def test_a_cut_line_is_told_and_found_again(
        self, postgresql_address: str, postgresql_storage: Database
    ) -> None:
        def store_while_the_line_is_cut() -> None:
            with postgresql_storage.transaction() as store:
                store.insert(contact("Muster"))
                self.cut_all_lines(postgresql_address)

        with pytest.raises(OutsideError, match="database_gone"):
            store_while_the_line_is_cut()
        with postgresql_storage.transaction() as store:
            store.insert(contact("Danach"))
        with postgresql_storage.reading() as queries:
            assert [each.last_name for each in queries.where(Contact)] == ["Danach"]

    def test_nobody_at_the_address(
        self, postgresql_server: PostgresqlServer, clock: FixedClock
    ) -> None:
        with postgresql_server.database() as address:
            for wrong in (
                address.replace("host=/", "host=/nowhere/"),
                address.replace("/test_", "/nothing_"),
            ):
                with pytest.raises(OutsideError):
                    open_database(wrong, clock)

    @staticmethod
    def cut_all_lines(address: str) -> None:
        plain = address.replace("+psycopg", "")
        with psycopg.connect(plain, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid != pg_backend_pid()"
            )
