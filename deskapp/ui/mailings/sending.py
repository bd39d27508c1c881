"""What goes out of a mailing: the test mail, the letters, the reminders; and what is halted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.ports.post import UnsafeMail
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings import course, reminders
from deskapp.application.use_cases.mailings.letters import LettersIncomplete
from deskapp.application.use_cases.mailings.reminders import Wanted
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.errors import DomainError
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import DeliverMail
from deskapp.ui.mailings.words import hindrance_words
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

T = TypeVar("T")


class Sending(QObject):
    """Works in the network lane, batch by batch, so that other changes wait for one at most."""

    says = Signal(object)
    wants = Signal(object)
    refused = Signal(str)
    """What is missing, and in whose letters."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_busy = False

    def start(self, mailing_id: Id) -> None:
        """Write all letters and let them leave, or go on after a pause."""
        desk = self._desk
        self._work(
            lambda: mailing_rounds.start(desk.workspace, desk.tools, mailing_id),
            lambda count: self._left(
                translate("mailings", "%n e-mails are on their way.", n=count)
            ),
        )

    def test(self, mailing_id: Id, recipient_id: Id, to: MailAddress) -> None:
        """Send the letter of one recipient to oneself."""
        desk = self._desk

        def sent(mail: Message) -> None:
            address = mail.to[0].address
            self._left(translate("mailings", "The test mail leaves for {mail}.", mail=address))

        self._work(
            lambda: mailing_rounds.send_test(
                desk.workspace, desk.tools, mailing_id, recipient_id, to
            ),
            sent,
        )

    def remind(self, mailing_id: Id, recipient_ids: tuple[Id, ...], *, again: bool) -> None:
        """Remind those who have not answered; those reminded of late only with ``again``."""
        desk = self._desk

        def work() -> int:
            now, calendar = desk.workspace.clock.now(), desk.workspace.calendar()
            since = now if again else reminders.reminded_lately(now, calendar)
            wanted = Wanted(recipient_ids, since)
            return mailing_rounds.remind(desk.workspace, desk.tools, mailing_id, wanted)

        self._work(work, lambda count: self._reminded(mailing_id, recipient_ids, count))

    def pause(self, mailing_id: Id) -> None:
        """Hold what has not left yet."""
        self._halt(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing_id))

    def end(self, mailing_id: Id) -> None:
        """Write to nobody any more."""
        self._halt(Action.MAILING_ENDED, lambda work: course.end(work, mailing_id))

    def _halt(self, action: Action, use_case: Callable[[UnitOfWork], object]) -> None:
        workspace = self._desk.workspace
        self._work(
            lambda: workspace.execute(action, use_case, undoable=False),
            lambda _: self.says.emit(Notice(action_label(action.value))),
        )

    def _reminded(self, mailing_id: Id, recipient_ids: tuple[Id, ...], count: int) -> None:
        if not count:
            nobody = translate(
                "mailings", "Nobody to remind: all have answered, or were reminded of late."
            )
            again = translate("mailings", "Remind all the same")
            self.says.emit(
                Notice(nobody, again, lambda: self.remind(mailing_id, recipient_ids, again=True))
            )
            return
        text = translate("mailings", "%n reminders leave in a moment.", n=count)
        back = translate("mailings", "Take back")
        self.says.emit(Notice(text, back, lambda: self._recall(mailing_id)))
        self.wants.emit(DeliverMail())

    def _recall(self, mailing_id: Id) -> None:
        self._halt(
            Action.REMINDERS_RECALLED, lambda work: course.recall_reminders(work, mailing_id)
        )

    def _left(self, text: str) -> None:
        self.says.emit(Notice(text))
        self.wants.emit(DeliverMail())

    def _work(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do one thing after the other: a second press changes nothing."""
        if self._is_busy:
            return
        self._is_busy = True

        def take(result: T) -> None:
            self._is_busy = False
            done(result)

        self._desk.lanes.run(Lane.NETWORK, work, owner=self, done=take, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, LettersIncomplete):
            self.refused.emit(hindrance_words(error.hindrances))
        elif isinstance(error, UnsafeMail):
            unsafe = translate(
                "mailings", "An e-mail cannot be sent as it is: {why}", why=str(error)
            )
            self.says.emit(Notice(unsafe, kind=NoticeKind.ERROR))
        elif isinstance(error, DomainError):
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        else:
            self._desk.lanes.unexpected(error)
