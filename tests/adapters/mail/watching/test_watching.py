"""Looking at a folder all the time, on a real server and on servers that fall silent."""

import threading
from collections.abc import Iterator

import pytest

from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import FolderWatch
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.adapters.mail.servers.imap_server import Answer, Mailbox, imap_script, said
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer

MAIL = b"Subject: neu\r\n\r\nx\r\n"


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    if not dovecot.PROGRAM.exists():
        pytest.skip("dovecot-imapd is not here")
    with dovecot.running() as running:
        yield running


def watch(port: int, folder: str = "INBOX", seconds_of_idle: float = 20.0) -> FolderWatch:
    of_desk = account(port, user=dovecot.USER)
    return ImapWatcher(GivenSecrets(), seconds_of_idle).watch(of_desk, folder)


def idling(*told: bytes) -> Answer:
    """IDLE, in which the server tells that at once."""

    def answer(peer: Peer, tag: bytes) -> None:
        peer.say(b"+ idling", *told)
        if peer.line() == b"DONE":
            peer.say(tag + b" OK done")

    return answer


def test_new_mail_is_told_and_nothing_changes_on_the_server(server: Dovecot) -> None:
    with server.client() as client, watch(server.port) as folder:
        assert folder.tells
        delivery = threading.Timer(0.1, client.append, ("INBOX", MAIL))
        delivery.start()
        assert folder.wait()
        delivery.join()
        before = server.files()
    assert server.files() == before


def test_what_came_between_two_waits_is_told(server: Dovecot) -> None:
    with server.client() as client, watch(server.port) as folder:
        client.append("INBOX", MAIL)
        assert folder.wait()
        client.append("INBOX", MAIL)
        assert folder.wait()


def test_a_flag_is_no_news(server: Dovecot) -> None:
    with server.client() as client, watch(server.port, seconds_of_idle=0.2) as folder:
        client.append("INBOX", MAIL)
        client.select_folder("INBOX")
        folder.wait()
        client.add_flags(client.search(), [rb"\Flagged"])
        assert not folder.wait()


def test_what_comes_along_with_the_answer_to_idle_is_told() -> None:
    script = imap_script(
        Mailbox(),
        {b"IDLE": idling(b"* 1 EXISTS")},
        capabilities=b"IMAP4rev1 AUTH=PLAIN IDLE",
    )
    with ScriptedServer(script) as server, watch(server.port, seconds_of_idle=3_600) as folder:
        assert folder.wait()


def test_a_server_without_idle_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskapp.adapters.mail.watching._SECONDS_BETWEEN_QUESTIONS", 0.01)
    script = imap_script(Mailbox(), {b"NOOP": said(b"* 3 EXISTS")})
    with ScriptedServer(script) as server, watch(server.port) as folder:
        assert not folder.tells
        assert folder.wait()
    assert b"IDLE" not in server.received


@pytest.mark.fault("FET-15")
@pytest.mark.parametrize("silent", [b"NOOP", b"IDLE"])
def test_a_line_that_is_dead_without_a_sign_is_found_out(
    monkeypatch: pytest.MonkeyPatch, silent: bytes
) -> None:
    monkeypatch.setattr("deskapp.adapters.mail.watching._SECONDS_TO_ANSWER", 0.2)

    def says_nothing(peer: Peer, _tag: bytes) -> None:
        if silent == b"IDLE":
            peer.say(b"+ idling")
        peer.wait_for_end()

    script = imap_script(
        Mailbox(), {silent: says_nothing}, capabilities=b"IMAP4rev1 AUTH=PLAIN IDLE"
    )
    with (
        ScriptedServer(script) as server,
        pytest.raises(OutsideError) as raised,
        watch(server.port, seconds_of_idle=0.05) as folder,
    ):
        folder.wait()
    assert raised.value.code == "server_timeout"


@pytest.mark.parametrize("waits_for", [b"", b"CAPABILITY", b"EXAMINE", b"NOOP", b"IDLE"])
def test_cutting_ends_whatever_is_under_way(waits_for: bytes) -> None:
    """Also where the server never says a word."""
    reached = threading.Event()

    def hang(peer: Peer, _tag: bytes = b"") -> None:
        reached.set()
        peer.wait_for_end()

    script = imap_script(
        Mailbox(),
        {waits_for: hang},
        capabilities=b"IMAP4rev1 AUTH=PLAIN IDLE",
    )
    with ScriptedServer(hang if not waits_for else script) as server:
        watched = watch(server.port)

        def cut() -> None:
            reached.wait()
            watched.cut()

        cutter = threading.Thread(target=cut)
        cutter.start()
        with pytest.raises(OutsideError), watched as folder:
            folder.wait()
        cutter.join()


def test_what_was_cut_before_it_began_never_begins(server: Dovecot) -> None:
    watched = watch(server.port)
    watched.cut()
    with pytest.raises(OutsideError), watched:
        pytest.fail("connected")


def test_a_folder_that_is_not_there(server: Dovecot) -> None:
    with pytest.raises(OutsideError) as raised, watch(server.port, "Fehlt"):
        pytest.fail("opened")
    assert raised.value.code == "mailbox_missing"
