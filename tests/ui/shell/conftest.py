"""The real window on an office with sample data."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.storage.backup import restore
from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.settings import Scheme
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_sample
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.window import Window
from tests.fixed_clock import FixedClock
from tests.ui.active_window import show_active
from tests.ui.shell.person import Person


@pytest.fixture(scope="session")
def sample_file(new_sqlite_file: Path) -> Path:
    """A database with the sample data, to be copied."""
    path = Path(shutil.copy2(new_sqlite_file, new_sqlite_file.with_name("sample.db")))
    tools = make_tools()
    workspace = Workspace(open_database(str(path), FixedClock()), FixedClock(), german_holidays)
    workspace.execute(
        Action.SAMPLE_LOADED,
        lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
        undoable=False,
    )
    workspace.close()
    tools.close()
    return path


@pytest.fixture
def sqlite_file(tmp_path: Path, sample_file: Path) -> Path:
    """A fresh copy with the sample data."""
    return Path(shutil.copy2(sample_file, tmp_path / "office.db"))


@pytest.fixture
def tools(tools: Tools, tmp_path: Path) -> Tools:
    """The program's own, with settings that are the test's own."""
    return replace(tools, settings=SettingsFile(tmp_path / "settings.toml"))


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which has its own look again afterwards."""
    font, palette = qapp.font(), qapp.palette()
    yield qapp
    for theme in qapp.findChildren(Theme):
        theme.use(Scheme.SYSTEM)
        shiboken6.delete(theme)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def theme(bare: QApplication) -> Theme:
    """The look of the program."""
    return Theme(bare, Scheme.LIGHT)


@pytest.fixture
def make_window(
    desk: Desk, theme: Theme, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[Callable[[], Window]]:
    """Makes the window in the language in use, and takes it away at the end."""
    made: list[Window] = []

    def show() -> Window:
        window = Window(desk, theme)
        made.append(window)
        window.resize(1366, 768)
        show_active(qtbot, window)
        window.pages.show_page("today")
        settle()
        return window

    yield show
    for window in made:
        window.closing.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """The window on today's page, in English."""
    return make_window()


@pytest.fixture
def person(bare: QApplication) -> Iterator[Person]:
    """Sits in front of it."""
    made = Person(bare)
    yield made
    made.go()
    assert made.is_done()


@pytest.fixture
def make_start(tools: Tools, tmp_path: Path) -> Callable[[str], Start]:
    clock = FixedClock()

    def start(database: str) -> Start:
        return Start(
            database=database,
            default_database=tmp_path / "new" / "office.db",
            tools=tools,
            open_workspace=lambda at: Workspace(open_database(at, clock), clock, german_holidays),
            restore=lambda backup, at: restore(backup, at, clock.now()),
            language="en",
        )

    return start
