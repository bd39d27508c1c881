"""From a start to its end: nothing is touched that cannot be opened, and nothing stays behind."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskapp.adapters.storage.backup import back_up
from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.settings import Settings
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import CatalogueEntry, User
from deskapp.ui.kit.buttons import Button, CheckBox
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.shell.app import run
from deskapp.ui.shell.first_run import FirstRun
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.trouble import Trouble
from deskapp.ui.shell.window import Window
from tests.fixed_clock import FixedClock
from tests.ui.shell.person import Person

Act = Callable[[], object]


def _has_address(shown: QWidget) -> bool:
    lines = [each for each in shown.findChildren(QLineEdit) if each.text() == "buero@gmail.com"]
    return any(each.isVisible() for each in lines)


def _focus_name(shown: QWidget) -> str:
    focus = shown.focusWidget()
    return focus.text().replace("&", "") if isinstance(focus, Button) else repr(focus)


def press(word: str) -> Callable[[QWidget], None]:
    """Press the button with that word."""

    def act(shown: QWidget) -> None:
        next(b for b in shown.findChildren(Button) if b.text().replace("&", "") == word).click()

    return act


def fill(name: str, text: str) -> Callable[[QWidget], None]:
    """Write into the field of that name."""

    def act(shown: QWidget) -> None:
        lines = shown.findChildren(QLineEdit)
        next(each for each in lines if each.accessibleName().startswith(name)).setText(text)

    return act


def close(shown: QWidget) -> None:
    """Close the window."""
    shown.close()


def texts(shown: QWidget) -> str:
    """Everything that can be read."""
    return "\n".join(label.text() for label in shown.findChildren(PlainLabel) if label.isVisible())


def opened(path: Path) -> Workspace:
    return Workspace(open_database(str(path), FixedClock()), FixedClock(), german_holidays)


class TestFirstStart:
    def test_it_makes_database_user_and_sample(
        self, person: Person, make_start: Callable[[str], Start], tools: Tools, tmp_path: Path
    ) -> None:
        person.will(FirstRun, fill("Your name", "Ina Beispiel"))
        person.will(FirstRun, lambda shown: shown.findChildren(CheckBox)[0].setChecked(True))
        person.will(FirstRun, press("Start"))
        person.will(Window, close)
        assert run(make_start("")) == 0
        path = tmp_path / "new" / "office.db"
        workspace = opened(path)
        users = workspace.query(lambda q: q.where(User, name="Ina Beispiel"))
        assert [each.initials for each in users] == ["IB"]
        assert len(workspace.query(lambda q: q.where(Inquiry))) > 100
        workspace.close()
        settings = tools.settings.load()
        assert (settings.database, settings.user_id) == (str(path), users[0].id)
        assert settings.language == "en"

    def test_without_answers_there_are_lists_alone(
        self, person: Person, make_start: Callable[[str], Start], tmp_path: Path
    ) -> None:
        person.will(FirstRun, press("Start"))
        person.will(Window, close)
        assert run(make_start("")) == 0
        workspace = opened(tmp_path / "new" / "office.db")
        assert workspace.query(lambda q: q.where(Inquiry)) == ()
        assert workspace.query(lambda q: q.where(CatalogueEntry))
        workspace.close()

    def test_the_mailbox_named_is_set_up_next(
        self, person: Person, make_start: Callable[[str], Start]
    ) -> None:
        person.will(FirstRun, fill("E-mail address of the mailbox", "buero@gmail.com"))
        person.will(FirstRun, press("Start"))
        asked: list[str] = []
        person.will(Window, lambda shown: asked.append(_focus_name(shown)), when=_has_address)
        person.will(Window, close)
        person.will(MessageBox, press("Discard and quit"))
        assert run(make_start("")) == 0
        assert asked == ["Sign in with Google"]

    def test_a_place_that_cannot_be_is_refused_at_its_field(
        self, person: Person, make_start: Callable[[str], Start], tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("x")
        said: list[str] = []
        person.will(FirstRun, fill("Your name", "Ina Beispiel"))
        person.will(FirstRun, fill("Where the data is kept", str(tmp_path / "file" / "office.db")))
        person.will(FirstRun, press("Start"))
        person.will(FirstRun, lambda shown: said.append(texts(shown)))
        person.will(FirstRun, fill("Where the data is kept", str(tmp_path / "other.db")))
        person.will(FirstRun, press("Start"))
        person.will(Window, close)
        assert run(make_start("")) == 0
        assert "cannot be opened" in said[0]
        workspace = opened(tmp_path / "other.db")
        assert workspace.query(lambda q: q.where(User))[0].name == "Ina Beispiel"
        workspace.close()

    def test_another_language_is_spoken_at_once(
        self, person: Person, make_start: Callable[[str], Start], tools: Tools
    ) -> None:
        person.will(FirstRun, fill("Your name", "Ina Beispiel"))
        person.will(FirstRun, lambda shown: _language(shown).setCurrentIndex(0))
        person.will(FirstRun, press("Loslegen"))
        titles: list[str] = []
        person.will(Window, lambda shown: titles.append(shown.windowTitle()))
        person.will(Window, close)
        assert run(make_start("")) == 0
        assert titles == ["Heute – deskapp"]
        assert tools.settings.load().language == "de"

    def test_giving_up_leaves_nothing(
        self, person: Person, make_start: Callable[[str], Start], tmp_path: Path
    ) -> None:
        person.will(FirstRun, close)
        assert run(make_start("")) == 1
        assert not (tmp_path / "new").exists()


class TestRefused:
    def test_a_foreign_file_is_left_as_it_is(
        self, person: Person, make_start: Callable[[str], Start], tmp_path: Path
    ) -> None:
        path = tmp_path / "letter.db"
        path.write_bytes(b"Dear Sir or Madam,\n" * 100)
        before = path.read_bytes(), path.stat().st_mtime_ns
        said: list[str] = []
        person.will(Trouble, lambda shown: said.append(texts(shown)))
        person.will(Trouble, press("Try again"))
        person.will(Trouble, press("Quit"))
        assert run(make_start(str(path))) == 1
        assert "is no database of this program. It was left as it is." in said[0]
        assert (path.read_bytes(), path.stat().st_mtime_ns) == before
        assert [each.name for each in tmp_path.glob("letter*")] == ["letter.db"]

    def test_a_database_that_is_open_already_is_not_opened_twice(
        self, person: Person, make_start: Callable[[str], Start], sqlite_file: Path
    ) -> None:
        first = opened(sqlite_file)
        said: list[str] = []
        person.will(Trouble, lambda shown: said.append(texts(shown)))
        person.will(Trouble, lambda _: first.close())
        person.will(Trouble, press("Try again"))
        person.will(Window, close)
        assert run(make_start(str(sqlite_file))) == 0
        assert "The database is open already" in said[0]

    def test_a_backup_takes_the_place_of_a_damaged_file(
        self,
        person: Person,
        make_start: Callable[[str], Start],
        sqlite_file: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        backup = back_up(sqlite_file, FixedClock().now(), None)
        sqlite_file.write_bytes(b"")
        monkeypatch.setattr("deskapp.ui.shell.opening._chosen", lambda *_: str(backup))
        person.will(Trouble, press("Restore a backup…"))
        person.will(Window, close)
        assert run(make_start(str(sqlite_file))) == 0
        workspace = opened(sqlite_file)
        assert workspace.query(lambda q: q.where(Inquiry))
        workspace.close()


class TestEnd:
    @pytest.mark.skipif(os.name == "nt", reason="Windows ends programs otherwise")
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_a_signal_ends_in_order(
        self,
        person: Person,
        make_start: Callable[[str], Start],
        sqlite_file: Path,
        number: signal.Signals,
        qtbot: QtBot,
    ) -> None:
        start = make_start(str(sqlite_file))
        handlers = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
        person.will(Window, lambda shown: shown.setGeometry(60, 70, 1200, 650))
        person.will(Window, lambda _: os.kill(os.getpid(), number))
        assert run(start) == 0
        assert start.tools.settings.load().window == (60, 70, 1200, 650)
        assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == handlers
        qtbot.waitUntil(lambda: not _lanes_and_windows())

    def test_it_starts_where_and_as_it_was(
        self,
        person: Person,
        make_start: Callable[[str], Start],
        sqlite_file: Path,
        tools: Tools,
    ) -> None:
        user = "f" * 32
        tools.settings.save(Settings(user_id=user, window=(30, 40, 1250, 700), font_scale=1.5))
        places: list[tuple[int, int]] = []
        person.will(Window, lambda shown: places.append((shown.geometry().x(), shown.width())))
        person.will(Window, close)
        assert run(make_start(str(sqlite_file))) == 0
        assert places == [(30, 1250)]
        assert tools.settings.load().user_id not in {"", user}
        assert tools.settings.load().database == ""


def _language(shown: QWidget) -> QComboBox:
    return next(
        each for each in shown.findChildren(QComboBox) if each.accessibleName() == "Language"
    )


def _lanes_and_windows() -> list[object]:
    lanes = [each for each in threading.enumerate() if each.name.startswith("lane-")]
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]
    return [*lanes, *windows]


_IMPORT_THE_WINDOW = """
import linecache
from deskapp.ui.shell.plain_imports import load_qt
load_qt()
import deskapp.ui.shell.app
print([path for path in linecache.cache if "/deskapp/ui/" in path])
"""


def test_the_source_of_what_is_imported_after_qt_is_not_kept() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _IMPORT_THE_WINDOW], capture_output=True, text=True, check=True
    )

    assert told.stdout == "[]\n"
