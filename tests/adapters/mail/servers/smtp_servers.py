"""SMTP servers on the loopback: one by a script, and a real one."""

import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from tests.adapters.mail.accounts import PASSWORD
from tests.adapters.mail.servers.scripted_server import Peer, Script

Answer = bytes | Callable[[Peer], None]
TAKEN = b"250 2.0.0 taken"


def smtp_script(
    answers: Mapping[bytes, Answer] | None = None,
    *,
    greeting: bytes = b"220 mail.example ESMTP",
    features: tuple[bytes, ...] = (b"SIZE 1000000",),
) -> Script:
    """A server that takes everything but what ``answers`` has, by the beginning of a command.

    ``.`` is the end of a mail, ``body`` its first line. An answer that is a function may do
    what it likes with the connection.
    """
    given = {b"body": b"", b"DATA": b"354 go on", **(answers or {})}
    extensions = (b"mail.example", *features)

    def answer(peer: Peer, command: bytes) -> None:
        key = next((key for key in given if command.upper().startswith(key.upper())), b"")
        said = given.get(key, TAKEN)
        if callable(said):
            said(peer)
        elif said:
            peer.say(said)

    def script(peer: Peer) -> None:
        peer.say(greeting)
        while (command := peer.line()) not in {b"", b"QUIT"}:
            if command.upper().startswith(b"EHLO"):
                peer.say(*(b"250-" + line for line in extensions), b"250 HELP")
            else:
                answer(peer, command)
            if command == b"DATA" and given[b"DATA"] == b"354 go on":
                answer(peer, b"body")
                while (line := peer.line()) not in {b".", b""}:
                    pass
                answer(peer, line or b".")

    return script


def cut(peer: Peer) -> None:
    """Close the connection at once."""
    peer.shut()


class Letters:
    """Keeps what a real server took: sender, recipients and bytes of each mail."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, list[str], bytes]] = []

    async def handle_DATA(  # noqa: N802  the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        assert envelope.mail_from is not None
        assert isinstance(envelope.original_content, bytes)
        letter = (envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content)
        self.taken.append(letter)
        return TAKEN.decode()


@contextmanager
def real_server(
    letters: Letters,
    context: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    *,
    login: bool = False,
) -> Iterator[int]:
    """A real server; answers its port. With ``login`` it wants the user ``desk``."""

    def authenticated(
        _server: SMTP, _session: Session, _envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        user, password = (getattr(data, name) for name in ("login", "password"))
        is_right = (mechanism, user, password) == ("PLAIN", b"desk", PASSWORD.encode())
        return AuthResult(success=is_right, handled=False)

    port = free_port()
    controller = Controller(
        letters,
        hostname="127.0.0.1",
        port=port,
        ssl_context=context,
        tls_context=starttls,
        require_starttls=starttls is not None,
        auth_required=login,
        auth_require_tls=starttls is not None,
        authenticator=authenticated if login else None,
    )
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def plain(user: str, password: str) -> bytes:
    return b64encode(f"\0{user}\0{password}".encode())
