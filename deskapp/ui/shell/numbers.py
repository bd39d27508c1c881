"""The small numbers at the edge of the window: beside the pages' names, and in the foot line."""

from PySide6.QtCore import QObject, QTimer

from deskapp.application.ports.ledger import FolderState
from deskapp.application.ports.questions.lists import Counts
from deskapp.application.ports.records import Queries
from deskapp.ui.intake.ledger.words import foot_line
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.shell.navigation import Navigation
from deskapp.ui.shell.status_line import StatusLine


class Numbers(QObject):
    """Counts anew whenever something was stored, or a mailbox was looked at."""

    def __init__(
        self, desk: Desk, navigation: Navigation, foot: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._navigation, self._foot = desk, navigation, foot
        self._asking = Asking(
            desk.lanes, lambda: desk.workspace.query(self._counted), self._show, parent=self
        )
        desk.changed.connect(self._asking.ask)
        desk.lines.changed.connect(self._asking.ask)
        QTimer.singleShot(0, self, self._asking.ask)

    def _counted(self, queries: Queries) -> tuple[Counts, tuple[FolderState, ...]]:
        return queries.counts(self._desk.workspace.clock.today()), queries.folder_states()

    def _show(self, found: tuple[Counts, tuple[FolderState, ...]]) -> None:
        counts, states = found
        mailboxes = foot_line(states, self._desk.lines.folders, self._desk.workspace.clock)
        self._navigation.show_counts(counts)
        self._foot.show_counts(counts, mailboxes)
