"""Fetching from a server by a script."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched, FolderReading
from deskapp.domain.mail_account import MailAccount, Security
from tests.adapters.mail.accounts import PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers.scripted_server import Script, ScriptedServer
from tests.fixed_clock import FixedClock

THREE = {4: b"Subject: a\r\n\r\nx\r\n", 9: b"Subject: b\r\n\r\n\xff)\r\n", 10: b"\r\n{9}\r\n"}


@contextmanager
def opened(from_there: MailAccount, password: str = PASSWORD) -> Iterator[FolderReading]:
    """The account's first folder, open for reading."""
    fetcher = ImapFetcher(GivenSecrets(password), FixedClock())
    with fetcher.line(from_there) as mailbox:
        yield mailbox.opened(from_there.folders[0])


def fetched(
    port: int,
    security: Security = Security.LOOPBACK,
    *,
    known: frozenset[int] = frozenset(),
    user: str = "desk",
    password: str = PASSWORD,
    folder: str = "INBOX",
) -> list[Fetched]:
    with opened(account(port, security, user=user, folder=folder), password) as reading:
        return list(reading.mails(reading.uids() - known))


def uids(script: Script, *known: int) -> list[int]:
    """The UIDs that come where those are known."""
    with ScriptedServer(script) as server:
        return [mail.uid for mail in fetched(server.port, known=frozenset(known))]


def refused(script: Script, security: Security = Security.LOOPBACK) -> str:
    """The code of the error that a fetch from such a server ends with."""
    with ScriptedServer(script) as server, pytest.raises(OutsideError) as error:
        fetched(server.port, security)
    assert PASSWORD not in error.value.detail
    return error.value.code
