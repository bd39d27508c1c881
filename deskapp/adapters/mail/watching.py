"""Looking at a folder all the time, on a line of its own (IMAP IDLE, RFC 2177)."""

import threading
from contextlib import ExitStack
from types import TracebackType
from typing import Final

from deskapp.adapters.mail.imap_client import BoundedClient, examined, imap_line, logged_in
from deskapp.adapters.mail.line import Line
from deskapp.adapters.mail.signing_in.logins import Logins
from deskapp.domain.mail_account import MailAccount

_SECONDS_OF_IDLE: Final = 90.0
"""Then the line is tried; RFC 2177 asks for less than 29 minutes, a router may forget in five."""
_SECONDS_BETWEEN_QUESTIONS: Final = 60.0
_SECONDS_TO_ANSWER: Final = 20.0


class ImapWatcher:
    """The ``MailWatcher`` port."""

    def __init__(self, logins: Logins, seconds_of_idle: float = _SECONDS_OF_IDLE) -> None:
        self._logins = logins
        self._seconds_of_idle = seconds_of_idle

    def watch(self, account: MailAccount, folder: str) -> "ImapWatch":
        """A line for one folder, not yet connected."""
        return ImapWatch(account, folder, self._logins, self._seconds_of_idle)


class ImapWatch:
    """The ``FolderWatch`` port."""

    def __init__(
        self, account: MailAccount, folder: str, logins: Logins, seconds_of_idle: float
    ) -> None:
        self._account, self._folder = account, folder
        self._logins, self._seconds_of_idle = logins, seconds_of_idle
        self._line = imap_line(account)
        self._is_cut = threading.Event()
        self._opened = ExitStack()

    def __enter__(self) -> "_OpenFolder":
        with self._opened as opened:
            line, client = opened.enter_context(logged_in(self._account, self._logins, self._line))
            examined(line, client, self._folder)
            self._opened = opened.pop_all()
        return _OpenFolder(line, client, self._is_cut, self._seconds_of_idle)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._opened.__exit__(kind, error, trace)

    def cut(self) -> None:
        """End the line."""
        self._is_cut.set()
        self._line.cut()


class _OpenFolder:
    """The ``OpenFolder`` port."""

    def __init__(
        self, line: Line, client: BoundedClient, is_cut: threading.Event, seconds_of_idle: float
    ) -> None:
        self._line, self._client = line, client
        self._is_cut = is_cut
        self._seconds_of_idle = seconds_of_idle
        with line.step("server_answer", _SECONDS_TO_ANSWER):
            self.tells = bool(client.has_capability("IDLE"))

    def wait(self) -> bool:
        """As the port says."""
        if not self.tells:
            self._is_cut.wait(_SECONDS_BETWEEN_QUESTIONS)
        self._client.renew_allowance()
        with self._line.step("server_answer", _SECONDS_TO_ANSWER):
            if self._client.has_changed():
                return True
        if not self.tells:
            return False
        with self._line.step("server_answer", self._seconds_of_idle + _SECONDS_TO_ANSWER):
            return self._client.wait_for_change(self._seconds_of_idle)
