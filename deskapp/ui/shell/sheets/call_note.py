"""The call note, opened from anywhere."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import LogCall
from deskapp.ui.shell.sheets.edge_sheet import EdgeSheet

if TYPE_CHECKING:
    from deskapp.ui.inquiries.panels.call_note import CallNotePanel

_WIDTH: Final = 460


class CallNotes(EdgeSheet):
    """Lies over the page until the note is saved, or put away with Esc: then its text stays."""

    def __init__(self, desk: Desk, window: QMainWindow, pages: QWidget) -> None:
        super().__init__(window, pages, _WIDTH)
        self._desk = desk
        self._panel: CallNotePanel | None = None
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(self._area)

    def open(self, request: LogCall) -> None:
        """Begin a note, or go on with the one that was put away; the cursor is in it at once."""
        panel = self._panel or self._make()
        self.come()
        panel.begin_for(request)

    def _make(self) -> "CallNotePanel":
        from deskapp.ui.inquiries.panels.call_note import CallNotePanel  # noqa: PLC0415  not before a call

        panel = self._panel = CallNotePanel(self._desk)
        panel.says.connect(self.says)
        panel.closed.connect(self.go)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch()
        self._area.setWidget(holder)
        self.setAccessibleName(panel.heading)
        return panel
