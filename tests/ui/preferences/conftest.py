"""The page of the settings, shown by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.account_check import check_account
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_lists
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.section import Section
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


@pytest.fixture
def secrets() -> KeptSecrets:
    """Passwords that are the test's own."""
    return KeptSecrets()


@pytest.fixture
def tools(tools: Tools, tmp_path: Path, secrets: KeptSecrets) -> Tools:
    """The program's own, with settings and passwords that are the test's own."""
    return replace(
        tools,
        settings=SettingsFile(tmp_path / "settings.toml"),
        secrets=secrets,
        check_account=lambda account: check_account(account, secrets),
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
