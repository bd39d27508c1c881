"""A message as a letter, opened from wherever messages are."""

from typing import Final

from PySide6.QtWidgets import QMainWindow, QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.requests import MakeLetter
from deskapp.ui.shell.sheets.edge_sheet import EdgeSheet

_WIDTH: Final = 640


class Letters(EdgeSheet):
    """Lies over the page until the letter is saved or put away; each is made anew."""

    def __init__(self, desk: Desk, window: QMainWindow, pages: QWidget) -> None:
        super().__init__(window, pages, _WIDTH)
        self._desk = desk
        self._panel: Panel | None = None

    def open(self, request: MakeLetter) -> None:
        """Show the letter, in place of one that is shown."""
        from deskapp.ui.letters.panel import LetterPanel  # noqa: PLC0415  not before a letter

        self._discard()
        panel = self._panel = LetterPanel(self._desk, request.message_id)
        panel.says.connect(self.says)
        panel.wants.connect(self.wants)
        panel.closed.connect(self._end)
        self._column.addWidget(panel)
        self.setAccessibleName(panel.accessibleName())
        self.come()
        panel.setFocus()

    def _end(self) -> None:
        self.go()
        self._discard()

    def _discard(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
