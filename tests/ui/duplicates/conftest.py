from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from deskapp.ui.duplicates.page import DuplicatesPage
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from tests.ui.active_window import show_active
from tests.ui.shown_records import Settle

NONE = Qt.KeyboardModifier.NoModifier


class Shown:
    """The page in an active window, its notices and requests; everything by keyboard."""

    def __init__(self, desk: Desk, qtbot: QtBot, settle: Settle) -> None:
        self.page, self._qtbot, self.settle = DuplicatesPage(desk), qtbot, settle
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        self.page.says.connect(self.notices.append)
        self.page.wants.connect(self.requests.append)
        add_shortcuts(self.page, self.page.commands())
        desk.changed.connect(lambda change_set: self.page.refresh(change_set.touched()))
        qtbot.addWidget(self.page)
        self.page.resize(1200, 900)
        show_active(qtbot, self.page)
        self.page.setFocus()
        settle()

    @property
    def rows(self) -> list[str]:
        """What a screen reader says of each row of the list."""
        model = self.page._list.list.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        role = Qt.ItemDataRole.AccessibleTextRole
        self._qtbot.waitUntil(lambda: all(index.data(role) is not None for index in indexes))
        self.settle()
        return [str(index.data(role)) for index in indexes]

    @property
    def text(self) -> str:
        """Everything that is to be read."""
        labels = [each for each in self.page.findChildren(QLabel) if each.isVisible()]
        return "\n".join(label.text() for label in labels)

    @property
    def spoken(self) -> str:
        """What a screen reader says of what has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget.accessibleName()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait for what it does."""
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifiers)
        self.settle()

    def undo(self) -> None:
        """Press the button of the last notice."""
        handler = self.notices[-1].handler
        assert handler is not None
        handler()
        self.settle()


Show = Callable[[], Shown]


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Show:
    """The page as the shell shows it, made when the records of the test are there."""
    return lambda: Shown(desk, qtbot, settle)
