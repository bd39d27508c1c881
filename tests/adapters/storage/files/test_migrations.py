"""The migrations: they end where the tables are, go both ways, and never lose a file."""

import hashlib
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from textwrap import dedent

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from deskapp.adapters.storage import upgrade
from deskapp.adapters.storage.backup import backup_folder
from deskapp.adapters.storage.database import Database, open_database, open_for_reading
from deskapp.adapters.storage.engine import (
    APPLICATION_ID,
    connect,
    postgresql_engine,
    sqlite_engine,
)
from deskapp.adapters.storage.mapping import metadata
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.application.errors import DatabaseRefused
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from tests.adapters.storage.some_records import contact, inquiry
from tests.fixed_clock import FixedClock
from tests.postgresql_server import PostgresqlServer


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_engine(
    request: pytest.FixtureRequest, tmp_path: Path, postgresql_server: PostgresqlServer
) -> Iterator[Engine]:
    """An engine on a database with nothing in it."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            path = tmp_path / "empty.db"
            path.touch()
            engine = sqlite_engine(path, writing=True)
        else:
            address = stack.enter_context(postgresql_server.database("template0"))
            engine = postgresql_engine(address)
        stack.callback(engine.dispose)
        yield engine


def is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Leaves out the index of words, which no model describes."""
    return not (name or "").startswith(
        ("search_name", "search_text", "search_part", "search_entry_")
    )


def test_the_head_equals_the_tables(empty_engine: Engine) -> None:
    assert MAPPED
    upgrade.upgrade(empty_engine)
    with empty_engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_name": is_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_keys_to_sort_by_are_compared_by_code_point(postgresql_address: str) -> None:
    engine = postgresql_engine(postgresql_address)
    question = (
        "SELECT collation_name FROM information_schema.columns WHERE column_name = 'sort_key'"
    )
    with engine.connect() as connection:
        assert set(connection.execute(text(question)).scalars()) == {"C"}
    engine.dispose()


def test_every_step_goes_up_and_down_and_up_again(empty_engine: Engine) -> None:
    steps = [f"{number:04d}" for number in range(1, upgrade.newest_version() + 1)]
    for below, step in zip(["base", *steps], steps, strict=False):
        for target in (step, below, step):
            with empty_engine.begin() as connection:
                upgrade.migrate(connection, target)
            assert upgrade.stored_version(empty_engine) == (0 if target == "base" else int(target))
    with empty_engine.begin() as connection:
        upgrade.migrate(connection, "base")


def test_a_new_file_says_what_it_is(sqlite_file: Path) -> None:
    connection = connect(sqlite_file)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (upgrade.newest_version(),)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


REBUILD = """
    with op.batch_alter_table("contact", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=False, server_default="–"))
"""
FAIL = f"""{REBUILD}
    op.execute("UPDATE contact SET last_name = 'verloren'")
    raise RuntimeError("half way")
"""
KILL = f"""{REBUILD}
    op.execute("UPDATE contact SET last_name = 'verloren'")
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
"""
ORPHAN = """
    op.execute("UPDATE inquiry SET contact_id = 'nobody'")
"""


NextStep = Callable[[str], AbstractContextManager[int]]


@pytest.fixture
def next_step(tmp_path: Path) -> NextStep:
    """A program with one migration more, which does the given work; answers its number."""

    @contextmanager
    def program_with(work: str) -> Iterator[int]:
        number = upgrade.newest_version() + 1
        folder = tmp_path / "migrations"
        shutil.copytree(upgrade.MIGRATIONS, folder)
        head = f"""
            import sqlalchemy as sa
            from alembic import op
            revision = "{number:04d}"
            down_revision = "{number - 1:04d}"
            def upgrade():
        """
        step = folder / "versions" / f"{number:04d}_next.py"
        step.write_text(dedent(head) + work)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(upgrade, "MIGRATIONS", folder)
            yield number

    return program_with


@pytest.fixture
def two_records(sqlite_file: Path, clock: FixedClock) -> tuple[Contact, Inquiry]:
    """A contact and an inquiry that points at it, in the closed file."""
    person = contact("Muster", "muster@example.org")
    matter = inquiry(contact_id=person.id)
    database = open_database(str(sqlite_file), clock)
    with database.transaction() as store:
        store.insert(person)
        store.insert(matter)
    database.close()
    return person, matter


def assert_holds(database: Database, records: tuple[Contact, Inquiry]) -> None:
    with database.reading() as queries:
        assert queries.where(Contact) == records[:1]
        assert queries.where(Inquiry) == records[1:]
    database.close()


@pytest.mark.fault("BAK-07")
class TestAStepOnAFile:
    def test_data_survives_a_table_that_is_rebuilt(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
        two_records: tuple[Contact, Inquiry],
    ) -> None:
        with next_step(REBUILD) as number:
            database = open_database(str(sqlite_file), clock)
            # Other programs read the version from the file itself, while this one has it open.
            assert int.from_bytes(sqlite_file.read_bytes()[60:64]) == number
            assert_holds(database, two_records)
        connection = connect(sqlite_file)
        assert connection.execute("SELECT nickname FROM contact").fetchall() == [("–",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (number,)
        connection.close()

    def test_a_backup_of_the_old_file_comes_first(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
        two_records: tuple[Contact, Inquiry],
    ) -> None:
        with next_step(REBUILD):
            open_database(str(sqlite_file), clock).close()
        (backup,) = backup_folder(sqlite_file).iterdir()
        assert_holds(open_for_reading(backup), two_records)

    def test_a_step_that_fails_leaves_the_file_as_it_was(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
        two_records: tuple[Contact, Inquiry],
    ) -> None:
        before = digest(sqlite_file)
        with next_step(FAIL), pytest.raises(RuntimeError, match="half way"):
            open_database(str(sqlite_file), clock)
        assert digest(sqlite_file) == before
        assert len(list(backup_folder(sqlite_file).iterdir())) == 1
        assert_holds(open_database(str(sqlite_file), clock), two_records)

    def test_a_step_that_breaks_references_is_taken_back(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
        two_records: tuple[Contact, Inquiry],
    ) -> None:
        with next_step(ORPHAN), pytest.raises(DatabaseRefused, match="damaged"):
            open_database(str(sqlite_file), clock)
        assert_holds(open_database(str(sqlite_file), clock), two_records)

    @pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
    def test_a_step_that_is_killed_leaves_the_file_as_it_was(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
        two_records: tuple[Contact, Inquiry],
    ) -> None:
        before = digest(sqlite_file)
        with next_step(KILL):
            program = f"""
                from pathlib import Path
                from deskapp.adapters.storage import database, upgrade
                from tests.fixed_clock import FixedClock
                upgrade.MIGRATIONS = Path({str(upgrade.MIGRATIONS)!r})
                database.open_database({str(sqlite_file)!r}, FixedClock())
            """
        ended = subprocess.run([sys.executable, "-c", dedent(program)], check=False)
        assert ended.returncode == -signal.SIGKILL
        assert digest(sqlite_file) == before
        assert_holds(open_database(str(sqlite_file), clock), two_records)

    @pytest.mark.fault("BAK-09")
    @pytest.mark.fault("STO-23")
    def test_an_older_program_refuses_the_result_untouched(
        self,
        sqlite_file: Path,
        clock: FixedClock,
        next_step: NextStep,
    ) -> None:
        with next_step(REBUILD):
            open_database(str(sqlite_file), clock).close()
        before = digest(sqlite_file)
        with pytest.raises(DatabaseRefused, match="newer_file"):
            open_database(str(sqlite_file), clock)
        assert digest(sqlite_file) == before


class TestAServer:
    def test_one_of_a_later_version_is_refused(
        self, postgresql_address: str, clock: FixedClock
    ) -> None:
        engine = postgresql_engine(postgresql_address)
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        engine.dispose()
        with pytest.raises(DatabaseRefused, match="newer_database"):
            open_database(postgresql_address, clock)

    def test_one_of_another_program_is_refused(
        self, postgresql_server: PostgresqlServer, clock: FixedClock
    ) -> None:
        with postgresql_server.database("template0") as address:
            engine = postgresql_engine(address)
            with engine.begin() as connection:
                connection.execute(text("CREATE TABLE theirs (id int)"))
            with pytest.raises(DatabaseRefused, match="foreign_database"):
                open_database(address, clock)
            engine.dispose()

    def test_an_empty_one_is_made_ready(
        self, postgresql_server: PostgresqlServer, clock: FixedClock
    ) -> None:
        with postgresql_server.database("template0") as address:
            first, second = open_database(address, clock), open_database(address, clock)
            with first.transaction() as store:
                store.insert(contact("Muster"))
            with second.reading() as queries:
                assert len(queries.where(Contact)) == 1
            first.close()
            second.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
