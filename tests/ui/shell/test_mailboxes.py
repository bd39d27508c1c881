"""What the edge of the window says of the mailboxes, and the ways to the ledger."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.application.actions import Action
from deskapp.application.changes import Change
from deskapp.application.use_cases import records
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.requests import FetchMail, OpenPage
from deskapp.ui.shell.numbers import is_of_mailboxes
from deskapp.ui.shell.window import Window
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost
from tests.fixed_clock import FixedClock
from tests.ui.intake.test_post import a_letter
from tests.ui.shell.keys import CTRL, Key, press, write
from tests.ui.shell.notices import notice

Settle = Callable[[], None]
PATIENCE_MS = 30_000


@pytest.fixture
def server() -> Iterator[Dovecot]:
    if not dovecot.PROGRAM.exists():
        pytest.skip("dovecot-imapd is not here")
    with dovecot.running() as running:
        yield running


def set_up(desk: Desk, one: MailAccount) -> None:
    desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def tray(window: Window) -> str:
    """What stands beside the tray in the navigation."""
    names = (button.accessibleName() for button in window.findChildren(Button))
    return next(name for name in names if name.startswith("Tray"))


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]


def test_a_gap_is_seen_at_the_tray_in_the_foot_and_in_one_notice(
    window: Window, desk: Desk, settle: Settle
) -> None:
    folder = MemoryFolder({1: a_letter(1), 2: a_letter(2)}, withheld=frozenset({2}))
    desk.tools = replace(desk.tools, fetcher=MemoryPost(INBOX=folder))
    set_up(desk, account(1, user="desk"))
    settle()
    before = tray(window)
    window.carry_out(FetchMail())
    settle()
    assert notice(window) == "One e-mail in the mailbox could not be fetched."
    after = tray(window)
    assert after != before
    assert "Mailbox: 2 = 1 + 1 missing · last 10:00" in texts(window)
    folder.withheld = frozenset()
    window.carry_out(FetchMail())
    settle()
    assert tray(window) == before
    assert "Mailbox: 2 = 2 · last 10:00" in texts(window)


def test_the_ledger_is_reached_from_the_tray_and_by_name(window: Window, settle: Settle) -> None:
    window.carry_out(OpenPage("tray"))
    settle()
    page = window.pages.page
    assert page is not None
    next(each for each in page.findChildren(Button) if each.text() == "Ledger").click()
    settle()
    assert window.pages.page is not None
    assert window.pages.page.title == "Ledger"
    window.pages.show_page("today")
    settle()
    press(Key.Key_K, CTRL)
    write("Ledger of mail")
    settle()
    press(Key.Key_Return)
    settle()
    assert window.pages.page.title == "Ledger"


def test_a_folder_is_chosen_and_links_stay_links(window: Window) -> None:
    window.open_mail_folder()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert dialog.testOption(QFileDialog.Option.DontResolveSymlinks)
    dialog.close()


def test_mail_comes_by_itself_and_the_window_closes_at_once(
    window: Window, desk: Desk, clock: FixedClock, server: Dovecot, qtbot: QtBot
) -> None:
    secrets = GivenSecrets()
    fetcher, watcher = ImapFetcher(secrets, clock), ImapWatcher(secrets)
    desk.tools = replace(desk.tools, fetcher=fetcher, watcher=watcher)
    set_up(desk, account(server.port, user=dovecot.USER))
    window.post.watch()
    with server.client() as client:
        client.append("INBOX", a_letter(4711))

    def is_here() -> bool:
        found = desk.workspace.query(lambda queries: queries.where(Inquiry))
        return any(each.subject == "Frage 4711" for each in found)

    qtbot.waitUntil(is_here, timeout=PATIENCE_MS)
    window.close()
    window.post.end()
    assert not window.isVisible()


def test_the_sums_are_asked_for_where_mails_come_or_go() -> None:
    draft = Message(id=new_id(), inquiry_id=Id("i"), direction=Direction.OUT, at=FixedClock().now())
    sent = replace(draft, raw_sha256="ab")
    typed = replace(draft, body_text="More")

    def counts(before: Message | None, after: Message | None) -> bool:
        return is_of_mailboxes(Change(Message, draft.id, before, after))

    assert [counts(None, sent), counts(sent, None), counts(draft, sent)] == [True] * 3
    assert [counts(draft, typed), counts(None, draft)] == [False] * 2
    assert is_of_mailboxes(Change(MailAccount, Id("a"), None, None))
    assert not is_of_mailboxes(Change(Inquiry, Id("i"), None, None))
