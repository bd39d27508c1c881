import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.workspace import Workspace
from tests.fixed_clock import FixedClock


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


@pytest.fixture
def desk_file(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    """A workspace on SQLite alone, for what the engine does not matter to."""
    return Workspace(sqlite_storage, clock, german_holidays)
