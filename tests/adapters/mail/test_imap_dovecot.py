from collections.abc import Iterator

import pytest

from deskapp.adapters.mail import imap
from deskapp.adapters.mail.account_check import check_account
from deskapp.adapters.mail.imap import CUT_FROM, ImapFetcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.fixed_clock import FixedClock

pytestmark = pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here")

RAWS = [
    b"Subject: plain\r\n\r\nx\r\n",
    "Subject: 8bit\r\n\r\nschöne Grüße )}\r\n".encode(),
    b"Subject: literal\r\n\r\n{3}\r\n* 1 FETCH (UID 1)\r\n",
    b"no header at all",
]


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot.running() as running:
        yield running


@pytest.fixture
def folder(server: Dovecot, request: pytest.FixtureRequest) -> str:
    """A fresh folder with the four mails, named after the test and hard to spell."""
    name = f'Büro & "{request.node.name}" 😀'
    with server.client() as client:
        client.create_folder(name)
        for raw in RAWS:
            client.append(name, raw)
    return name


def fetched(server: Dovecot, folder: str, validity: int = 0, after: int = 0) -> list[Fetched]:
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    from_there = account(server.port, user=dovecot.USER, folder=folder)
    return list(fetcher.fetch(from_there, validity, after))


@pytest.mark.fault("FET-18")
def test_all_mails_come_as_they_are(server: Dovecot, folder: str) -> None:
    mails = fetched(server, folder)
    assert [mail.raw for mail in mails] == RAWS
    assert all(mail.received_at.utcoffset() is not None for mail in mails)


@pytest.mark.fault("FET-08")
def test_the_mailbox_stays_as_it_is(server: Dovecot, folder: str) -> None:
    before = server.files()
    fetched(server, folder)
    assert server.files() == before
    with server.client() as client:
        client.select_folder(folder, readonly=True)
        assert client.search("RECENT") == client.search("ALL")
        assert client.search("UNSEEN") == client.search("ALL")


def test_only_what_is_new(server: Dovecot, folder: str) -> None:
    last = fetched(server, folder)[-1]
    assert fetched(server, folder, last.uid_validity, last.uid) == []
    with server.client() as client:
        client.append(folder, RAWS[0])
    assert [mail.raw for mail in fetched(server, folder, last.uid_validity, last.uid)] == RAWS[:1]


@pytest.mark.fault("FET-03")
def test_a_folder_that_was_made_anew_is_read_from_its_beginning(
    server: Dovecot, folder: str
) -> None:
    last = fetched(server, folder)[-1]
    with server.client() as client:
        client.delete_folder(folder)
        client.create_folder(folder)
        client.append(folder, RAWS[1])
    anew = fetched(server, folder, last.uid_validity, last.uid)
    assert [mail.raw for mail in anew] == RAWS[1:2]
    assert anew[0].uid_validity != last.uid_validity


def test_mails_that_are_deleted_meanwhile_are_left_out(
    server: Dovecot, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "_BYTES_AT_ONCE", 1)
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    found = fetcher.fetch(account(server.port, user=dovecot.USER, folder=folder), 0, 0)
    first = next(found)
    with server.client() as client:
        client.select_folder(folder)
        client.delete_messages(client.search()[1:3])
        client.expunge()
    rest = [mail.raw for mail in found]
    assert first.raw == RAWS[0]
    assert rest[-1] == RAWS[-1]


@pytest.mark.fault("FET-09")
def test_of_a_mail_that_is_too_large_the_beginning_comes(
    server: Dovecot, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "LARGEST_MAIL", 40)
    monkeypatch.setattr(imap, "_BYTES_AT_ONCE", 1)
    monkeypatch.setattr(imap, "BEGINNING", 10)
    third = fetched(server, folder)[2].raw
    assert third == f"{CUT_FROM}: {len(RAWS[2])}\r\n".encode() + RAWS[2][:10]


@pytest.mark.fault("FET-14")
def test_a_wrong_password_and_a_missing_folder(server: Dovecot) -> None:
    right = account(server.port, user=dovecot.USER)
    wrong = ImapFetcher(GivenSecrets("wrong"), FixedClock())
    with pytest.raises(OutsideError, match="login_failed"):
        next(wrong.fetch(right, 0, 0))
    with pytest.raises(OutsideError, match="mailbox_missing"):
        fetched(server, "No such folder")


def test_the_check_of_an_account_names_each_server(server: Dovecot) -> None:
    both = account(server.port, Security.LOOPBACK, user=dovecot.USER)
    (problem,) = check_account(both, GivenSecrets())
    assert (problem.field, problem.code) == ("smtp", "server_answer")
