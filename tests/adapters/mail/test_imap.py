import re
from collections.abc import Generator
from datetime import UTC, datetime

import pytest

from deskapp.adapters.mail import imap_folder
from deskapp.adapters.mail.imap_folder import CUT_FROM
from deskapp.application.ports.post import Fetched
from tests.adapters.mail.accounts import account
from tests.adapters.mail.imap_fetching import THREE, fetched, opened, uids
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer
from tests.fixed_clock import FixedClock


def test_all_mails_come_as_they_are() -> None:
    with ScriptedServer(imap_script(Mailbox(THREE))) as server:
        mails = fetched(server.port)
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert mails == [Fetched(uid, at, raw) for uid, raw in THREE.items()]


@pytest.mark.fault("FET-08")
def test_nothing_is_asked_that_changes_a_mailbox() -> None:
    with (
        ScriptedServer(imap_script(Mailbox(THREE))) as server,
        opened(account(server.port, user="desk")) as folder,
    ):
        assert len(list(folder.mails(folder.uids()))) == 3
        assert list(folder.message_ids({4})) == []
    commands = re.findall(rb"^[A-Z]+\d+ ([A-Z]+(?: FETCH| SEARCH)?)", server.received, re.MULTILINE)
    assert set(commands) == {
        *(b"CAPABILITY", b"AUTHENTICATE", b"EXAMINE", b"NOOP"),
        *(b"UID SEARCH", b"UID FETCH", b"LOGOUT"),
    }
    assert not re.search(rb"STORE|EXPUNGE|DELETE|SELECT|BODY\[", server.received)


@pytest.mark.fault("FET-04")
@pytest.mark.parametrize(
    ("known", "found"), [((), [4, 9, 10]), ((4,), [9, 10]), ((10,), [4, 9]), ((4, 9, 10, 99), [])]
)
def test_what_is_not_known_comes_wherever_it_stands(
    known: tuple[int, ...], found: list[int]
) -> None:
    assert uids(imap_script(Mailbox(THREE)), *known) == found


def test_an_empty_folder() -> None:
    assert uids(imap_script(Mailbox())) == []


@pytest.mark.fault("FET-04")
def test_uids_out_of_order_and_twice() -> None:
    mailbox = Mailbox(THREE, order=lambda uids: [*sorted(uids, reverse=True), *uids])
    assert uids(imap_script(mailbox)) == [4, 9, 10]


@pytest.mark.fault("FET-16")
def test_a_large_mailbox_comes_in_windows_that_can_be_left() -> None:
    mails = dict.fromkeys(range(1, 1001), b"x\r\n")
    with ScriptedServer(imap_script(Mailbox(mails))) as server:
        with opened(account(server.port, user="desk")) as folder:
            found = folder.mails(folder.uids())
            assert isinstance(found, Generator)
            assert [next(found).uid for _ in range(3)] == [1, 2, 3]
            found.close()
        assert server.received.count(b"UID FETCH") == 2


@pytest.mark.fault("FET-09")
def test_of_a_mail_that_is_too_large_the_beginning_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_folder, "LARGEST_MAIL", 5_000)
    monkeypatch.setattr(imap_folder, "BEGINNING", 20)
    monkeypatch.setattr(imap_folder, "_BYTES_AT_ONCE", 100)
    mails = {1: b"small\r\n", 2: b"Subject: big\r\n\r\n" + b"x" * 5_000, 3: b"small\r\n"}
    with ScriptedServer(imap_script(Mailbox(mails))) as server:
        first, big, last = fetched(server.port)
    assert (first.raw, last.raw) == (mails[1], mails[3])
    assert big.raw == f"{CUT_FROM}: 5016\r\n".encode() + mails[2][:20]


@pytest.mark.parametrize("date", [b"NIL", b'"nonsense"', b'"30-Feb-2026 10:00:00 +0100"'])
def test_a_mail_of_which_nobody_knows_when_it_came(date: bytes) -> None:
    with ScriptedServer(imap_script(Mailbox({1: b"x\r\n"}, dates={1: date}))) as server:
        assert fetched(server.port)[0].received_at == FixedClock().now()


def test_a_mail_that_is_deleted_meanwhile_is_left_out() -> None:
    mailbox = Mailbox(dict(THREE))

    def delete(peer: Peer, tag: bytes) -> None:
        mailbox.mails.pop(9)
        peer.say(b"* 1 FETCH (UID 4 BODY[] {3}", b"x\r\n)", b"* 2 FETCH (UID 10 BODY[] {0}", b")")
        peer.say(tag + b" OK done")

    assert uids(imap_script(mailbox, {b"UID FETCH 4,9,10 (BODY": delete})) == [4, 10]


@pytest.mark.parametrize("name", ["Grüße", 'a"b\\c', "R&D", "😀", "a b", "INBOX/Büro & mehr"])
@pytest.mark.fault("FET-18")
def test_a_folder_of_any_name_is_asked_for(name: str) -> None:
    from imapclient.imap_utf7 import decode

    with ScriptedServer(imap_script(Mailbox())) as server:
        fetched(server.port, folder=name)
    asked = re.search(rb'EXAMINE "(.*)"\r\n', server.received)
    assert asked is not None
    assert decode(re.sub(rb"\\(.)", rb"\1", asked[1])) == name
