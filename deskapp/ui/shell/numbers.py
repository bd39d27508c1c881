"""The small numbers at the edge of the window: beside the pages' names, and in the foot line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from deskapp.application.changes import Change, ChangeSet
from deskapp.application.ports.ledger import FolderState
from deskapp.application.ports.questions.lists import Counts
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from deskapp.domain.message import Message
from deskapp.domain.record import Record
from deskapp.ui.intake.ledger.words import foot_line
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.shell.navigation import Navigation
from deskapp.ui.shell.status_line import StatusLine


class Numbers(QObject):
    """Counts anew whenever something was stored.

    The sums of the mailboxes take longer the more mails there are: they are asked for only where
    a mail or a mailbox came or went, or a mailbox was looked at.
    """

    def __init__(
        self, desk: Desk, navigation: Navigation, foot: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._navigation, self._foot = desk, navigation, foot
        workspace = desk.workspace
        self._counts: Counts | None = None
        self._states: Sequence[FolderState] | None = None
        self._counting = Asking(
            desk.lanes,
            lambda: workspace.query(lambda queries: queries.counts(workspace.clock.today())),
            self._show_counts,
            parent=self,
        )
        self._summing = Asking(
            desk.lanes,
            lambda: workspace.query(lambda queries: queries.folder_states()),
            self._show_states,
            parent=self,
        )
        desk.changed.connect(self._look)
        desk.lines.changed.connect(self._ask)
        QTimer.singleShot(0, self, self._ask)

    def _look(self, change_set: ChangeSet) -> None:
        self._counting.ask()
        if any(map(is_of_mailboxes, change_set.changes)):
            self._summing.ask()

    def _ask(self) -> None:
        self._counting.ask()
        self._summing.ask()

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._navigation.show_counts(counts)
        self._show()

    def _show_states(self, states: Sequence[FolderState]) -> None:
        self._states = states
        self._show()

    def _show(self) -> None:
        if self._counts is None or self._states is None:
            return  # the foot would say another thing in a moment
        mailboxes = foot_line(self._states, self._desk.lines.folders, self._desk.workspace.clock)
        self._foot.show_counts(self._counts, mailboxes)


def is_of_mailboxes(change: Change) -> bool:
    """Whether a mail or a mailbox came or went; what is written in a draft is none of it."""
    if change.kind is Message:
        return _raw(change.before) != _raw(change.after)
    return change.kind in {MailAccount, UnreadableMail}


def _raw(message: Record | None) -> str:
    return message.raw_sha256 if isinstance(message, Message) else ""
