"""A password that no keyring keeps is asked for once a run."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.signing_in.logins import KeptLogins
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases import records
from deskapp.domain.mail_account import Server
from deskapp.domain.message import Message
from deskapp.ui.intake.password_box import PasswordBox
from deskapp.ui.intake.post import IntakePost
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import EnterPassword
from tests.adapters.mail.accounts import ADDRESS, account
from tests.adapters.mail.imap_fetching import THREE
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock
from tests.ui.active_window import show_active
from tests.ui.intake.heard import Heard

Settle = Callable[[], None]


@pytest.fixture
def secrets() -> KeptSecrets:
    """No keyring, and nothing typed yet."""
    return KeptSecrets(lasts=False)


@pytest.fixture
def tools(tools: Tools, clock: FixedClock, secrets: KeptSecrets) -> Tools:
    """The program's own, with passwords of this run."""
    logins = KeptLogins(secrets, TokenKeeper(secrets, clock, {}), clock)
    return replace(tools, secrets=secrets, fetcher=ImapFetcher(logins, clock))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """What the box opens over."""
    made = QWidget()
    show_active(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def heard(desk: Desk, window: QWidget, settle: Settle) -> Iterator[Heard]:
    """The post of that window."""
    post = IntakePost(desk, window)
    made = Heard(post)
    post.says.connect(made.notices.append)
    post.wants.connect(made.requests.append)
    settle()
    yield made
    post.end()


def test_it_is_asked_for_and_mail_is_fetched(
    desk: Desk, window: QWidget, heard: Heard, settle: Settle, qtbot: QtBot
) -> None:
    with ScriptedServer(imap_script(Mailbox(THREE))) as server:
        one = replace(account(server.port, user="desk"), smtp=Server())
        desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))
        heard.post.fetch()
        settle()
        assert f"There is no password for {ADDRESS} yet" in heard.texts[-1]
        assert heard.notices[-1].action == "Enter password"
        heard.press()
        (request,) = heard.requests
        assert request == EnterPassword(ADDRESS)
        heard.post.enter_password(request)
        (box,) = window.findChildren(PasswordBox)
        qtbot.waitUntil(box.isActiveWindow)
        line = box.focusWidget()
        assert isinstance(line, QLineEdit)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClicks(line, "geheim")
        QTest.keyClick(line, Qt.Key.Key_Return)
        settle()
    assert desk.tools.secrets.password(ADDRESS) == "geheim"
    assert len(desk.workspace.query(lambda q: q.where(Message))) == len(THREE)


def test_who_gives_up_is_left_alone(
    window: QWidget, heard: Heard, secrets: KeptSecrets, settle: Settle, qtbot: QtBot
) -> None:
    heard.post.enter_password(EnterPassword(ADDRESS))
    (box,) = window.findChildren(PasswordBox)
    qtbot.waitUntil(box.isActiveWindow)
    line = box.focusWidget()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return)  # nothing typed
    assert box.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    settle()
    assert secrets.kept == {}
    assert heard.notices == []
