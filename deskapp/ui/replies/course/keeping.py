"""Keeping a draft while it is written: some seconds after a change, and at the end."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.drafting import Drafting
from deskapp.domain.message import Message
from deskapp.ui.kit.lanes.jobs import Lane, Lanes

_EVERY_MS: Final = 5_000
"""So much typing is lost at most when the machine stops."""


class Keeping(QObject):
    """Stores what differs from the state stored last; jobs stand in order in one lane."""

    kept = Signal(object)
    """The ``Message`` as it is stored now."""
    failed = Signal(object)

    def __init__(
        self, lanes: Lanes, drafting: Drafting, content: Callable[[], Message], parent: QObject
    ) -> None:
        """What `content` answers now needs no keeping."""
        super().__init__(parent)
        self._lanes, self._drafting, self._content = lanes, drafting, content
        self._last: Message | None = content()
        self.timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self.timer.timeout.connect(self.save)

    @property
    def is_due(self) -> bool:
        """Whether something was written since."""
        return self._content() != self._last

    def note(self) -> None:
        """Something was typed: keep it soon."""
        if not self.timer.isActive() and self.is_due:
            self.timer.start()

    def save(self) -> None:
        """Keep it now, where there is anything to keep."""
        self.timer.stop()
        content = self._content()
        if content == self._last:
            return
        self._last = content
        self._lanes.run(
            Lane.RECORDS,
            lambda: self._drafting.keep(content),
            owner=self,
            done=self.kept.emit,
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self._last = None
        self.failed.emit(error)
