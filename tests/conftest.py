"""What many tests need: a clock that stands still, and a database of each kind."""

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from deskapp.adapters.storage.database import Database, open_database
from deskapp.ui.kit.lanes.garbage import collect_when_due
from tests.fixed_clock import FixedClock
from tests.postgresql_server import PostgresqlServer, running_server

# No test opens a window on somebody's screen; a display that is wanted can be named.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test is judged by a clock: a busy machine would fail what is right.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage on the main thread alone, after each test.

    A test with threads would otherwise collect, on one of them, the windows that a test before
    has left in a circle, and the process would end.
    """
    gc.disable()
    yield
    collect_when_due()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    with running_server() as server:
        yield server


@pytest.fixture
def postgresql_address(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """The address of a fresh database that is up to date."""
    with postgresql_server.database() as address:
        yield address


@pytest.fixture(scope="session")
def new_sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file as the program makes it, to be copied."""
    path = tmp_path_factory.mktemp("new") / "office.db"
    open_database(str(path), FixedClock()).close()
    return path


@pytest.fixture
def sqlite_file(tmp_path: Path, new_sqlite_file: Path) -> Path:
    """A fresh database file of the test's own."""
    return Path(shutil.copy2(new_sqlite_file, tmp_path))


@pytest.fixture
def sqlite_storage(sqlite_file: Path, clock: FixedClock) -> Iterator[Database]:
    database = open_database(str(sqlite_file), clock)
    yield database
    database.close()


@pytest.fixture
def postgresql_storage(postgresql_address: str, clock: FixedClock) -> Iterator[Database]:
    database = open_database(postgresql_address, clock)
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def storage(request: pytest.FixtureRequest) -> Database:
    """A database of each kind in turn."""
    database = request.getfixturevalue(f"{request.param}_storage")
    assert isinstance(database, Database)
    return database
