"""``IMAPClient`` on a line of ours, with a limit on what a server can make it keep in memory."""

import imaplib
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Final

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import (
    IMAPClientAbortError,
    IMAPClientError,
    LoginError,
    ProtocolError,
)

from deskapp.adapters.mail.envelope import has_control
from deskapp.adapters.mail.line import SECONDS_OF_SILENCE, SECONDS_TO_CONNECT, Line
from deskapp.adapters.mail.signing_in.logins import Login, Logins
from deskapp.adapters.mail.tls import client_context
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount, Security
from deskapp.domain.text_rules import one_line

MOST_BYTES_OF_A_STEP: Final = 100_000_000
_LONGEST_LINE: Final = 16_000_000
_SECONDS_TO_LEAVE: Final = 5

_CHANGES: Final = frozenset({b"EXISTS", b"EXPUNGE"})

# What IMAPClient's parser raises where an answer breaks the protocol.
_BROKEN_ANSWER: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    ProtocolError,
    RecursionError,
    TypeError,
    ValueError,
)


class BoundedClient(IMAPClient):  # type: ignore[misc]  # the library has no types
    """The library's client; what it raises is told by ``Line.step``."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(
            line.server.host,
            line.server.port,
            ssl=line.server.security is Security.TLS,
            timeout=SocketTimeout(SECONDS_TO_CONNECT, SECONDS_OF_SILENCE),
        )
        self.normalise_times = False

    def renew_allowance(self) -> None:
        """Let the next step take its own share of bytes."""
        self._imap.allowance = MOST_BYTES_OF_A_STEP

    def has_changed(self) -> bool:
        """Whether the server tells of mails that came or went since it was heard last."""
        return _is_change(self.noop()[1])

    def wait_for_change(self, seconds: float) -> bool:
        """Whether the server tells of such mails within that time (IDLE, RFC 2177)."""
        self.idle()
        told = [] if self._has_more() else self.idle_check(seconds)
        return _is_change(told + self.idle_done()[1])

    def _has_more(self) -> bool:
        """Whether something was read along with the last answer, which no poll would show."""
        self.socket().setblocking(False)
        try:
            return bool(self._imap.file.peek(1))
        except OSError:  # an encrypted line says so where nothing lies ready
            return False
        finally:
            self._set_read_timeout()

    def _create_IMAP4(self) -> "_Imap4":  # noqa: N802  the library's name
        return _Imap4(self._line)


def _is_change(told: list[tuple[object, ...]]) -> bool:
    return any(one[1] in _CHANGES for one in told)


class _Imap4(imaplib.IMAP4):
    """The library's connection, bounded."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.allowance = MOST_BYTES_OF_A_STEP
        super().__init__(line.server.host, line.server.port)

    def read(self, size: int) -> bytes:
        """A literal, unless it is larger than anything that was asked for."""
        self._spend(size)
        return super().read(size)

    def readline(self) -> bytes:
        """A line; a list of UIDs may be longer than ``imaplib`` allows."""
        text = self.file.readline(_LONGEST_LINE)
        assert isinstance(text, bytes)
        self._spend(len(text))
        return text

    def _spend(self, size: int) -> None:
        self.allowance -= size
        if self.allowance < 0:
            raise ValueError("more bytes than were asked for")

    def _create_socket(self, timeout: float | None = None) -> socket.socket:  # noqa: ARG002
        return self._line.connect()


def imap_line(account: MailAccount) -> Line:
    """A line to the account's server that nobody has connected yet."""
    return Line(account.imap, IMAPClientAbortError, IMAPClientError, _BROKEN_ANSWER)


def examined(line: Line, client: BoundedClient, folder: str) -> Mapping[bytes, object]:
    """Open a folder for reading alone; what the server said of it.

    Raises:
        OutsideError: the line fails, or ``mailbox_missing`` with the folder's name.
    """
    if has_control(folder):
        raise OutsideError("mailbox_missing", one_line(folder))
    try:
        with line.step("mailbox_missing"):
            answer: Mapping[bytes, object] = client.select_folder(folder, readonly=True)
            return answer
    except OutsideError as error:
        if error.code == "mailbox_missing":
            raise OutsideError(error.code, folder) from error
        raise


@contextmanager
def logged_in(
    account: MailAccount, logins: Logins, line: Line | None = None
) -> Iterator[tuple[Line, BoundedClient]]:
    """The account's server, logged in to; the line, which others may cut, is closed at the end.

    Raises:
        OutsideError: the server cannot be reached, trusted or logged in to.
    """
    login = logins.login(account, account.imap)
    with line or imap_line(account) as open_line:
        with open_line.step("server_answer"):
            client = BoundedClient(open_line)
        try:
            _log_in(open_line, client, login)
            yield open_line, client
            with suppress(OutsideError), open_line.step("server_answer", _SECONDS_TO_LEAVE):
                client.logout()
        finally:
            with suppress(OSError):
                client.shutdown()


def _log_in(line: Line, client: BoundedClient, login: Login) -> None:
    """Encrypt the line where that is still to do, then log in. Raises ``OutsideError``."""
    if line.server.security is Security.STARTTLS:
        with line.step("no_encryption"):
            client.starttls(client_context())
    line.secret = login.secret
    with login.on_trial(), line.step(login.refusal):
        if login.is_token:
            client.oauth2_login(login.user, login.secret)
        elif client.has_capability("AUTH=PLAIN"):
            # LOGIN cannot say a password with an umlaut.
            client.plain_login(login.user, login.secret)
        elif (login.user + login.secret).isascii():
            client.login(login.user, login.secret)
        else:
            raise LoginError("AUTH=PLAIN")
