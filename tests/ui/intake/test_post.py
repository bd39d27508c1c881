import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.lists import InquiryFilter
from deskapp.application.ports.mail import FoundMail
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import NoticeKind
from deskapp.ui.kit.requests import ImportFiles, ImportText, OpenPage, OpenRecord
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.ui.intake.heard import Heard

Settle = Callable[[], None]
Listen = Callable[[], Heard]


def a_letter(number: int) -> bytes:
    return (
        f"From: Anna Muster <anna@muster.example>\r\nTo: office@desk.example\r\n"
        f"Message-ID: <{number}@muster.example>\r\nSubject: Frage {number}\r\n\r\nHallo\r\n"
    ).encode()


def test_one_mail_opens_its_inquiry_and_can_be_undone(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    heard = listen()
    heard.post.import_text(ImportText(a_letter(1)))
    settle()
    (inquiry_id,) = _inquiries(workspace)
    assert heard.texts == ["E-mail taken in as a new inquiry"]
    assert heard.requests == [OpenRecord(RecordKind.INQUIRY, inquiry_id)]
    heard.press()
    settle()
    assert _inquiries(workspace) == ()


def test_many_files_are_counted(
    workspace: Workspace, listen: Listen, settle: Settle, tmp_path: Path
) -> None:
    heard = listen()
    for number in range(12):
        (tmp_path / f"{number}.eml").write_bytes(a_letter(number))
    heard.post.import_files(ImportFiles((tmp_path / "3.eml", tmp_path / "4.eml")))
    settle()
    (tmp_path / "program.eml").write_bytes(b"MZ\x90\x00" * 100)
    heard.post.import_files(ImportFiles((tmp_path,)))
    settle()
    assert heard.texts == ["2 new", "10 new, 2 here already, 1 unreadable"]
    assert heard.requests == []
    assert len(_inquiries(workspace)) == 12
    heard.press()
    assert heard.requests == [OpenPage("tray")]
    assert len(workspace.query(lambda q: q.where(UnreadableMail))) == 1


def test_what_is_there_already_is_opened(listen: Listen, settle: Settle) -> None:
    heard = listen()
    for _ in range(2):
        heard.post.import_text(ImportText(a_letter(1)))
        settle()
    assert heard.texts[-1] == "This e-mail is here already."
    assert heard.requests[0] == heard.requests[1]


def test_a_file_that_is_not_there_is_named(listen: Listen, settle: Settle, tmp_path: Path) -> None:
    heard = listen()
    heard.post.import_files(ImportFiles((tmp_path / "gone.eml",)))
    settle()
    assert heard.texts == ["gone.eml: There is no such file."]
    assert heard.notices[0].kind is NoticeKind.ERROR


def test_an_empty_folder_is_said(listen: Listen, settle: Settle, tmp_path: Path) -> None:
    heard = listen()
    heard.post.import_files(ImportFiles((tmp_path,)))
    settle()
    assert heard.texts == ["There was no e-mail in it."]


def test_an_import_can_be_stopped_and_nobody_waits_for_it(
    workspace: Workspace, desk: Desk, listen: Listen, settle: Settle, qtbot: QtBot
) -> None:
    gate, first = threading.Event(), threading.Event()

    def find(_paths: Iterable[Path]) -> Iterator[FoundMail]:
        yield FoundMail("1", a_letter(1))
        first.set()
        gate.wait()
        for number in range(2, 100):
            yield FoundMail(str(number), a_letter(number))

    desk.tools = replace(desk.tools, find_mails=find)
    heard = listen()
    heard.post.import_files(ImportFiles((Path("folder"),)))
    qtbot.waitUntil(first.is_set)
    edited: list[object] = []
    desk.do(
        Action.SETTINGS_SAVED,
        lambda work: records.save(work, account(1)),
        owner=heard.post,
        done=edited.append,
    )
    qtbot.waitUntil(lambda: len(edited) == 1)
    ((text, work),) = heard.works
    assert text == "Taking in e-mails"
    work.cancel()
    gate.set()
    settle()
    assert heard.texts == ["2 new"]
    assert len(_inquiries(workspace)) == 2


def test_fetching_takes_in_what_is_new(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    mailbox = Mailbox({4: a_letter(1), 5: a_letter(2)})
    with ScriptedServer(imap_script(mailbox)) as server:
        _set_up(workspace, account(server.port, user="desk"))
        heard = listen()
        heard.post.fetch()
        heard.post.fetch()
        settle()
        mailbox.mails[9] = a_letter(3)
        heard.post.fetch()
        settle()
        heard.post.fetch()
        settle()
    assert heard.texts == ["2 new", "1 new", "No new e-mails"]
    assert len(_inquiries(workspace)) == 3


@pytest.mark.parametrize("password", [None])
def test_a_missing_password_leads_to_the_settings(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    _set_up(workspace, account(1, user="desk"))
    heard = listen()
    heard.post.fetch()
    settle()
    assert "no password" in heard.texts[0]
    heard.press()
    assert heard.requests == [OpenPage("preferences")]


def test_without_a_mailbox_it_says_where_to_set_one_up(listen: Listen, settle: Settle) -> None:
    heard = listen()
    heard.post.fetch()
    settle()
    assert heard.texts == ["No mailbox is set up yet from which mail can be fetched."]
    heard.press()
    assert heard.requests == [OpenPage("preferences")]


def _set_up(workspace: Workspace, one: MailAccount) -> None:
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def _inquiries(workspace: Workspace) -> tuple[Id, ...]:
    return workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))
