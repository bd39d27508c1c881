"""Windows of tests that keys reach: shown, and waited for until they are the active one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait for its activation, without which no shortcut works.

    A double click of a test before has left the button of the mouse down, for Qt's test library
    does not let it go; here it is.
    """
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton)


def open_popup(qtbot: QtBot) -> QWidget:
    """The menu or list that has opened, waited for."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup
