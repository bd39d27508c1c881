"""The desk: how a page asks and changes records without waiting for them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.ports.records import Queries
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.workspace import Workspace
from deskapp.ui.kit.lanes.jobs import Failed, Job, Lane, Lanes
from deskapp.ui.kit.lanes.mail_lines import MailLines

T = TypeVar("T")

_TOLD_EVERY_MS: Final = 500
"""While work goes on; an import changes records a hundred times a second."""


class Desk(QObject):
    """The workspace, the tools, the lanes and the lines, as every page is given them."""

    changed = Signal(object)
    """A ``ChangeSet`` was stored, by this window or elsewhere; on the window's thread.

    While work goes on, several are put together and told as the last of them.
    """
    undone = Signal(object)
    """The ``ChangeSet`` of an undo, or None where nothing was left to undo."""
    redone = Signal(object)
    """The same of a redo."""
    _stored = Signal(object)

    def __init__(
        self, workspace: Workspace, tools: Tools, lanes: Lanes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tools = tools
        self.lanes = lanes
        self.lines = MailLines(self)
        self._untold: list[ChangeSet] = []
        self._pause = QTimer(self, singleShot=True, interval=_TOLD_EVERY_MS)
        self._pause.timeout.connect(self._tell)
        self._stored.connect(self._note, Qt.ConnectionType.QueuedConnection)
        lanes.running_changed.connect(self._tell_at_rest)
        self._unsubscribe = workspace.subscribe(self._stored.emit)

    def ask(
        self,
        question: Callable[[Queries], T],
        *,
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> Job:
        """Ask the records; the answer comes to ``done`` on the window's thread."""
        return self.lanes.run(
            Lane.READS,
            lambda: self.workspace.query(question),
            owner=owner,
            done=done,
            failed=failed,
        )

    def do(
        self,
        action: Action,
        use_case: Callable[[UnitOfWork], T],
        *,
        owner: QObject,
        done: Callable[[T], object] = lambda _: None,
        failed: Failed | None = None,
    ) -> Job:
        """Change records in one transaction; errors that nobody takes go to the notice bar."""
        return self.lanes.run(
            Lane.RECORDS,
            lambda: self.workspace.execute(action, use_case),
            owner=owner,
            done=done,
            failed=failed,
        )

    def undo(self) -> None:
        """Take back the last action."""
        self.lanes.run(Lane.RECORDS, self.workspace.undo, owner=self, done=self.undone.emit)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.lanes.run(Lane.RECORDS, self.workspace.redo, owner=self, done=self.redone.emit)

    def take_back(
        self,
        change_set: ChangeSet,
        *,
        owner: QObject,
        done: Callable[[ChangeSet | None], object],
        failed: Failed | None = None,
    ) -> Job:
        """Take back an action of any day; where it has moved on, the notice bar says why."""
        return self.lanes.run(
            Lane.RECORDS,
            lambda: self.workspace.take_back(change_set),
            owner=owner,
            done=done,
            failed=failed,
        )

    def close(self) -> None:
        """Finish what is being stored and stop listening."""
        self._unsubscribe()
        self.lanes.close()

    def _note(self, change_set: ChangeSet) -> None:
        self._untold.append(change_set)
        if not (self._pause.isActive() and self.lanes.running):
            self._tell()

    def _tell_at_rest(self, running: int) -> None:
        if not running:
            self._tell()

    def _tell(self) -> None:
        stored, self._untold = self._untold, []
        if stored:
            self._pause.start()
            changes = tuple(change for each in stored for change in each.changes)
            self.changed.emit(replace(stored[-1], changes=changes))
