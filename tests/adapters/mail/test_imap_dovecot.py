from collections.abc import Iterator

import pytest

from deskapp.adapters.mail import imap_folder
from deskapp.adapters.mail.imap_folder import CUT_FROM
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import account
from tests.adapters.mail.imap_fetching import opened
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot

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


def of(server: Dovecot, folder: str) -> MailAccount:
    return account(server.port, user=dovecot.USER, folder=folder)


def fetched(server: Dovecot, folder: str) -> list[Fetched]:
    with opened(of(server, folder)) as reading:
        return list(reading.mails(reading.uids()))


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


def test_what_comes_while_the_folder_is_open_is_seen(server: Dovecot, folder: str) -> None:
    with opened(of(server, folder)) as reading:
        before = reading.uids()
        with server.client() as client:
            client.append(folder, RAWS[0])
        new = reading.uids() - before
        assert [mail.raw for mail in reading.mails(new)] == RAWS[:1]


def test_message_ids_in_any_spelling(server: Dovecot, folder: str) -> None:
    heads = (b"MESSAGE-ID:\r\n <a@desk.example> (a note)", b"Message-Id: none", b"Subject: x")
    with server.client() as client:
        for head in heads:
            client.append(folder, head + b"\r\n\r\nx\r\n")
    with opened(of(server, folder)) as reading:
        found = dict(reading.message_ids(reading.uids()))
        assert found == {min(found): "a@desk.example"}


@pytest.mark.fault("FET-03")
def test_a_folder_that_was_made_anew_says_so(server: Dovecot, folder: str) -> None:
    with opened(of(server, folder)) as reading:
        before = reading.uid_validity
    with server.client() as client:
        client.delete_folder(folder)
        client.create_folder(folder)
    with opened(of(server, folder)) as reading:
        assert reading.uid_validity != before


def test_mails_that_are_deleted_meanwhile_are_left_out(
    server: Dovecot, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_folder, "_BYTES_AT_ONCE", 1)
    with opened(of(server, folder)) as reading:
        found = reading.mails(reading.uids())
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
    monkeypatch.setattr(imap_folder, "LARGEST_MAIL", 40)
    monkeypatch.setattr(imap_folder, "_BYTES_AT_ONCE", 1)
    monkeypatch.setattr(imap_folder, "BEGINNING", 10)
    third = fetched(server, folder)[2].raw
    assert third == f"{CUT_FROM}: {len(RAWS[2])}\r\n".encode() + RAWS[2][:10]


@pytest.mark.fault("FET-14")
def test_a_wrong_password_and_a_missing_folder(server: Dovecot) -> None:
    with (
        pytest.raises(OutsideError, match="login_failed"),
        opened(of(server, "INBOX"), password="wrong"),
    ):
        pass
    with pytest.raises(OutsideError, match="mailbox_missing: No such folder"):
        fetched(server, "No such folder")
