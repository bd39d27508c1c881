"""Keeping the drafts in the mailbox as they are here, a while after somebody has written."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.changes import Change, ChangeSet
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.ui.intake import news
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane

# What a start does not need is imported by what needs it, off the window's thread.
# ruff: noqa: PLC0415

QUIET_MS: Final = 10_000
"""So long no draft may change before the copies are made; who types saves more often."""


class DraftCopies(QObject):
    """Looks at every change of a draft; says once what keeps the copies from being made."""

    says = Signal(object)
    wants = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_working = False
        self._has_failed = False
        self._discarded: set[Id] = set()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._mirror)
        desk.changed.connect(self._look)
        self._quiet.start()

    def _look(self, change_set: ChangeSet) -> None:
        changed = [change for change in change_set.changes if _is_draft(change)]
        gone = {change.record_id for change in changed if change.after is None}
        self._discarded |= gone
        if changed or MailAccount in change_set.kinds():
            self._quiet.start()

    def _mirror(self) -> None:
        if self._is_working:
            self._quiet.start()
            return
        self._is_working = True
        discarded = frozenset(self._discarded)
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: self._mirrored(discarded),
            owner=self,
            done=lambda _: self._done(discarded),
            failed=self._failed,
        )

    def _mirrored(self, discarded: frozenset[Id]) -> None:
        from deskapp.application.rounds.mailbox_copies import mirror_drafts

        workspace, tools = self._desk.workspace, self._desk.tools
        mirror_drafts(workspace, tools.composer, tools.mailbox, discarded)

    def _done(self, discarded: frozenset[Id]) -> None:
        self._is_working = self._has_failed = False
        self._discarded -= discarded

    def _failed(self, error: Exception) -> None:
        """The drafts are safe here; the next change tries again."""
        self._is_working = False
        if not isinstance(error, OutsideError):
            self._desk.lanes.unexpected(error)
        elif not self._has_failed:
            self._has_failed = True
            self.says.emit(news.failed(error, self.wants.emit))


def _is_draft(change: Change) -> bool:
    return any(
        isinstance(each, Message) and each.delivery is Delivery.DRAFT
        for each in (change.before, change.after)
    )
