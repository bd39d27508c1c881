"""Signing in in the system's browser, which brings the answer to this machine (RFC 8252)."""

import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount

SECONDS_TO_SIGN_IN: Final = 300
_SECONDS_A_LOOK: Final = 0.25
_SECONDS_OF_SILENCE: Final = 5
_LONGEST_ANSWER: Final = 100_000


class SystemBrowser:
    """The ``BrowserSignIn`` port."""

    def __init__(
        self,
        tokens: TokenKeeper,
        open_page: Callable[[str], bool],
        seconds: float = SECONDS_TO_SIGN_IN,
    ) -> None:
        """``open_page`` shows a page in the browser, or answers false."""
        self._tokens = tokens
        self._open_page = open_page
        self._seconds = seconds

    def sign_in(self, account: MailAccount, farewell: str, is_wanted: Callable[[], bool]) -> bool:
        """As the port says."""
        provider = self._tokens.provider(account)
        with _Doorbell(farewell) as doorbell:
            consent = provider.ask(account, f"http://{provider.loopback}:{doorbell.server_port}")
            if not self._open_page(consent.url):
                raise OutsideError("no_browser")
            answer = self._waited_for(doorbell, is_wanted)
        return self._tokens.keep(account, consent.finish(answer))

    def _waited_for(self, doorbell: "_Doorbell", is_wanted: Callable[[], bool]) -> dict[str, str]:
        end = time.monotonic() + self._seconds
        while not doorbell.answer:
            if time.monotonic() > end or not is_wanted():
                raise OutsideError("sign_in_unfinished")
            doorbell.handle_request()
        return doorbell.answer


class _Doorbell(HTTPServer):
    """Waits on this machine, at a port that the system gives, for the browser to come back."""

    timeout = _SECONDS_A_LOOK
    allow_reuse_address = False

    def __init__(self, farewell: str) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.farewell = farewell
        self.answer: dict[str, str] = {}

    def handle_error(self, *_: object) -> None:
        """A visitor who breaks off is nobody whom we wait for."""


class _Visit(BaseHTTPRequestHandler):
    """One request; only one that brings an answer is listened to."""

    timeout = _SECONDS_OF_SILENCE
    server: _Doorbell

    def do_GET(self) -> None:
        """An answer in the address."""
        self._take(urlsplit(self.path).query)

    def do_POST(self) -> None:
        """An answer in a form."""
        length = self.headers.get("Content-Length", "")
        size = int(length) if length.isascii() and length.isdecimal() else 0
        self._take(self.rfile.read(min(size, _LONGEST_ANSWER)).decode("ascii", "replace"))

    def log_message(self, *_: object) -> None:
        """Say nothing: the address holds a code."""

    def _take(self, form: str) -> None:
        answer = dict(parse_qsl(form, max_num_fields=50))
        is_answer = "state" in answer and not answer.keys().isdisjoint({"code", "error"})
        page = self.server.farewell.encode() if is_answer else b""
        self.send_response(200 if is_answer else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        if is_answer:
            self.server.answer = answer
