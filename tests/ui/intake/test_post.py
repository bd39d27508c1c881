from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import (
    AcceptFolder,
    EnterPassword,
    ImportText,
    OpenPage,
    OpenRecord,
    SetUpMailbox,
)
from tests.adapters.mail.accounts import ADDRESS, account
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost
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
    assert heard.requests == [EnterPassword(ADDRESS)]


def test_without_a_mailbox_it_says_where_to_set_one_up(listen: Listen, settle: Settle) -> None:
    heard = listen()
    heard.post.fetch()
    settle()
    assert heard.texts == ["No mailbox is set up yet from which mail can be fetched."]
    heard.press()
    assert heard.requests == [SetUpMailbox()]


def test_a_gap_is_said_once_with_the_way_to_the_ledger(
    workspace: Workspace, desk: Desk, listen: Listen, settle: Settle
) -> None:
    folder = MemoryFolder({1: a_letter(1), 2: a_letter(2)}, withheld=frozenset({2}))
    desk.tools = replace(desk.tools, fetcher=MemoryPost(INBOX=folder))
    _set_up(workspace, account(1, user="desk"))
    heard = listen()
    heard.post.fetch()
    settle()
    assert heard.texts == ["One e-mail in the mailbox could not be fetched."]
    heard.press()
    assert heard.requests == [OpenPage("ledger")]
    heard.post.fetch()
    settle()
    assert heard.texts[1:] == ["No new e-mails"]


@pytest.mark.fault("FET-03")
def test_a_folder_made_anew_with_strange_mails_is_asked_about(
    workspace: Workspace, desk: Desk, listen: Listen, settle: Settle
) -> None:
    folder = MemoryFolder({1: a_letter(1)})
    desk.tools = replace(desk.tools, fetcher=MemoryPost(INBOX=folder))
    _set_up(workspace, account(1, user="desk"))
    heard = listen()
    heard.post.fetch()
    settle()
    folder.uid_validity += 1
    folder.mails = {number: a_letter(number) for number in (7, 8, 9)}
    heard.post.fetch()
    settle()
    assert len(_inquiries(workspace)) == 1
    assert len(desk.lines.replaced) == 1
    heard.press()
    (request,) = heard.requests
    assert isinstance(request, AcceptFolder)
    heard.post.accept(request)
    settle()
    assert len(_inquiries(workspace)) == 4
    assert desk.lines.replaced == {}
    assert heard.texts[-1] == "3 new"


def _set_up(workspace: Workspace, one: MailAccount) -> None:
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def _inquiries(workspace: Workspace) -> tuple[Id, ...]:
    return workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))
