"""Pressing keys where the focus is, as a person does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    """The widget that has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(focus(), key, modifier)


def write(text: str) -> None:
    """Type a text; QTest itself knows the keys of ASCII alone."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focus(), letter)
        else:
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, none, letter)
            QApplication.sendEvent(focus(), event)
