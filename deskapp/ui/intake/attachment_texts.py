"""Reading what attachments say, for the search, once no mail has come in for a while."""

from threading import Event
from typing import Final

from PySide6.QtCore import QObject, QTimer

from deskapp.application.changes import ChangeSet
from deskapp.application.errors import OutsideError
from deskapp.domain.message import Message
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane

# What a start does not need is imported by what needs it, off the window's thread.
# ruff: noqa: PLC0415

QUIET_MS: Final = 3_000
"""So long no message may change before it begins; a mail that comes in ends it."""


class AttachmentTexts(QObject):
    """Nobody waits for it, and it keeps nobody waiting: what it has not read it reads later."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_working = self._is_over = False
        self._shall_end = Event()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        desk.changed.connect(self._look)
        self._quiet.start()

    def stop(self) -> None:
        """Begin no more, and end after the file that is being read."""
        self._is_over = True
        self._quiet.stop()
        self._shall_end.set()

    def _look(self, change_set: ChangeSet) -> None:
        if Message in change_set.kinds() and not self._is_over:
            self._shall_end.set()
            self._quiet.start()

    def _begin(self) -> None:
        if self._is_working:
            self._quiet.start()
            return
        self._is_working = True
        self._shall_end.clear()
        self._desk.lanes.run(
            Lane.BACKGROUND,
            self._read,
            owner=self,
            done=lambda _: self._end(),
            failed=self._fail,
        )

    def _read(self) -> None:
        from deskapp.application.rounds.attachment_texts import read_attachment_texts

        workspace, readers = self._desk.workspace, self._desk.tools.background
        read_attachment_texts(
            workspace, readers, lambda _count, _total: not self._shall_end.is_set()
        )

    def _end(self) -> None:
        self._is_working = False

    def _fail(self, error: Exception) -> None:
        """A database that is busy or away says so where somebody waits for it."""
        self._is_working = False
        if not isinstance(error, OutsideError):
            self._desk.lanes.unexpected(error)
