from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.letter.letter_bar import LetterBar
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from tests.ui.active_window import show_active


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Where the editor stands, with its bar above it."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def edit(qtbot: QtBot, window: QWidget) -> LetterEdit:
    """An editor that allows formats and has the focus."""
    made = LetterEdit("Text", 5, is_formatted=True)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(LetterBar(made, has_quote=True))
    layout.addWidget(made)
    window.resize(500, 400)
    show_active(qtbot, window)
    made.setFocus()
    return made


@pytest.fixture
def bar(window: QWidget, edit: LetterEdit) -> LetterBar:
    assert edit.isVisible()
    found = window.findChild(LetterBar)
    assert isinstance(found, LetterBar)
    return found


@pytest.fixture
def typed(edit: LetterEdit) -> Callable[[str], None]:
    """Type, with line feeds as Enter."""

    def do(text: str) -> None:
        for part in text.splitlines(keepends=True):
            QTest.keyClicks(edit, part.rstrip("\n"))
            if part.endswith("\n"):
                QTest.keyClick(edit, Qt.Key.Key_Return)

    return do
