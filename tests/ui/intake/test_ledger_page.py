"""The ledger as a person reads it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.fetching import fetch_account
from deskapp.application.rounds.watching import LineState, WatchedFolder
from deskapp.application.use_cases import records
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake.ledger.page import LedgerPage
from deskapp.ui.intake.ledger.words import foot_line
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.requests import (
    AcceptFolder,
    EnterPassword,
    FetchMail,
    OpenPage,
    SetUpMailbox,
)
from tests.adapters.mail.accounts import account
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost
from tests.fixed_clock import FixedClock
from tests.ui.active_window import show_active
from tests.ui.intake.test_post import a_letter

Settle = Callable[[], None]


class Shown:
    """The page as a person has it before them."""

    def __init__(self, page: LedgerPage, settle: Settle) -> None:
        self.page, self._settle = page, settle
        self.requests: list[object] = []
        page.wants.connect(self.requests.append)

    @property
    def texts(self) -> list[str]:
        labels = self.page.findChildren(PlainLabel)
        return [each.text() for each in labels if each.isVisibleTo(self.page) and each.text()]

    @property
    def buttons(self) -> list[str]:
        return [b.text() for b in self.page.findChildren(Button) if b.isVisibleTo(self.page)]

    def press(self, text: str) -> None:
        buttons = (b for b in self.page.findChildren(Button) if b.isVisibleTo(self.page))
        button = next(b for b in buttons if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settle()

    def says(self, *parts: str) -> bool:
        """Whether the texts stand on the page, in this order."""
        texts = iter(self.texts)
        return all(any(part in text for text in texts) for part in parts)


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    def make() -> Shown:
        page = LedgerPage(desk)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        show_active(qtbot, page)
        settle()
        return Shown(page, settle)

    return make


Show = Callable[[], Shown]


def set_up(desk: Desk, *folders: str) -> MailAccount:
    one = replace(account(1, user="desk"), folders=folders or ("INBOX",))
    return desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def fetch(desk: Desk, one: MailAccount, **folders: MemoryFolder) -> None:
    fetch_account(desk.workspace, desk.tools.mails, MemoryPost(**folders), one)
    desk.lines.changed.emit()


def test_without_a_mailbox_it_leads_to_the_settings(show: Show) -> None:
    shown = show()
    assert shown.says("No mailbox is set up yet")
    shown.press("Settings")
    assert shown.requests == [SetUpMailbox()]


def test_sums_that_agree_are_calm(desk: Desk, show: Show) -> None:
    one = set_up(desk)
    fetch(desk, one, INBOX=MemoryFolder({1: a_letter(1), 2: a_letter(2), 3: b"\x00\x01"}))
    shown = show()
    assert shown.says(
        "Desk",
        "INBOX: Nothing is missing",
        *("3", "in the mailbox", "= 2", "taken in", "+ 0", "set aside", "+ 1", "unreadable"),
        *("+ 0", "missing"),
        "Looked at every few minutes · last looked at 10:00",
    )
    assert "Fetch what is missing" not in shown.buttons
    shown.press("Show unreadable")
    assert shown.requests == [OpenPage("tray")]


@pytest.mark.fault("FET-16")
def test_a_gap_is_an_alarm_with_the_button_that_closes_it(
    desk: Desk, show: Show, settle: Settle
) -> None:
    one = set_up(desk)
    folder = MemoryFolder({1: a_letter(1), 2: a_letter(2)}, withheld=frozenset({2}))
    fetch(desk, one, INBOX=folder)
    shown = show()
    assert shown.says("INBOX: One e-mail is missing here", "+ 1", "missing")
    counts = desk.workspace.query(lambda queries: queries.counts(desk.workspace.clock.today()))
    assert counts.missing == 1
    shown.press("Fetch what is missing")
    assert shown.requests == [FetchMail()]
    folder.withheld = frozenset()
    fetch(desk, one, INBOX=folder)
    settle()
    assert shown.says("INBOX: Nothing is missing")


def test_a_line_that_fails_says_since_when_why_and_what_to_do(
    desk: Desk, show: Show, clock: FixedClock, settle: Settle
) -> None:
    one = set_up(desk)
    shown = show()
    assert shown.says("INBOX: Not looked at yet")

    def show_line(state: LineState, *error: str) -> None:
        failed = OutsideError(*error) if error else None
        since = clock.now() - timedelta(hours=1)
        desk.lines.show(WatchedFolder(one.id, "INBOX", state, since, failed))
        settle()

    show_line(LineState.LIVE)
    assert shown.says("Live: new e-mails are here at once")
    show_line(LineState.AWAY, "server_unreachable", "mail.desk.example")
    assert shown.says("Not reachable since 09:00. ")
    assert set(shown.buttons) == {"Fetch mail", "Unreadable e-mails"}
    show_line(LineState.STOPPED, "password_missing", "office@desk.example")
    assert shown.says("Stopped since 09:00. ")
    shown.press("Enter password")
    assert shown.requests == [EnterPassword("office@desk.example")]
    show_line(LineState.PAUSED)
    assert shown.says("Fetching was cancelled. Fetch mail to go on.")


@pytest.mark.fault("FET-03")
def test_a_folder_made_anew_is_asked_about(desk: Desk, show: Show, settle: Settle) -> None:
    one = set_up(desk, "INBOX", "Archiv")
    shown = show()
    question = FolderReplaced(one.id, "Archiv", 8)
    desk.lines.ask(question)
    settle()
    shown.press("Take over all the same")
    assert shown.requests == [AcceptFolder(question)]
    desk.lines.answer(question)
    settle()
    assert "Take over all the same" not in shown.buttons


def test_a_long_fetch_is_counted_and_can_be_cancelled(
    desk: Desk, show: Show, settle: Settle
) -> None:
    set_up(desk)
    shown, work = show(), LongWork(desk)
    desk.lines.begin(work, "Fetching mail")
    work.report(7, 90)
    settle()
    assert shown.says("Fetching mail", "7 of 90")
    shown.press("Cancel")
    assert work.is_cancelled
    desk.lines.end(work)
    settle()
    assert "Cancel" not in shown.buttons


def test_the_foot_of_the_window_says_it_in_one_line(desk: Desk, clock: FixedClock) -> None:
    def said() -> str:
        states = desk.workspace.query(lambda queries: queries.folder_states())
        line = foot_line(states, desk.lines.folders, clock)
        return line.text if line is not None else ""

    assert said() == ""
    one = set_up(desk, "INBOX", "Archiv")
    inbox = MemoryFolder({1: a_letter(1), 2: b"\x00\x01"})
    archive = MemoryFolder({7: a_letter(7), 8: a_letter(8)}, withheld=frozenset({8}))
    fetch(desk, one, INBOX=inbox, Archiv=archive)
    assert said() == "Mailbox: 4 = 2 + 1 unreadable + 1 missing · last 10:00"
    error = OutsideError("server_timeout", "mail.desk.example")
    desk.lines.show(WatchedFolder(one.id, "Archiv", LineState.AWAY, clock.now(), error))
    assert said() == "Desk: not connected since 10:00"
