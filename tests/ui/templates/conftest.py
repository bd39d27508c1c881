"""A desk with templates and an inquiry, and the page of templates."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import load_lists
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.templates.page import TemplatesPage
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene
from tests.ui.active_window import show_active


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, german_holidays)
    made.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles()), undoable=False
    )
    set_the_scene(made)
    return made


@pytest.fixture
def desk(workspace: Workspace, lanes: Lanes) -> Iterator[Desk]:
    tools = make_tools()
    made = Desk(workspace, tools, lanes)
    yield made
    made.close()
    tools.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, settle: Callable[[], None]) -> TemplatesPage:
    made = TemplatesPage(desk)
    qtbot.addWidget(made)
    made.resize(1_200, 700)
    show_active(qtbot, made)
    settle()
    return made
