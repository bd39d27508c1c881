from collections.abc import Iterator

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from tests.fixed_clock import FixedClock


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


@pytest.fixture
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()
