"""The page of the settings, shown by itself."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.checking.account_check import check_account
from deskapp.adapters.mail.signing_in.logins import KeptLogins
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_lists
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.section import Section
from tests.fixed_clock import FixedClock
from tests.ui.active_window import show_active


class KeptSecrets:
    """The ``Secrets`` port without a keyring."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def password(self, account: str) -> str | None:
        return self.kept.get(account)

    def keep(self, account: str, password: str) -> bool:
        self.kept[account] = password
        return False


class Browser:
    """The ``BrowserSignIn`` port: a person who does nothing until the test says what."""

    def __init__(self) -> None:
        self.asked: list[MailAccount] = []
        self.outcome: OutsideError | bool | None = None

    def sign_in(self, account: MailAccount, farewell: str, is_wanted: Callable[[], bool]) -> bool:
        assert farewell
        self.asked.append(account)
        while self.outcome is None:
            if not is_wanted():
                raise OutsideError("sign_in_unfinished")
            threading.Event().wait(0.01)
        if isinstance(self.outcome, OutsideError):
            raise self.outcome
        return self.outcome


@pytest.fixture
def secrets() -> KeptSecrets:
    """Passwords that are the test's own."""
    return KeptSecrets()


@pytest.fixture
def browser() -> Browser:
    """A person who signs in as the test says."""
    return Browser()


@pytest.fixture
def tools(
    tools: Tools, tmp_path: Path, secrets: KeptSecrets, browser: Browser, clock: FixedClock
) -> Tools:
    """The program's own, with settings and passwords that are the test's own."""
    logins = KeptLogins(secrets, TokenKeeper(secrets, clock, {}), clock)
    return replace(
        tools,
        settings=SettingsFile(tmp_path / "settings.toml"),
        secrets=secrets,
        check_account=lambda account: check_account(account, logins),
        browser=browser,
    )


@pytest.fixture
def notices() -> list[Notice]:
    """What the page said."""
    return []


@pytest.fixture
def page(
    desk: Desk, settle: Callable[[], None], notices: list[Notice], qtbot: QtBot
) -> Iterator[PreferencesPage]:
    """The page, refreshed after each change as the window does it."""
    desk.workspace.execute(
        Action.START_LISTS_LOADED,
        lambda work: load_lists(work, desk.tools.start_data),
        undoable=False,
    )
    made = PreferencesPage(desk)
    made.says.connect(notices.append)
    desk.changed.connect(lambda change_set: made.refresh(change_set.touched()))
    made.resize(1100, 700)
    show_active(qtbot, made)
    settle()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def show(page: PreferencesPage, settle: Callable[[], None]) -> Callable[[str], Section]:
    """Shows a section as the person sees it after a click."""

    def go(name: str) -> Section:
        page.show_section(name)
        settle()
        return page.sections[name]

    return go


@pytest.fixture
def submit(settle: Callable[[], None]) -> Callable[[Section], None]:
    """Saves with Ctrl+Enter in the first field."""

    def press(section: Section) -> None:
        section.form.fields()[0].setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()

    return press


@pytest.fixture
def section(show: Callable[[str], Section]) -> MailboxesSection:
    """The page of mailboxes, without one."""
    shown = show("mailbox")
    assert isinstance(shown, MailboxesSection)
    return shown
