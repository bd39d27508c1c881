"""Sending what is due, one mail after the other, and waking up when the next one is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.actions import Action
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message
from deskapp.ui.intake import news
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane

if TYPE_CHECKING:
    from deskapp.application.rounds.delivery import Round

# What a start does not need is imported by what needs it, off the window's thread.
# ruff: noqa: PLC0415

_LONGEST_WAIT_MS: Final = 60 * 60_000
"""A machine that slept has not heard the timer; it hears the next one."""
_SHORTEST_WAIT_MS: Final = 1_000


class DeliveryRound(QObject):
    """Works off what is due, once at a time; what becomes due meanwhile goes in another round."""

    says = Signal(object)
    wants = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_sending = False
        self._is_wanted = False
        self._is_stopped = False
        self._has_recovered = False
        self._end = Event()
        self._wake = QTimer(self, singleShot=True)
        self._wake.timeout.connect(self._run)
        self._again = news.Again(
            lambda: self._change(outbox.try_now),
            lambda: self._change(outbox.want_missing_copies),
            desk.workspace.clock.local,
        )
        desk.changed.connect(self._look)
        self._run()

    def go_on(self) -> None:
        """Send what is due because a person asks: also where something had stopped it."""
        self._is_stopped = False
        self._run()

    def stop(self) -> None:
        """Send nothing after the mail that is just being sent: the program ends."""
        self._end.set()

    def _run(self) -> None:
        if self._is_sending:
            self._is_wanted = True
            return
        self._is_sending, self._is_wanted = True, False
        self._wake.stop()
        job = self._send if self._has_recovered else self._first
        self._desk.lanes.run(Lane.NETWORK, job, owner=self, done=self._take, failed=self._fail)

    def _first(self) -> "Round":
        """What was being sent when the program ended is unclear now; then send, and look it up."""
        from deskapp.application.rounds import delivery

        desk = self._desk
        delivery.recover(desk.workspace)
        self._has_recovered = True
        done = self._send()
        if self._end.is_set():
            return done
        failed = delivery.reconcile(desk.workspace, desk.tools.mailbox)
        return replace(done, copy_failed=done.copy_failed or failed)

    def _send(self) -> "Round":
        from deskapp.application.rounds import delivery

        workspace, tools = self._desk.workspace, self._desk.tools
        return delivery.deliver_due(
            workspace, tools.sender, tools.mailbox, lambda: not self._end.is_set()
        )

    def _take(self, done: "Round") -> None:
        self._is_sending = False
        self._is_stopped = done.stopped is not None or not done.has_account
        notice = news.delivered(done, self.wants.emit, self._again)
        if notice is not None:
            self.says.emit(notice)
        if self._is_wanted and not self._is_stopped:
            self._run()
        elif done.next_at is not None and not self._is_stopped:
            self._wait_until(done.next_at)

    def _wait_until(self, moment: datetime) -> None:
        wait = moment - self._desk.workspace.clock.now()
        wait_ms = int(wait.total_seconds() * 1_000) + 1
        self._wake.start(min(max(wait_ms, _SHORTEST_WAIT_MS), _LONGEST_WAIT_MS))

    def _look(self, change_set: ChangeSet) -> None:
        """Look for work where a mail was queued, here or elsewhere, or the mailbox changed."""
        if MailAccount in change_set.kinds():
            self.go_on()
        elif not self._is_stopped and any(map(_is_queued, change_set.changes)):
            self._run()

    def _change(self, use_case: Callable[[UnitOfWork], None]) -> None:
        workspace = self._desk.workspace
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: workspace.execute(Action.OUTBOX_MOVED, use_case, undoable=False),
            owner=self,
            done=lambda _: self.go_on(),
        )

    def _fail(self, error: Exception) -> None:
        self._is_sending = False
        self._wake.start(_LONGEST_WAIT_MS)
        self._desk.lanes.unexpected(error)


def _is_queued(change: Change) -> bool:
    return isinstance(change.after, Message) and change.after.delivery is Delivery.QUEUED
