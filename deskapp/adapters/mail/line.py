"""The line to a mail server: encrypted as the account says, and cut where a step takes too long."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ssl import SSLCertVerificationError, SSLEOFError, SSLError, SSLZeroReturnError
from typing import Final, Self

from deskapp.adapters.mail.tls import certificate_problem, client_context
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import Security, Server
from deskapp.domain.text_rules import one_line

SECONDS_TO_CONNECT: Final = 20
SECONDS_OF_SILENCE: Final = 60
SECONDS_FOR_A_STEP: Final = 300

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_LONGEST_DETAIL: Final = 300


class Line:
    """One connection to a server; close it, or use it in a ``with`` statement.

    ``lost`` and ``refused`` are the exceptions by which the library that talks on the
    line tells that it broke, and that the server said no; ``broken`` are those that it
    raises where an answer makes no sense. ``secret`` is kept out of every detail.
    """

    def __init__(
        self,
        server: Server,
        lost: type[Exception],
        refused: type[Exception],
        broken: tuple[type[Exception], ...] = (),
    ) -> None:
        self.server = server
        self.secret = ""
        self._lost = lost
        self._refused = refused
        self._broken = broken
        self._caught: tuple[type[Exception], ...] = (OSError, lost, refused, *broken)
        self._twin: socket.socket | None = None
        self._expired = False
        self._is_cut = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._twin is not None:
            self._twin.close()

    def connect(self) -> socket.socket:
        """The connection, encrypted from its first byte where the server's ``security`` is TLS.

        Raises:
            OutsideError: it would be in clear text over a network.
            OSError: there is no connection, or no safe one.
        """
        server, plain = self.server, self.connect_plain()
        if server.security is not Security.TLS:
            return plain
        with _closed_on_error(plain):
            return client_context().wrap_socket(plain, server_hostname=server.host)

    def connect_plain(self) -> socket.socket:
        """The connection, on which nothing was said yet; raises as `connect`."""
        server = self.server
        if server.security is Security.LOOPBACK and server.host not in _LOOPBACK:
            raise OutsideError("no_encryption", server.host)
        try:
            plain = socket.create_connection((server.host, server.port), SECONDS_TO_CONNECT)
        except (UnicodeError, OverflowError) as error:
            raise OutsideError("server_unknown", one_line(server.host)) from error
        # The connection under another number: libraries wrap and detach the first one.
        self._twin = plain.dup()
        if self._is_cut:
            plain.close()
            raise ConnectionAbortedError
        plain.settimeout(SECONDS_OF_SILENCE)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # commands come in pieces
        return plain

    @contextmanager
    def step(self, refusal: str, seconds: float | None = None) -> Iterator[None]:
        """One step of the talk, whose every failure is an ``OutsideError``.

        ``refusal`` is its code where the server understood and said no. A step is cut after
        ``seconds``, or ``SECONDS_FOR_A_STEP``, however busily the server talks.
        """
        timer = threading.Timer(seconds or SECONDS_FOR_A_STEP, self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield
        except self._caught as error:
            raise OutsideError(self._code(error, refusal), self._detail(error)) from error
        finally:
            timer.cancel()
            timer.join()

    def cut(self) -> None:
        """End the line from any thread: the step under way fails, and every later one."""
        self._is_cut = True
        if self._twin is not None:
            with suppress(OSError):
                self._twin.shutdown(socket.SHUT_RDWR)

    def _expire(self) -> None:
        self._expired = True
        self.cut()

    def _code(self, error: Exception, refusal: str) -> str:
        # The libraries wrap what the socket said in exceptions of their own.
        causes = (error, error.__context__)
        if self._twin is None and (code := _code_before_the_line(error)):
            return code
        if self._expired or _has(causes, TimeoutError):
            return "server_timeout"
        if code := _code_of_encryption(causes):
            return code
        if isinstance(error, self._broken):
            return "server_answer"
        if _has(causes, self._lost):
            return "server_unreachable"
        return refusal if isinstance(error, self._refused) else "server_unreachable"

    def _detail(self, error: Exception) -> str:
        # What else these say may be the text of a mail, or a number of the system's.
        if self._twin is None:
            return f"{self.server.host}:{self.server.port}"
        if isinstance(error, (self._lost, *self._broken, ConnectionError)):
            return self.server.host
        text = str(error)
        if self.secret:
            text = text.replace(self.secret, "•••")
        return one_line(text)[:_LONGEST_DETAIL]


def _code_before_the_line(error: Exception) -> str:
    """Why there is no connection at all, where it is known."""
    if isinstance(error, socket.gaierror):
        return "server_unknown"
    if isinstance(error, ConnectionRefusedError):
        return "port_refused"
    return "connect_timeout" if isinstance(error, TimeoutError) else ""


def _code_of_encryption(causes: tuple[BaseException | None, ...]) -> str:
    """Why the line could not be encrypted, where that is what failed."""
    for cause in causes:
        if isinstance(cause, SSLCertVerificationError):
            return certificate_problem(cause)
    is_ended = _has(causes, SSLEOFError, SSLZeroReturnError)
    return "no_encryption" if _has(causes, SSLError) and not is_ended else ""


def _has(causes: tuple[BaseException | None, ...], *kinds: type[Exception]) -> bool:
    return any(isinstance(cause, kinds) for cause in causes)


@contextmanager
def _closed_on_error(connection: socket.socket) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise
