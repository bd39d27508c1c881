"""What the thread of a folder says reaches the window, and nothing after its end."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import FolderWatch
from deskapp.application.rounds.watching import LineState, WatchedFolder
from deskapp.application.tools import Tools
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake.account_turns import AccountTurns
from deskapp.ui.intake.folder_thread import FolderThread
from deskapp.ui.kit.desk import Desk
from tests.adapters.mail.accounts import account

PATIENCE = 30.0


class UnreachableServer:
    """Says when somebody wants to look; they cannot."""

    def __init__(self) -> None:
        self.was_asked = threading.Event()

    def watch(self, _account: MailAccount, _folder: str) -> FolderWatch:
        self.was_asked.set()
        raise OutsideError("unreachable")


@pytest.fixture
def server() -> UnreachableServer:
    return UnreachableServer()


@pytest.fixture
def tools(tools: Tools, server: UnreachableServer) -> Tools:
    return replace(tools, watcher=server)


@pytest.fixture
def folder(desk: Desk) -> FolderThread:
    """Nobody looks yet."""
    return FolderThread(desk, AccountTurns(desk), account(1), ("INBOX",), desk)


def test_the_window_hears_of_it_on_its_own_thread(folder: FolderThread, qtbot: QtBot) -> None:
    told: list[tuple[LineState, bool]] = []

    def hear(watched: WatchedFolder) -> None:
        told.append((watched.state, QThread.currentThread() is folder.thread()))

    folder.told.connect(hear)
    folder.start()
    qtbot.waitUntil(lambda: len(told) == 2)
    folder.stop()
    folder.join(PATIENCE)
    assert told == [(LineState.CONNECTING, True), (LineState.AWAY, True)]


def test_what_was_said_before_the_end_is_not_heard_after_it(
    folder: FolderThread, server: UnreachableServer, qtbot: QtBot
) -> None:
    told: list[WatchedFolder] = []
    folder.told.connect(told.append)
    folder.start()
    assert server.was_asked.wait(PATIENCE)
    folder.stop()
    folder.join(PATIENCE)
    with qtbot.waitSignal(folder.destroyed):
        folder.deleteLater()
    assert told == []
