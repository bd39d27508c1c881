"""Reading mailboxes over IMAP (RFC 3501) without changing anything in them."""

from contextlib import ExitStack
from types import TracebackType

from deskapp.adapters.mail.imap_client import BoundedClient, examined, imap_line, logged_in
from deskapp.adapters.mail.imap_folder import ImapFolder
from deskapp.adapters.mail.line import Line
from deskapp.adapters.mail.signing_in.logins import Logins
from deskapp.application.ports.system import Clock
from deskapp.domain.mail_account import MailAccount


class ImapFetcher:
    """The ``MailFetcher`` port."""

    def __init__(self, logins: Logins, clock: Clock) -> None:
        """``clock`` dates a mail of which the server does not say when it came."""
        self._logins = logins
        self._clock = clock

    def line(self, account: MailAccount) -> "ImapLine":
        """A line to the account's server, not yet connected."""
        return ImapLine(account, self._logins, self._clock)


class ImapLine:
    """The ``MailboxLine`` port."""

    def __init__(self, account: MailAccount, logins: Logins, clock: Clock) -> None:
        self._account, self._logins, self._clock = account, logins, clock
        self._line = imap_line(account)
        self._opened = ExitStack()

    def __enter__(self) -> "_ImapMailbox":
        with self._opened as opened:
            connected = logged_in(self._account, self._logins, self._line)
            line, client = opened.enter_context(connected)
            self._opened = opened.pop_all()
        return _ImapMailbox(line, client, self._clock)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._opened.__exit__(kind, error, trace)

    def cut(self) -> None:
        """End it from any thread."""
        self._line.cut()


class _ImapMailbox:
    """The ``MailboxReading`` port: EXAMINE and BODY.PEEK only, so no flag changes either."""

    def __init__(self, line: Line, client: BoundedClient, clock: Clock) -> None:
        self._line, self._client, self._clock = line, client, clock

    def opened(self, folder: str) -> ImapFolder:
        """A folder, open for reading."""
        self._client.renew_allowance()
        answer = examined(self._line, self._client, folder)
        return ImapFolder(self._line, self._client, answer, self._clock)
