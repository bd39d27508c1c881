"""``IMAPClient`` on a line of ours, with a limit on what a server can make it keep in memory."""

import imaplib
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import (
    IMAPClientAbortError,
    IMAPClientError,
    LoginError,
    ProtocolError,
)

from deskapp.adapters.mail.line import SECONDS_OF_SILENCE, SECONDS_TO_CONNECT, Line
from deskapp.adapters.mail.passwords import password_of
from deskapp.adapters.mail.tls import client_context
from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Secrets
from deskapp.domain.mail_account import MailAccount, Security

MOST_BYTES_OF_A_STEP: Final = 100_000_000
_LONGEST_LINE: Final = 16_000_000
_SECONDS_TO_LEAVE: Final = 5

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

    def _create_IMAP4(self) -> "_Imap4":  # noqa: N802  the library's name
        return _Imap4(self._line)


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


@contextmanager
def logged_in(account: MailAccount, secrets: Secrets) -> Iterator[tuple[Line, BoundedClient]]:
    """The account's server, logged in to; the line is closed at the end.

    Raises:
        OutsideError: the server cannot be reached, trusted or logged in to.
    """
    password = password_of(account, account.imap, secrets)
    with Line(account.imap, IMAPClientAbortError, IMAPClientError, _BROKEN_ANSWER) as line:
        with line.step("server_answer"):
            client = BoundedClient(line)
        try:
            _log_in(line, client, password)
            yield line, client
            with suppress(OutsideError), line.step("server_answer", _SECONDS_TO_LEAVE):
                client.logout()
        finally:
            with suppress(OSError):
                client.shutdown()


def _log_in(line: Line, client: BoundedClient, password: str) -> None:
    """Encrypt the line where that is still to do, then log in. Raises ``OutsideError``."""
    server = line.server
    if server.security is Security.STARTTLS:
        with line.step("no_encryption"):
            client.starttls(client_context())
    line.secret = password
    with line.step("login_failed"):
        if client.has_capability("AUTH=PLAIN"):
            # LOGIN cannot say a password with an umlaut.
            client.plain_login(server.user, password)
        elif (server.user + password).isascii():
            client.login(server.user, password)
        else:
            raise LoginError("AUTH=PLAIN")
