"""Asking the same question again whenever records change."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from deskapp.ui.kit.lanes.jobs import Job, Lane, Lanes

T = TypeVar("T")


class Asking(QObject, Generic[T]):
    """One question, never asked twice at once; a wish that comes meanwhile is asked afterwards.

    An import changes records a hundred times a second: a page that asked as often would only
    be busy with itself.
    """

    def __init__(
        self,
        lanes: Lanes,
        question: Callable[[], T],
        show: Callable[[T], object],
        parent: QObject,
    ) -> None:
        """`question` runs off the window's thread, `show` on it."""
        super().__init__(parent)
        self._lanes, self._question, self._show = lanes, question, show
        self._job: Job | None = None
        self._is_wanted = False

    def ask(self) -> None:
        """Ask now, or as soon as the answer under way is here."""
        if self._job is not None:
            self._is_wanted = True
            return
        self._is_wanted = False
        self._job = self._lanes.run(
            Lane.READS, self._question, owner=self, done=self._take, failed=self._fail
        )

    def _take(self, answer: T) -> None:
        self._job = None
        self._show(answer)
        if self._is_wanted:
            self.ask()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._lanes.unexpected(error)
