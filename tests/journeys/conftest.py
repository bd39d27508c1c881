"""The whole program as a person has it, on SQLite and on PostgreSQL, with the sample data."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.settings import Scheme
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_sample
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.office import User
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.tour.player import Player
from deskapp.ui.shell.window import Window
from deskapp.wording.language import ENGLISH, GERMAN, install_language, use_language
from tests.adapters.mail.accounts import GivenSecrets
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.fixed_clock import FixedClock
from tests.turns import Turns
from tests.ui.active_window import show_active


@pytest.fixture(autouse=True)
def never_holds(
    qapp: QApplication,  # noqa: ARG001  there is a thread to watch only with it
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[None]:
    """No part of the window holds its thread for long."""
    turns = Turns()
    with turns.watching(monkeypatch):
        yield
    assert turns.held == []


@dataclass(slots=True)
class Program:
    """One run of the program; errors that nobody took fail the test at its end."""

    player: Player
    workspace: Workspace
    errors: list[Exception]

    def end(self) -> None:
        """Close the window as a person does, and let the database go."""
        window, desk = self.player.window, self.player.desk
        window.close()
        self.player.wait("the window has closed", lambda: not window.isVisible())
        desk.close()
        self.workspace.close()
        shiboken6.delete(window)
        assert self.errors == []


def load(workspace: Workspace, tools: Tools) -> None:
    """Fill it with the sample, where that is not done yet."""
    workspace.execute(
        Action.SAMPLE_LOADED,
        lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
        undoable=False,
    )


Start = Callable[[str], Program]


@pytest.fixture(scope="session")
def sample_file(new_sqlite_file: Path) -> Path:
    """A database with the sample data, to be copied."""
    path = Path(shutil.copy2(new_sqlite_file, new_sqlite_file.with_name("journey.db")))
    tools = make_tools()
    workspace = Workspace(open_database(str(path), FixedClock()), FixedClock(), german_holidays)
    load(workspace, tools)
    workspace.close()
    tools.close()
    return path


@pytest.fixture
def sqlite_file(tmp_path: Path, sample_file: Path) -> Path:
    """A fresh copy with the sample data."""
    return Path(shutil.copy2(sample_file, tmp_path / "office.db"))


@pytest.fixture
def tools(tmp_path: Path, clock: FixedClock) -> Iterator[Tools]:
    """The program's own, with settings of the test and passwords that are no secret."""
    made, secrets = make_tools(), GivenSecrets()
    yield replace(
        made,
        settings=SettingsFile(tmp_path / "settings.toml"),
        sender=SmtpSender(secrets),
        fetcher=ImapFetcher(secrets, clock),
        mailbox=MemoryMailbox(),
    )
    made.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look of the program, taken off again."""
    font, palette = qapp.font(), qapp.palette()
    made = Theme(qapp, Scheme.LIGHT)
    yield made
    made.use(Scheme.SYSTEM)
    shiboken6.delete(made)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture(params=[GERMAN])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the window."""
    qapp.processEvents()
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, ENGLISH)
    use_language(ENGLISH)


@pytest.fixture
def start(
    qtbot: QtBot,
    theme: Theme,
    tools: Tools,
    clock: FixedClock,
    language: str,
) -> Iterator[Start]:
    """Starts the program on a database; what still runs at the end of the test is ended."""
    running: list[Program] = []

    def run(address: str) -> Program:
        assert language
        workspace = Workspace(open_database(address, clock), clock, german_holidays)
        load(workspace, tools)
        workspace.sign_in(workspace.query(lambda queries: queries.where(User)[0].id))
        errors: list[Exception] = []
        desk = Desk(workspace, tools, Lanes(errors.append))
        window = Window(desk, theme)
        window.resize(1366, 768)
        show_active(qtbot, window)
        window.pages.show_page("today")
        program = Program(Player(window, desk), workspace, errors)
        program.player.settle()
        running.append(program)
        return program

    yield run
    QApplication.clipboard().clear()
    for program in running:
        if shiboken6.isValid(program.player.window):
            program.player.window.closing.close()
            program.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(start: Start, sqlite_file: Path) -> Program:
    """The program on a file."""
    return start(str(sqlite_file))


@pytest.fixture
def player(program: Program) -> Player:
    """Who sits before it."""
    return program.player
