"""Sending what is queued, one mail after the other; later again where the server is away."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application import delivery
from deskapp.application.ports.post import SendingPostponed
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message
from deskapp.ui.intake import news
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.wording.language import translate

WAITS: Final = (1, 5, 15)
"""Minutes until the next try; the last one again and again."""
_MS_PER_MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class Round:
    """What was sent or refused, and why the rest still waits."""

    messages: tuple[Message, ...] = ()
    has_account: bool = True
    postponed: str = ""


class DeliveryRound(QObject):
    """Works off the queue, once at a time; what is queued meanwhile goes in the same round."""

    says = Signal(object)
    wants = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_sending = False
        self._is_wanted = False
        self._failures = 0
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.go_on)
        self._recover()

    def go_on(self) -> None:
        """Send now."""
        if self._is_sending:
            self._is_wanted = True
            return
        self._is_sending, self._is_wanted = True, False
        self._later.stop()
        self._desk.lanes.run(
            Lane.NETWORK, self._send_all, owner=self, done=self._take, failed=self._fail
        )

    def _recover(self) -> None:
        """What was being sent when the program ended is unclear now; then send what waits."""
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: delivery.recover(self._desk.workspace),
            owner=self,
            done=lambda _: self.go_on(),
        )

    def _send_all(self) -> Round:
        workspace, sender = self._desk.workspace, self._desk.tools.sender
        if not workspace.query(lambda q: q.where(Message, delivery=Delivery.QUEUED)):
            return Round()
        accounts = [a for a in workspace.query(lambda q: q.where(MailAccount)) if a.smtp.host]
        if not accounts:
            return Round(has_account=False)
        messages: list[Message] = []
        try:
            while message := delivery.deliver_next(workspace, sender, accounts[0]):
                messages.append(message)
        except SendingPostponed as error:
            return Round(tuple(messages), postponed=str(error))
        return Round(tuple(messages))

    def _take(self, done: Round) -> None:
        self._is_sending = False
        if not done.has_account:
            text = translate("intake", "No mailbox is set up yet through which mail can be sent.")
            self.says.emit(news.no_mailbox(text, self.wants.emit))
        elif done.postponed:
            self._wait(done.postponed)
        else:
            self._failures = 0
            if done.messages:
                self.says.emit(news.sent(done.messages, self.wants.emit))
            if self._is_wanted:
                self.go_on()

    def _wait(self, reason: str) -> None:
        minutes = WAITS[min(self._failures, len(WAITS) - 1)]
        self._failures += 1
        self._later.start(minutes * _MS_PER_MINUTE)
        self.says.emit(news.postponed(reason, minutes, self.go_on))

    def _fail(self, error: Exception) -> None:
        self._is_sending = False
        self._desk.lanes.unexpected(error)
