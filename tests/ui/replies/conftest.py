"""A desk with one inquiry to be answered, and the panel that answers it."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_lists
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.replies.panel import ReplyPanel
from tests.fixed_clock import FixedClock
from tests.reply_scene import Scene, set_the_scene
from tests.ui.active_window import show_active


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, german_holidays)
    made.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles()), undoable=False
    )
    return made


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()


@pytest.fixture
def desk(workspace: Workspace, tools: Tools, lanes: Lanes) -> Iterator[Desk]:
    made = Desk(workspace, tools, lanes)
    yield made
    made.close()


@pytest.fixture
def open_panel(
    qtbot: QtBot, desk: Desk, scene: Scene, settle: Callable[[], None]
) -> Callable[[], ReplyPanel]:
    """Opens the reply to the inquiry, as the page does."""

    def make() -> ReplyPanel:
        panel = ReplyPanel(desk, scene.inquiry_id)
        qtbot.addWidget(panel)
        panel.resize(700, 600)
        panel.setFocus()
        show_active(qtbot, panel)
        settle()
        return panel

    return make


@pytest.fixture
def panel(open_panel: Callable[[], ReplyPanel]) -> ReplyPanel:
    return open_panel()
