"""The program looks at the mailboxes from its start to its end, and not after."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.ui.shell.app import run
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.window import Window
from tests.adapters.mail.accounts import account
from tests.fixed_clock import FixedClock
from tests.ui.shell.person import Person

PATIENCE_MS = 30_000


def looking() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name.startswith("mailbox")]


def test_from_the_start_to_the_end(
    person: Person, make_start: Callable[[str], Start], sqlite_file: Path, qtbot: QtBot
) -> None:
    clock = FixedClock()
    workspace = Workspace(open_database(str(sqlite_file), clock), clock, german_holidays)
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, account(1)))
    workspace.close()
    seen: list[str] = []

    def wait_and_close(shown: QWidget) -> None:
        qtbot.waitUntil(lambda: looking() != [], timeout=PATIENCE_MS)
        seen.extend(looking())
        shown.close()

    person.will(Window, wait_and_close)
    assert run(make_start(str(sqlite_file))) == 0
    assert seen == ["mailbox Desk"]
    assert looking() == []
