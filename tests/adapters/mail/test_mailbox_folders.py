"""Copies in the mailbox of a real server, and of servers that lack something."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from deskapp.adapters.mail.mailbox_folders import ImapFolders, ImapMailbox
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import DRAFTS, SENT, Dovecot
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script, said
from tests.adapters.mail.servers.scripted_server import ScriptedServer

needs_dovecot = pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here")
RAW = b"Message-ID: <1@desk.example>\r\nSubject: x\r\n\r\nGru\xc3\x9f\r\n.\r\n"
FOREIGN = b"Subject: foreign\r\n\r\nmine\r\n"


def draft(revision: int) -> bytes:
    return f"X-Deskapp-Draft: abc-{revision}\r\nSubject: x\r\n\r\n{revision}\r\n".encode()


@pytest.fixture(scope="module")
def running() -> Iterator[Dovecot]:
    with dovecot.running() as server:
        yield server


@pytest.fixture
def server(running: Dovecot) -> Dovecot:
    """The server with both folders empty."""
    with running.client() as client:
        for folder in (SENT, DRAFTS):
            client.select_folder(folder)
            client.delete_messages(client.search())
            client.expunge()
    return running


def opened(wanted: MailAccount) -> AbstractContextManager[ImapFolders]:
    return ImapMailbox(GivenSecrets()).opened(wanted)


def on(server: Dovecot) -> MailAccount:
    return account(server.port, user=dovecot.USER)


@needs_dovecot
def test_a_sent_mail_lies_there_once_to_the_byte_and_read(server: Dovecot) -> None:
    for _ in range(2):
        with opened(on(server)) as folders:
            folders.keep_sent(RAW, "1@desk.example")
            assert folders.has_sent("1@desk.example")
            assert not folders.has_sent("2@desk.example")
            folders.keep_sent(RAW, "1@desk.example")
    assert server.lying_in(SENT) == [RAW]
    with server.client() as client:
        client.select_folder(SENT, readonly=True)
        assert len(client.search(["SEEN"])) == 1


@needs_dovecot
def test_drafts_are_told_by_their_marks_and_go_by_their_uids(server: Dovecot) -> None:
    with server.client() as client:
        client.append(DRAFTS, FOREIGN, [b"\\Deleted"])
    with opened(on(server)) as folders:
        folders.keep_draft(draft(1))
        folders.keep_draft(draft(2))
        marks = folders.drafts()
        assert sorted(marks.values()) == ["abc-1", "abc-2"]
        folders.remove_drafts([uid for uid, mark in marks.items() if mark == "abc-1"])
        assert list(folders.drafts().values()) == ["abc-2"]
    assert server.lying_in(DRAFTS) == [FOREIGN, draft(2)]
    with server.client() as client:
        client.select_folder(DRAFTS, readonly=True)
        assert len(client.search(["DRAFT"])) == 1


@needs_dovecot
def test_a_folder_can_be_chosen_and_none_is_made(server: Dovecot) -> None:
    with server.client() as client:
        before = client.list_folders()
    chosen = replace(on(server), sent_folder="INBOX", drafts_folder="Nicht da")
    with opened(chosen) as folders:
        folders.keep_sent(RAW, "1@desk.example")
        with pytest.raises(OutsideError, match="mailbox_missing"):
            folders.drafts()
    assert server.lying_in("INBOX") == [RAW]
    with server.client() as client:
        assert client.list_folders() == before


LISTED = said(
    b'* LIST (\\Noselect) "/" "Sent"',
    b'* LIST () "/" "Archiv/Gesendete Objekte"',
    b'* LIST () "/" "Gesendet"',
    b'* LIST () "/" "Entw&APw-rfe"',
)


def test_folders_are_found_by_their_usual_names() -> None:
    script = imap_script(Mailbox(), {b"LIST": LISTED}, capabilities=b"IMAP4rev1 AUTH=PLAIN UIDPLUS")
    with ScriptedServer(script) as server, opened(account(server.port)) as folders:
        assert not folders.has_sent("1@desk.example")
        assert folders.drafts() == {}
        received = bytes(server.received)
    assert b"EXAMINE Gesendet\r\n" in received or b'EXAMINE "Gesendet"\r\n' in received
    assert b'SELECT "Entw&APw-rfe"\r\n' in received


@pytest.mark.fault("FET-20")
@pytest.mark.parametrize(
    ("listed", "capabilities", "code"),
    [
        (LISTED, b"IMAP4rev1", "drafts_not_replaceable"),
        (said(), b"IMAP4rev1 UIDPLUS", "drafts_folder_missing"),
    ],
)
def test_without_what_drafts_need_nothing_is_put_there(
    listed: object, capabilities: bytes, code: str
) -> None:
    script = imap_script(Mailbox(), {b"LIST": listed}, capabilities=capabilities)  # type: ignore[dict-item]
    with ScriptedServer(script) as server, opened(account(server.port)) as folders:
        with pytest.raises(OutsideError) as told:
            folders.keep_draft(draft(1))
        assert b"APPEND" not in server.received
    assert told.value.code == code


@pytest.mark.fault("SND-13")
def test_a_full_mailbox_says_so() -> None:
    answers = {b"LIST": LISTED, b"APPEND": b"NO [OVERQUOTA] quota exceeded"}
    with (
        ScriptedServer(imap_script(Mailbox(), answers)) as server,
        opened(account(server.port)) as folders,
        pytest.raises(OutsideError) as told,
    ):
        folders.keep_sent(RAW, "1@desk.example")
    assert (told.value.code, "OVERQUOTA" in told.value.detail) == ("copy_refused", True)


@pytest.mark.fault("FET-11")
def test_a_folder_name_that_could_be_a_command_is_refused() -> None:
    with ScriptedServer(imap_script(Mailbox())) as server:
        evil = replace(account(server.port), sent_folder='a"\r\nx DELETE INBOX')
        with opened(evil) as folders, pytest.raises(OutsideError, match="mailbox_missing"):
            folders.keep_sent(RAW, "1@desk.example")
        assert b"DELETE" not in server.received


@pytest.mark.fault("FET-21")
@pytest.mark.parametrize(
    ("command", "garbage"),
    [
        (b"UID SEARCH", b"* SEARCH x y"),
        (b"UID FETCH", b"* 4 FETCH (UID x BODY[HEADER.FIELDS (X-DESKAPP-DRAFT)] NIL)"),
        (b"UID FETCH", b"* 4 FETCH ((((((("),
        (b"LIST", b"* LIST nonsense"),
    ],
)
def test_an_answer_that_makes_no_sense_is_an_error(command: bytes, garbage: bytes) -> None:
    answers = {b"LIST": LISTED, b"UID SEARCH": said(b"* SEARCH 4"), command: said(garbage)}
    script = imap_script(Mailbox(), answers, capabilities=b"IMAP4rev1 UIDPLUS")
    with (
        ScriptedServer(script) as server,
        opened(account(server.port)) as folders,
        pytest.raises(OutsideError, match="server_answer"),
    ):
        folders.drafts()
