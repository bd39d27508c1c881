"""What tests of the window share."""

import builtins
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.wording.language import ENGLISH, install_language
from tests.fixed_clock import FixedClock

_CALM_ROUNDS = 3


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Each test has an application, and begins with the texts as they stand in the code.

    Windows of the test before, which would take the focus with them, are gone.
    """
    qapp.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    install_language(qapp, ENGLISH)
    yield
    install_language(qapp, ENGLISH)


@pytest.fixture(autouse=True)
def never_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No part of the window asks or changes records on its own thread, which would wait then."""
    waiting: list[str] = []

    def watched(open_records: Callable[[Database], object]) -> Callable[[Database], object]:
        def opened(database: Database) -> object:
            if threading.current_thread() is threading.main_thread():
                waiting.extend(_parts_of_the_window_at_work())
            return open_records(database)

        return opened

    monkeypatch.setattr(Database, "reading", watched(Database.reading))
    monkeypatch.setattr(Database, "transaction", watched(Database.transaction))
    yield
    assert waiting == []


@pytest.fixture(autouse=True)
def classes_of_qt(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Classes of Qt's are made on the window's thread alone; see ``ui.shell.pages.importing``."""
    elsewhere: list[str] = []
    build: Callable[..., type] = builtins.__build_class__

    def watched(body: object, name: str, *bases: object, **options: object) -> type:
        made = build(body, name, *bases, **options)
        is_here = threading.current_thread() is threading.main_thread()
        if isinstance(made, type(QObject)) and not is_here:
            elsewhere.append(name)
        return made

    monkeypatch.setattr(builtins, "__build_class__", watched)
    yield
    assert elsewhere == []


def _parts_of_the_window_at_work() -> list[str]:
    """Who has called; none where a test itself has, or where there is no window yet."""
    modules = []
    frame = sys._getframe()
    while frame := frame.f_back:  # type: ignore[assignment]
        modules.append(frame.f_globals["__name__"])
    if "deskapp.ui.shell.opening" in modules:
        return []
    return [name for name in modules if name.startswith("deskapp.ui.")]


@pytest.fixture
def errors() -> list[Exception]:
    """The errors no job has taken itself; a test that expects some empties the list."""
    return []


@pytest.fixture
def lanes(qtbot: QtBot, errors: list[Exception]) -> Iterator[Lanes]:
    """Lanes that are closed at the end, with no job failed unnoticed."""
    made = Lanes(errors.append)
    yield made
    assert made.close()
    qtbot.wait(0)
    shiboken6.delete(made)
    assert errors == []


@pytest.fixture
def settle(qtbot: QtBot, lanes: Lanes) -> Callable[[], None]:
    """Wait until no job is under way and the window has taken all results."""

    def wait() -> None:
        calm = 0
        while calm < _CALM_ROUNDS:
            qtbot.wait(1)  # also for what a result makes the window ask next
            calm = 0 if lanes.running else calm + 1

    return wait


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    """A new office without anything in it; its day is Monday, 23 November 2026."""
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def tools() -> Iterator[Tools]:
    """The outside as the program has it."""
    made = make_tools()
    yield made
    made.close()


@pytest.fixture
def desk(workspace: Workspace, tools: Tools, lanes: Lanes) -> Iterator[Desk]:
    """A desk whose lanes are closed at the end.

    It ends with the test: what is connected to it would hold it, and all that it holds, for ever.
    """
    made = Desk(workspace, tools, lanes)
    yield made
    shiboken6.delete(made)
