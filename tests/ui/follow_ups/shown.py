"""The page of follow-ups as a person has it before them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from deskapp.ui.follow_ups.page import FollowUpsPage
from deskapp.ui.follow_ups.sheet import FollowUpSheet
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.kit.notice import Notice

Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


class Shown:
    """The page, its notices and requests."""

    def __init__(self, page: FollowUpsPage, settle: Settle, qtbot: QtBot) -> None:
        self.page, self.settle, self._qtbot = page, settle, qtbot
        records, sheet = page.findChild(RecordList), page.findChild(FollowUpSheet)
        assert records is not None
        assert sheet is not None
        self.records, self.sheet = records, sheet
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)

    @property
    def rows(self) -> list[str]:
        model = self.records.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        role = Qt.ItemDataRole.AccessibleTextRole
        self._qtbot.waitUntil(lambda: all(index.data(role) is not None for index in indexes))
        self.settle()  # a row that is shown may be one of before, until the asked one is here
        return [str(index.data(role)) for index in indexes]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        self.settle()

    def in_list(self, key: Qt.Key) -> None:
        self.records.setFocus()
        QTest.keyClick(self.records, key)
        self.settle()

    def line(self, name: str) -> QLineEdit:
        lines = {each.accessibleName(): each for each in self.sheet.findChildren(QLineEdit)}
        found = [each for label, each in lines.items() if label.startswith(name)]
        assert len(found) == 1
        return found[0]

    def write(self, name: str, text: str) -> None:
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def choose(self, name: str, word: str) -> None:
        button = next(b for b in self.page.findChildren(MenuButton) if name in b.accessibleName())
        menu = button.menu()
        menu.aboutToShow.emit()
        next(entry for entry in menu.actions() if entry.text() == word).trigger()
        self.settle()
