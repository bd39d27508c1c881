"""Going from page to page shows nothing but the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import Key, press
from tests.ui.shell.walk.views import PAGES


class _Flashes(QObject):
    """Notes each window that is shown, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, Window)
        ):
            self.seen.append(repr(watched))
        return False


def test_no_page_flashes_up_as_a_window(
    make_window: Callable[[], Window], settle: Callable[[], None], qapp: QApplication
) -> None:
    flashes = _Flashes()
    qapp.installEventFilter(flashes)
    window = make_window()
    for name in PAGES:
        window.carry_out(OpenPage(name))
        settle()
        press(Key.Key_Down)
        settle()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
