"""Making a page shows nothing but the page: a widget without a parent would be a window."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.ui.kit.desk import Desk
from deskapp.ui.shell.pages.places import Place, places
from tests.ui.office_records import a_user


class ShownWindows(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", [place.name for place in places()])
def test_no_window_flashes_up(desk: Desk, workspace: Workspace, qtbot: QtBot, name: str) -> None:
    workspace.sign_in(a_user(workspace, "Anna").id)
    place: Place = next(each for each in places() if each.name == name)
    application = QApplication.instance()
    assert application is not None
    shown = ShownWindows()
    application.installEventFilter(shown)
    try:
        page = place.load()(desk)
        qtbot.addWidget(page)
    finally:
        application.removeEventFilter(shown)
    assert shown.names == []
