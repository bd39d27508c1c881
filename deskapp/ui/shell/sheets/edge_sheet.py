"""A sheet at the window's right edge, over the page; the focus goes back to where it was."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.shell.focus import give_back

_EDGE: Final = 1


class EdgeSheet(QFrame):
    """As high as the window below its menu bar, and so many pixels wide where there is room."""

    says = Signal(object)
    """A ``Notice``."""
    wants = Signal(object)
    """A request; see ``kit.requests``."""

    def __init__(self, window: QMainWindow, pages: QWidget, width: int) -> None:
        """The focus goes back into ``pages`` where it is not known whence it came."""
        super().__init__(window)
        self._window, self._pages, self._width = window, pages, width
        self._before: QWidget | None = None
        self.setProperty("role", "sheet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, 0, 0, 0)
        self.hide()

    def come(self) -> None:
        """Lie over the page."""
        if self.isVisible():
            return
        self._before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def go(self) -> None:
        """Give the page free; one goes on where one was."""
        self._window.removeEventFilter(self)
        self.hide()
        give_back(self._before, self._pages)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window's edge."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        below = self._window.menuBar().geometry().bottom() + 1
        width = min(scaled(self._width, self.font()), self._window.width())
        self.setGeometry(self._window.width() - width, below, width, self._window.height() - below)
