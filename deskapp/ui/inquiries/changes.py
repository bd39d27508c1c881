"""Changing records from this page: done off the window's thread, told with Undo beside it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Failed
from deskapp.ui.kit.notice import Notice
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate

T = TypeVar("T")


def notice_of(desk: Desk, words: str) -> Notice:
    """What was done, and the way back."""
    return Notice(words, translate("inquiries", "Undo"), desk.undo)


class Changes(QObject):
    """Runs a use case and says what it did."""

    says = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(
        self,
        action: Action,
        use_case: Callable[[UnitOfWork], T],
        done: Callable[[T], object] = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        """Change records; without ``failed`` an error goes to the notice bar."""

        def stored(result: T) -> None:
            self.says.emit(notice_of(self._desk, action_label(action.value)))
            done(result)

        self._desk.do(action, use_case, owner=self, done=stored, failed=failed)
