"""Windows of tests that keys reach: shown, and waited for until they are the active one."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait for its activation, without which no shortcut works."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def open_popup(qtbot: QtBot) -> QWidget:
    """The menu or list that has opened, waited for."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup
