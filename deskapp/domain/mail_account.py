"""The mailbox that the office fetches from and sends through, and what of it was taken in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from deskapp.domain.errors import Problem
from deskapp.domain.record import Record
from deskapp.domain.text_rules import mail_address, mail_domain, required


class Security(Enum):
    """How the line to a server is kept secret; clear text is for this machine alone."""

    TLS = "tls"
    STARTTLS = "starttls"
    LOOPBACK = "loopback"


class SignIn(Enum):
    """How the office proves to the servers who it is: a password, or a token (OAuth 2.0)."""

    PASSWORD = "password"  # noqa: S105  a way, and no password
    MICROSOFT = "microsoft"
    GOOGLE = "google"


@dataclass(frozen=True, slots=True)
class Server:
    """One server of an account: where it is and how to talk to it."""

    host: str = ""
    port: int = 0
    security: Security = Security.TLS
    user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount(Record):
    """A shared mailbox; passwords and tokens never stand here but in the system's keyring.

    ``folders`` are those that mail is fetched from. ``client_id`` is the number under which the
    provider knows the program where the office signs in with a token, ``tenant`` the
    organisation there.
    The folders of sent mail and of drafts are found by their use (RFC 6154) where they are
    empty. ``stores_sent`` says whether the program puts a copy of what it sends there; some
    servers do that by themselves.
    """

    name: str
    address: str
    imap: Server = Server()
    folders: tuple[str, ...] = ("INBOX",)
    smtp: Server = Server()
    sign_in: SignIn = SignIn.PASSWORD
    client_id: str = ""
    tenant: str = ""
    sent_folder: str = ""
    drafts_folder: str = ""
    stores_sent: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the account breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("name", self.name)
        yield from mail_address("address", self.address)
        if self.sign_in is not SignIn.PASSWORD:
            yield from required("client_id", self.client_id)
        if self.imap.host:
            yield from required("folders", "".join(self.folders))
        for folder in self.folders:
            if not folder.isprintable():
                yield Problem("folders", "folder_name", folder)
        for field, server in (("imap", self.imap), ("smtp", self.smtp)):
            if server.host:
                yield from _server_problems(field, server)


_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def _server_problems(field: str, server: Server) -> Iterator[Problem]:
    if server.host not in _LOOPBACK:
        yield from mail_domain(field, server.host)
        if server.security is Security.LOOPBACK:
            yield Problem(field, "encryption_required", server.host)
    if server.port not in range(1, 65536):
        yield Problem(field, "port", str(server.port))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableMail(Record):
    """A mail that no reader understood: its raw bytes are kept, and the tray shows it."""

    raw_sha256: str
    file_name: str
    reason: str
    received_at: datetime
