"""A provider of tokens on the loopback, and the browser of a person who signs in there."""

import json
import ssl
import threading
import urllib.request
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import URLError
from urllib.parse import parse_qsl, urlencode, urlsplit

CODE = "the-code-of-this-sign-in"


class Authority(ThreadingHTTPServer):
    """Gives tokens for the code that it gave before, and for a refresh token that it knows."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Request)
        self.asked: list[dict[str, str]] = []
        """The forms posted to the token endpoint."""
        self.challenge = ""
        self.refresh_tokens = {"refresh-1"}
        self.answer: tuple[int, object] | None = None
        """What is said instead."""
        self.count = 0

    @property
    def address(self) -> str:
        return f"https://localhost:{self.server_port}"

    def token(self, form: dict[str, str]) -> tuple[int, object]:
        """The answer of the token endpoint (RFC 6749, 5)."""
        self.asked.append(form)
        if self.answer is not None:
            return self.answer
        verifier = sha256(form.get("code_verifier", "").encode()).digest()
        proves = urlsafe_b64encode(verifier).decode().rstrip("=") == self.challenge
        is_code = form["grant_type"] == "authorization_code" and form["code"] == CODE and proves
        if is_code or form.get("refresh_token") in self.refresh_tokens:
            self.count += 1
            refresh = f"refresh-{self.count}"
            self.refresh_tokens.add(refresh)
            return 200, {
                "token_type": "Bearer",
                "access_token": f"access-{self.count}",
                "refresh_token": refresh,
                "expires_in": 3600,
            }
        return 400, {"error": "invalid_grant", "error_description": "AADSTS50173: expired"}

    def handle_error(self, *_: object) -> None:
        """Callers may hang up."""


class _Request(BaseHTTPRequestHandler):
    server: Authority

    def do_GET(self) -> None:
        tenant = self.path.split("/")[1]
        base = f"{self.server.address}/{tenant}"
        self._say(
            200 if tenant != "unknown" else 400,
            {
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/consent",
                "token_endpoint": f"{base}/token",
            },
        )

    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._say(*self.server.token(dict(parse_qsl(form))))

    def _say(self, status: int, answer: object) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def running(context: ssl.SSLContext) -> Iterator[Authority]:
    authority = Authority()
    authority.socket = context.wrap_socket(authority.socket, server_side=True)
    thread = threading.Thread(target=authority.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield authority
    finally:
        authority.shutdown()
        thread.join(20)
        authority.server_close()


class Browser:
    """Opens the page, agrees, and comes back with an answer; ``pages`` is what it showed."""

    def __init__(
        self, authority: Authority, change: Callable[[dict[str, str]], dict[str, str]] = dict
    ) -> None:
        """``change`` makes another answer of the right one."""
        self._authority = authority
        self._change = change
        self._threads: list[threading.Thread] = []
        self.asked: dict[str, str] = {}
        self.pages: list[str] = []

    def open(self, url: str) -> bool:
        self.asked = dict(parse_qsl(urlsplit(url).query))
        self._authority.challenge = self.asked["code_challenge"]
        self._threads.append(threading.Thread(target=self._come_back))
        self._threads[-1].start()
        return True

    def close(self) -> None:
        for thread in self._threads:
            thread.join(20)

    def _come_back(self) -> None:
        answer = self._change({"code": CODE, "state": self.asked["state"]})
        target, form = self.asked["redirect_uri"], urlencode(answer)
        is_post = self.asked.get("response_mode") == "form_post"
        with suppress(URLError, OSError):
            self.pages.append(_visit(f"{target}/favicon.ico", None))
        with suppress(URLError, OSError):
            self.pages.append(
                _visit(target, form.encode()) if is_post else _visit(f"{target}/?{form}", None)
            )


def _visit(url: str, form: bytes | None) -> str:
    assert url.startswith("http://")
    with urllib.request.urlopen(url, form, 20) as page:
        text: bytes = page.read()
        return text.decode()
