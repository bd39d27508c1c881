"""The question before what cannot be undone, by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.message_box import confirm
from tests.ui.active_window import show_active

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    show_active(qtbot, made)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("modifier", "said"), [(NONE, []), (CTRL, ["yes"])], ids=["enter", "ctrl-enter"]
)
def test_enter_is_the_safe_answer_and_ctrl_enter_goes_on(
    qtbot: QtBot, window: QWidget, modifier: Qt.KeyboardModifier, said: list[str]
) -> None:
    heard: list[str] = []
    box = confirm(window, "Write?", "It stays.", "Write", lambda: heard.append("yes"))
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box.focusWidget(), Qt.Key.Key_Return, modifier)
    assert heard == said
