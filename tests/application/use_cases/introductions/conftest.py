import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import load_lists
from deskapp.application.workspace import Workspace
from tests.fixed_clock import FixedClock
from tests.reply_scene import Scene, set_the_scene


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    """An office with its templates, on both engines."""
    made = Workspace(storage, clock, german_holidays)
    made.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles()), undoable=False
    )
    return made


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)
