"""Looking at every mailbox all the time, beside the window."""

import time
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.watching import LineState, WatchedFolder
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id
from deskapp.ui.intake import news
from deskapp.ui.intake.account_turns import AccountTurns
from deskapp.ui.intake.folder_thread import FolderThread
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate

if TYPE_CHECKING:
    from deskapp.application.rounds.fetching import AccountFetch

MOST_THREADS: Final = 4
"""Folders of one account that are looked at by themselves; providers allow ten lines or so."""
_CLOCK_LOOKED_AT_MS: Final = 10_000
_SLEPT: Final = timedelta(minutes=1)
_SECONDS_TO_END: Final = 2.0


class Watching(QObject):
    """A thread for each folder that is looked at.

    It says a thing once, and only where a person has to do something about it; how the lines
    are doing stands in ``desk.lines``.
    """

    says = Signal(object)
    """A ``Notice``."""
    works = Signal(str, object)
    """A long fetch has begun: what it is, and its ``LongWork``."""
    wants = Signal(object)
    """A request for the shell."""

    def __init__(self, desk: Desk, turns: AccountTurns, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._turns = desk, turns
        self._threads: list[FolderThread] = []
        self._ending: list[FolderThread] = []
        self._said: set[tuple[Id, str]] = set()
        self._looked = desk.workspace.clock.now()
        self._clock = QTimer(self, interval=_CLOCK_LOOKED_AT_MS)
        self._clock.timeout.connect(self.look_at_clock)
        desk.changed.connect(self._look)

    def start(self) -> None:
        """Look at the mailboxes as they are set up now."""
        self._clock.start()
        self._ask()

    def stop(self) -> None:
        """Look no more; what is under way on every line ends."""
        self._clock.stop()
        self._end(list(self._threads))

    def join(self) -> None:
        """Wait until nobody looks any more; not for long, and only while the program ends."""
        deadline = time.monotonic() + _SECONDS_TO_END
        for thread in self._ending:
            thread.join(max(0.0, deadline - time.monotonic()))

    def go_on(self, account_id: Id) -> None:
        """Look again where a line waits: the mailbox has just answered."""
        for thread in self._threads:
            if thread.account.id == account_id:
                thread.go_on()

    def heed(self, account: MailAccount, done: "AccountFetch") -> Notice | None:
        """What a person must hear of a fetch; of the same thing they hear once."""
        error = done.error
        if isinstance(error, FolderReplaced):
            self._desk.lines.ask(error)
            question = news.replaced(error, self.wants.emit)
            return self._once(account.id, f"{error.folder}/{error.uid_validity}", question)
        if error is not None and not news.is_expected(error):
            self._desk.lanes.unexpected(error)
        if not done.missing:
            return None
        return self._once(account.id, str(done.missing), news.gap(done.missing, self.wants.emit))

    def look_at_clock(self) -> None:
        """Connect anew where the machine has slept: what was connected then says nothing."""
        now = self._desk.workspace.clock.now()
        if now - self._looked > _SLEPT:
            for thread in self._threads:
                thread.renew()
        self._looked = now

    def _look(self, change_set: ChangeSet) -> None:
        if MailAccount in change_set.kinds() and self._clock.isActive():
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(lambda queries: queries.where(MailAccount), owner=self, done=self._fit)

    def _fit(self, accounts: Sequence[MailAccount]) -> None:
        """Look at these accounts as they are now, and at no other."""
        if not self._clock.isActive():
            return
        watched = {thread.account for thread in self._threads}
        self._end([thread for thread in self._threads if thread.account not in accounts])
        for account in accounts:
            if account.imap.host and account.folders and account not in watched:
                self._begin(account)

    def _begin(self, account: MailAccount) -> None:
        first, *others = account.folders[:MOST_THREADS]
        unwatched = account.folders[MOST_THREADS:]
        for folders in ((first, *unwatched), *((other,) for other in others)):
            thread = FolderThread(self._desk, self._turns, account, folders, self)
            thread.told.connect(self._show)
            thread.begun.connect(self._show_work)
            thread.ended.connect(self._take)
            self._threads.append(thread)
            thread.start()

    def _end(self, threads: Sequence[FolderThread]) -> None:
        for thread in threads:
            thread.stop()
            self._threads.remove(thread)
            self._forget(thread.account.id)
        running = [thread for thread in self._ending if thread.is_running]
        for thread in self._ending:
            if thread not in running:
                thread.deleteLater()
        self._ending = [*running, *threads]

    def _forget(self, account_id: Id) -> None:
        self._desk.lines.forget(account_id)
        self._said = {said for said in self._said if said[0] != account_id}

    def _show(self, folder: WatchedFolder) -> None:
        self._desk.lines.show(folder)
        if folder.state in {LineState.LIVE, LineState.POLLED}:
            self._said = {said for said in self._said if said[0] != folder.account_id}
        error = folder.error
        if error is not None and (folder.state is LineState.STOPPED or news.is_mended(error)):
            notice = self._once(folder.account_id, error.code, news.failed(error, self.wants.emit))
            if notice is not None:
                self.says.emit(notice)

    def _end_of_long(self, done: "AccountFetch") -> Notice | None:
        """What takes the place of the progress shown until now."""
        if done.error is None:
            return news.fetched(done.summary, self.wants.emit)
        return news.failed(done.error, self.wants.emit) if news.is_expected(done.error) else None

    def _once(self, account_id: Id, what: str, notice: Notice) -> Notice | None:
        said = (account_id, what)
        if said in self._said:
            return None
        self._said.add(said)
        return notice

    def _show_work(self, work: LongWork) -> None:
        text = translate("intake", "Fetching mail")
        self._desk.lines.begin(work, text)
        self.works.emit(text, work)

    def _take(self, account: MailAccount, done: "AccountFetch", work: LongWork) -> None:
        is_long = work in self._desk.lines.works
        self._desk.lines.end(work)
        notice = self.heed(account, done)
        if notice is None and is_long:
            notice = self._end_of_long(done)
        if notice is not None:
            self.says.emit(notice)
