"""What the notice bar of a window says."""

from PySide6.QtWidgets import QLabel

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.notice import NoticeBar
from deskapp.ui.shell.window import Window


def notice(window: Window) -> str:
    """The words that are shown."""
    labels = (label for label in _bar(window).findChildren(QLabel) if label.isVisible())
    return " ".join(label.text() for label in labels if label.text())


def press_notice(window: Window, word: str) -> None:
    """Press its button."""
    buttons = _bar(window).findChildren(Button)
    next(button for button in buttons if button.isVisible() and button.text() == word).click()


def _bar(window: Window) -> NoticeBar:
    bar = window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    return bar
