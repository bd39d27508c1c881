"""The thread that looks at one folder, and what the window's thread hears of it."""

import threading
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.watching import FolderWatcher, WatchedFolder
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake.account_turns import AccountTurns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Cancelled, LongWork

LONG: Final = 50
"""So many mails to fetch are worth a progress bar."""


class FolderThread(QObject):
    """Looks at one folder from ``start`` until ``stop``, and fetches what comes.

    Its signals come on the window's thread, and no more after ``stop``.
    """

    told = Signal(object)
    """A ``WatchedFolder``."""
    begun = Signal(object)
    """A fetch is long: its ``LongWork``."""
    ended = Signal(object, object, object)
    """A fetch is over: the account, its ``AccountFetch`` and its ``LongWork``."""
    _happened = Signal(object, tuple)

    def __init__(
        self,
        desk: Desk,
        turns: AccountTurns,
        account: MailAccount,
        folders: tuple[str, ...],
        parent: QObject,
    ) -> None:
        """The first of the folders is looked at; the others are fetched from with it."""
        super().__init__(parent)
        self.account, self.folders = account, folders
        self._turns = turns
        self._work = LongWork(self)
        self._is_stopped = False
        self._happened.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._watcher = FolderWatcher(
            account,
            folders[0],
            desk.tools.watcher,
            fetch=self._fetch,
            tell=self._tell,
            clock=desk.workspace.clock,
        )
        self._thread = threading.Thread(
            target=self._watcher.run, name=f"mailbox {account.name}", daemon=True
        )

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._is_stopped = True
        self._watcher.stop()

    @property
    def is_running(self) -> bool:
        """Whether it still looks, or is just about to end."""
        return self._thread.is_alive()

    def join(self, seconds: float) -> None:
        """Wait for the end, but not for ever: a name that cannot be looked up takes its time."""
        self._thread.join(seconds)

    def go_on(self) -> None:
        """Look again after a person has done something about it."""
        if self._work.is_cancelled:
            self._work = LongWork(self)
        self._watcher.go_on()

    def renew(self) -> None:
        """Trust no line that was there before."""
        self._watcher.renew()

    def _fetch(self, account: MailAccount) -> bool:
        """On the thread: fetch; false where somebody cancelled."""
        work, is_long = self._work, False

        def go_on(count: int, total: int) -> bool:
            nonlocal is_long
            if total >= LONG and not is_long:
                is_long = True
                self._emit(self.begun, work)
            try:
                work.report(count, total)
            except Cancelled:
                return False
            return not self._is_stopped

        done = self._turns.fetch(account, go_on, self.folders)
        self._emit(self.ended, account, done, work)
        if isinstance(done.error, OutsideError) and not isinstance(done.error, FolderReplaced):
            raise done.error
        return not work.is_cancelled

    def _tell(self, folder: WatchedFolder) -> None:
        self._emit(self.told, folder)

    def _emit(self, signal: SignalInstance, *values: object) -> None:
        """On the thread."""
        if shiboken6.isValid(self):
            self._happened.emit(signal, values)

    def _pass_on(self, signal: SignalInstance, values: tuple[object, ...]) -> None:
        """What was said before the end may come after it: a queue outlasts its connection."""
        if not self._is_stopped:
            signal.emit(*values)
