"""Fetching from a server by a script."""

import pytest

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers.scripted_server import Script, ScriptedServer
from tests.fixed_clock import FixedClock

THREE = {4: b"Subject: a\r\n\r\nx\r\n", 9: b"Subject: b\r\n\r\n\xff)\r\n", 10: b"\r\n{9}\r\n"}


def fetched(
    port: int,
    security: Security = Security.LOOPBACK,
    *,
    uid_validity: int = 0,
    after_uid: int = 0,
    user: str = "desk",
    password: str = PASSWORD,
    folder: str = "INBOX",
) -> list[Fetched]:
    fetcher = ImapFetcher(GivenSecrets(password), FixedClock())
    from_there = account(port, security, user=user, folder=folder)
    return list(fetcher.fetch(from_there, uid_validity, after_uid))


def uids(script: Script, *, uid_validity: int = 7, after_uid: int = 0) -> list[int]:
    with ScriptedServer(script) as server:
        mails = fetched(server.port, uid_validity=uid_validity, after_uid=after_uid)
    return [mail.uid for mail in mails]


def refused(script: Script, security: Security = Security.LOOPBACK) -> str:
    """The code of the error that a fetch from such a server ends with."""
    with ScriptedServer(script) as server, pytest.raises(OutsideError) as error:
        fetched(server.port, security)
    assert PASSWORD not in error.value.detail
    return error.value.code
