"""Fetches one picture over the web: GET alone, nothing told, everything limited.

No cookies, no referrer, no password, no name of the program: the server learns that this address
was fetched, from where and when, and no more. The name of the server is resolved here and the
connection made to the address that was judged, so that no second answer of the name service can
lead into the own network.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import Final, Self
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from deskapp.adapters.mail.remote.public_address import is_public
from deskapp.adapters.mail.tls import client_context
from deskapp.application.errors import OutsideError

_HEADERS: Final = {
    "User-Agent": "Mozilla/5.0",
    "Accept": "image/png, image/jpeg, image/gif, image/webp",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_PORTS: Final = {"http": 80, "https": 443}
_OK: Final = 200
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 3
_MOST_BYTES: Final = 8 * 1024 * 1024
_SECONDS: Final = 10
_LONGEST_ADDRESS: Final = 4_000
_PRINTED: Final = "!#$%&'()*+,/:;=?@[]~"


class PictureFetcher:
    """A `FetchPicture`.

    ``may_connect`` says of an IP address and a port whether they may be talked to.
    """

    def __init__(
        self,
        may_connect: Callable[[str, int], bool] = is_public,
        seconds: float = _SECONDS,
    ) -> None:
        self._may_connect = may_connect
        self._seconds = seconds

    def __call__(self, url: str) -> bytes:
        """The bytes at a web address.

        Raises:
            OutsideError: it is no web address, it leads into the own network, its certificate is
                none, or the answer is no file, too large or too slow.
        """
        try:
            with _Watch(self._seconds) as watch:
                return self._fetched(url, watch)
        except (OSError, HTTPException, ValueError) as error:
            raise OutsideError("picture_refused", type(error).__name__) from error

    def _fetched(self, url: str, watch: "_Watch") -> bytes:
        for _ in range(_MOST_REDIRECTS + 1):
            parts = _split(url)
            with self._answer(parts, watch) as answer:
                if answer.status not in _REDIRECTS:
                    content = _content(answer)
                    watch.look()
                    return content
                url = urljoin(url, answer.getheader("Location", ""))
        raise OutsideError("picture_refused", "redirects")

    @contextmanager
    def _answer(self, parts: SplitResult, watch: "_Watch") -> Iterator[HTTPResponse]:
        connection = HTTPConnection(parts.hostname or "", parts.port or _PORTS[parts.scheme])
        connection.sock = self._connected(parts, watch)
        try:
            path = quote(parts.path or "/", safe=_PRINTED)
            query = f"?{quote(parts.query, safe=_PRINTED)}" if parts.query else ""
            connection.request("GET", path + query, headers=_HEADERS)
            with connection.getresponse() as answer:
                yield answer
        finally:
            connection.close()

    def _connected(self, parts: SplitResult, watch: "_Watch") -> socket.socket:
        """A connection to an address that may be talked to, encrypted where the scheme says so."""
        port = parts.port or _PORTS[parts.scheme]
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
        allowed = [each for each in found if self._may_connect(str(each[4][0]), port)]
        if not allowed or len(allowed) < len(found):
            raise OutsideError("picture_refused", "address")
        family, kind, protocol, _, address = allowed[0]
        plain = watch.over(socket.socket(family, kind, protocol))
        plain.settimeout(self._seconds)
        plain.connect(address)
        if parts.scheme == "http":
            return plain
        return client_context().wrap_socket(plain, server_hostname=parts.hostname)


class _Watch:
    """Cuts the connections when the time is over, however busily the server talks.

    At its end they are closed, those too that never got as far as to be encrypted.
    """

    def __init__(self, seconds: float) -> None:
        self._watched: list[socket.socket] = []
        self._twins: list[socket.socket] = []
        self._is_over = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()
        for each in (*self._twins, *self._watched):
            each.close()

    def over(self, connection: socket.socket) -> socket.socket:
        """Watch a connection; under another number, for encrypting it detaches the first one."""
        with self._lock:
            self._watched.append(connection)
            self._twins.append(connection.dup())
            if self._is_over:
                connection.close()
        return connection

    def look(self) -> None:
        """Raise `TimeoutError` where the time is over: a cut looks like the end of an answer."""
        if self._is_over:
            raise TimeoutError

    def _cut(self) -> None:
        with self._lock:
            self._is_over = True
            for twin in self._twins:
                with suppress(OSError):
                    twin.shutdown(socket.SHUT_RDWR)


def _split(url: str) -> SplitResult:
    """The parts of a web address without user and password; raises `ValueError` for others."""
    parts = urlsplit(url[:_LONGEST_ADDRESS])
    if parts.scheme not in _PORTS or not parts.hostname or "@" in parts.netloc:
        raise ValueError("no web address")
    return parts


def _content(answer: HTTPResponse) -> bytes:
    if answer.status != _OK:
        raise OutsideError("picture_refused", str(answer.status))
    content = answer.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES or not content or answer.length:
        raise OutsideError("picture_refused", "size")
    return content
