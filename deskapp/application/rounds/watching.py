"""Looking at a mailbox all the time: fetch when told, come back by itself, know when to stop."""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.sign_in import LOGIN_ERRORS
from deskapp.application.ports.post import FolderWatch, MailWatcher, OpenFolder
from deskapp.application.ports.system import Clock
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id

FAILED_LOGINS: Final = 3
"""So many in a row, and nobody tries again unasked: providers lock who goes on."""
_QUIET_WAITS: Final = 3
"""So often nothing may come, then the mailbox is looked at all the same."""
_LONGEST_PAUSE: Final = 300.0
_REFUSED: Final = frozenset({"login_failed", "token_refused"})


class LineState(Enum):
    """How a line to a mailbox is doing."""

    CONNECTING = "connecting"
    LIVE = "live"
    POLLED = "polled"
    AWAY = "away"
    STOPPED = "stopped"
    """It fails until a person has done something about it."""
    PAUSED = "paused"
    """A person has stopped it."""


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is looked at, how its line is doing since when, and what ails it."""

    account_id: Id
    folder: str
    state: LineState
    since: datetime
    error: OutsideError | None = None


Fetch = Callable[[MailAccount], bool]
"""Takes in what is new, on the thread that looks; false where a person has stopped it."""


def pause_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row: 1 s to 5 min, no two programs the same."""
    longest = min(_LONGEST_PAUSE, 2.0 ** min(failures, 10))
    return random.uniform(longest / 2, longest)  # noqa: S311  no secret hangs on it


class FolderWatcher:
    """Looks at one folder; ``run`` on a thread of its own, the rest from any other."""

    def __init__(
        self,
        account: MailAccount,
        folder: str,
        watcher: MailWatcher,
        *,
        fetch: Fetch,
        tell: Callable[[WatchedFolder], object],
        clock: Clock,
        pause: Callable[[int], float] = pause_after,
    ) -> None:
        """``tell`` hears of every change of state, on the thread that looks."""
        self.account, self.folder = account, folder
        self._watcher, self._fetch, self._tell = watcher, fetch, tell
        self._clock, self._pause = clock, pause
        self._watch: FolderWatch | None = None
        self._is_over = False
        self._is_wanted = threading.Event()
        self._failures = self._failed_logins = 0
        self._shown: tuple[LineState, str] | None = None

    def run(self) -> None:
        """Look until ``stop``."""
        while not self._is_over:
            self._is_wanted.clear()
            try:
                self._look()
            except OutsideError as error:
                self._wait_after(error)
            else:
                self._wait_for_a_person(LineState.PAUSED)

    def stop(self) -> None:
        """Look no more; what is under way on the line ends."""
        self._is_over = True
        self._connect_anew()

    def go_on(self) -> None:
        """Try now, where the line waits to try again."""
        self._failures = self._failed_logins = 0
        self._is_wanted.set()

    def renew(self) -> None:
        """Connect anew, as after the machine has slept."""
        self._failures = self._failed_logins = 0
        self._connect_anew()

    def _connect_anew(self) -> None:
        self._is_wanted.set()
        if self._watch is not None:
            self._watch.cut()

    def _look(self) -> None:
        """Fetch whenever there may be news, until a person stops that."""
        if self._shown is None:
            self._show(LineState.CONNECTING)
        self._watch = self._watcher.watch(self.account, self.folder)
        if self._is_wanted.is_set():  # said before there was a line to cut
            self._watch.cut()
        with self._watch as opened:
            while not self._is_over and self._fetch(self.account):
                self._failures = self._failed_logins = 0
                self._show(LineState.LIVE if opened.tells else LineState.POLLED)
                self._wait_for_news(opened)

    def _wait_for_news(self, opened: OpenFolder) -> None:
        for _ in range(_QUIET_WAITS):
            if opened.wait() or self._is_over:
                return

    def _wait_after(self, error: OutsideError) -> None:
        if self._is_over or self._is_wanted.is_set():
            return
        self._failures += 1
        is_refused = error.code in _REFUSED
        self._failed_logins = self._failed_logins + 1 if is_refused else 0
        is_pointless = error.code in LOGIN_ERRORS - _REFUSED
        if is_pointless or self._failed_logins >= FAILED_LOGINS:
            self._wait_for_a_person(LineState.STOPPED, error)
        else:
            self._show(LineState.AWAY, error)
            self._is_wanted.wait(self._pause(self._failures))

    def _wait_for_a_person(self, state: LineState, error: OutsideError | None = None) -> None:
        self._show(state, error)
        if not self._is_over:
            self._is_wanted.wait()

    def _show(self, state: LineState, error: OutsideError | None = None) -> None:
        shown = (state, error.code if error else "")
        if shown != self._shown and not self._is_over:
            self._shown = shown
            now = self._clock.now()
            self._tell(WatchedFolder(self.account.id, self.folder, state, now, error))
