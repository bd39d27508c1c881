"""The history as a person has it before them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from deskapp.ui.history.page import HistoryPage
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from tests.ui.active_window import show_active
from tests.ui.shown_records import NONE, Settle


class ShownHistory:
    """The page in an active window, its notices and requests."""

    def __init__(self, page: HistoryPage, desk: Desk, qtbot: QtBot, settle: Settle) -> None:
        self.page, self.settle = page, settle
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)
        add_shortcuts(page, page.commands())
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        qtbot.addWidget(page)
        page.resize(1200, 800)
        show_active(qtbot, page)
        page.setFocus()
        settle()

    @property
    def rows(self) -> list[str]:
        """What a screen reader says of each step."""
        model = self.page.steps.list.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        for at in range(model.rowCount()):
            model.index(at, 0).data(role)
        self.settle()
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]

    @property
    def text(self) -> str:
        """Everything that is to be read beside the list."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait for what it does."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        self.settle()

    def narrow(self, words: str) -> None:
        """Type words above the list."""
        self.page.steps.words.setFocus()
        QTest.keyClicks(self.page.steps.words, words)
        self.settle()
