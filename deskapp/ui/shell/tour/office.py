"""The office that the tour is played in: a window like any other, on data gone afterwards."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from deskapp.application.settings import Settings
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.first_run import Choices
from deskapp.ui.shell.opening import prepare
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.tour.player import Player
from deskapp.ui.shell.window import Window
from deskapp.wording.language import current_language, install_language

OpenWorkspace = Callable[[str], Workspace]


class _OwnSettings:
    """A ``SettingsStore`` that forgets with the tour."""

    def __init__(self) -> None:
        self._settings = Settings()

    def load(self) -> Settings:
        return self._settings

    def save(self, settings: Settings) -> None:
        self._settings = settings


def make_application() -> QApplication:
    """The application, drawn into memory on Linux: so it needs no display and nobody's focus."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qInstallMessageHandler(_tell_what_matters)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app = QApplication(sys.argv[:1])
    install_language(app, current_language())
    return app


@contextmanager
def open_office(
    theme: Theme, tools: Tools, open_workspace: OpenWorkspace, faults: list[Exception]
) -> Iterator[Player]:
    """A window with the sample data; ``faults`` takes the errors that nobody takes."""
    own = replace(tools, settings=_OwnSettings())
    with TemporaryDirectory(prefix="deskapp-tour-", ignore_cleanup_errors=True) as folder:
        database = Path(folder, "office.db")
        workspace = open_workspace(str(database))
        start = Start(
            database=str(database),
            default_database=database,
            tools=own,
            open_workspace=open_workspace,
            restore=lambda _backup, _database: None,
        )
        prepare(workspace, start, Choices(current_language(), database, with_sample=True))
        desk = Desk(workspace, own, Lanes(faults.append))
        window = Window(desk, theme)
        try:
            yield Player(window, desk)
        finally:
            QGuiApplication.clipboard().clear()
            window.closing.close()
            desk.close()
            workspace.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@contextmanager
def heard_faults() -> Iterator[list[Exception]]:
    """The errors that nobody catches, where Qt calls us."""
    faults: list[Exception] = []
    before = sys.excepthook

    def hear(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        if not isinstance(error, Exception):
            raise error
        faults.append(error)

    sys.excepthook = hear
    try:
        yield faults
    finally:
        sys.excepthook = before


def _tell_what_matters(_kind: QtMsgType, _place: QMessageLogContext, message: str) -> None:
    """Qt complains whenever drawing into memory is not like a display."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")
