"""The call note, opened from anywhere in a sheet at the window's right edge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.requests import LogCall
from deskapp.ui.shell.focus import give_back

if TYPE_CHECKING:
    from deskapp.ui.inquiries.panels.call_note import CallNotePanel

_WIDTH = 460


class CallNotes(QFrame):
    """Lies over the page until the note is saved, or put away with Esc: then its text stays."""

    says = Signal(object)
    """A ``Notice``."""

    def __init__(self, desk: Desk, window: QMainWindow, pages: QWidget) -> None:
        """The focus goes back into ``pages`` where it is not known whence it came."""
        super().__init__(window)
        self._desk, self._window, self._pages = desk, window, pages
        self._panel: CallNotePanel | None = None
        self._before: QWidget | None = None
        self.setProperty("role", "sheet")
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._area)
        self.hide()

    def open(self, request: LogCall) -> None:
        """Begin a note, or go on with the one that was put away; the cursor is in it at once."""
        panel = self._panel or self._make()
        if not self.isVisible():
            self._before = self._window.focusWidget()
            self._fit()
            self.show()
            self.raise_()
        panel.begin_for(request)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window's edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _make(self) -> "CallNotePanel":
        from deskapp.ui.inquiries.panels.call_note import CallNotePanel  # noqa: PLC0415  not before a call

        panel = self._panel = CallNotePanel(self._desk)
        panel.says.connect(self.says)
        panel.closed.connect(self._put_away)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch()
        self._area.setWidget(holder)
        self._window.installEventFilter(self)
        self.setAccessibleName(panel.heading)
        return panel

    def _put_away(self) -> None:
        """Go back to what was being done when the telephone rang."""
        self.hide()
        give_back(self._before, self._pages)

    def _fit(self) -> None:
        below = self._window.menuBar().geometry().bottom() + 1
        width = min(scaled(_WIDTH, self.font()), self._window.width())
        self.setGeometry(self._window.width() - width, below, width, self._window.height() - below)
