"""Keeps the calendar file that other programs subscribe to as the follow-ups are."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.errors import OutsideError
from deskapp.application.rounds.calendar_file import keep_calendar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.wording.errors import error_sentence
from deskapp.wording.lists.list_words import ListWords

_PAUSE_MS: Final = 2_000
"""After the last change: who works off a list does not write a file with every key."""


class CalendarFile(QObject):
    """Writes after changes; a trouble is told once, until the file can be written again."""

    says = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_told = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.write)
        desk.changed.connect(lambda _: self._pause.start())

    def write(self) -> None:
        """Write the file where one is kept."""
        workspace, tools = self._desk.workspace, self._desk.tools
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: keep_calendar(workspace, tools.list_files, ListWords(), tools.settings),
            owner=self,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, _: None) -> None:
        self._is_told = False

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OutsideError):
            self._desk.lanes.unexpected(error)
        elif not self._is_told:
            self._is_told = True
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
