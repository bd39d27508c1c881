"""A workspace on each kind of database, and the outside."""

from collections.abc import Iterator

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from tests.application.importing.lists import opened


@pytest.fixture(scope="module")
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()


@pytest.fixture
def workspace(storage: Database) -> Workspace:
    return opened(storage)


@pytest.fixture
def office(sqlite_storage: Database) -> Workspace:
    return opened(sqlite_storage)
