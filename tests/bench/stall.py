"""How long the window's thread is held: while mails are taken in, and by what a person opens.

Run it with ``python tests/bench/stall.py [mails [inquiries]]``; without numbers 500 and those of an
office; words are searched while mails are taken in. The figures are
milliseconds between two beats of a timer in the window's event loop, beyond its interval; "max CPU"
is the longest that its thread worked between two beats, which a busy machine does not change.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.composition.outside import make_tools
from deskapp.composition.workspaces import open_workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.requests import ImportFiles
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.warm_up import warm_up
from deskapp.ui.shell.window import Window
from tests.bench.ground.files import OFFICE
from tests.bench.ground.heartbeat import COLUMNS, Heart, wait
from tests.bench.ground.made_up import NOW, build
from tests.bench.ground.tables import heading, row

PAGES = ("today", "inquiries", "follow_ups", "contacts", "organisations", "initiatives")
OTHER_PAGES = (
    *("events", "mailings", "templates", "reports", "tray", "preferences"),
    *("ledger", "overview", "duplicates", "exchange", "history", "subject_access", "briefing"),
)
_WORDS = ("wasserstoff", "müllerbach", "land:NI energie")


def main() -> None:
    """Print two tables."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    inquiries = int(sys.argv[2]) if len(sys.argv) > 2 else OFFICE.inquiries
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    heart = Heart()
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, inquiries)
        heading(f"opened in {inquiries:,} inquiries, window held, ms", COLUMNS)
        with shown(path, theme) as window:
            opening(window, heart)
        heading(f"{mails} mails taken in, words searched, window held, ms", COLUMNS)
        for page in ("templates", "today", "inquiries", "overview"):
            with shown(path, theme) as window:
                window.pages.show_page(page)
                taking_in(window, page, heart, _mails(Path(folder, page), mails))


@contextmanager
def shown(path: Path, theme: Theme) -> Iterator[Window]:
    """A window on a database, a moment after its start, with settings of its own."""
    settings = SettingsFile(path.with_suffix(".toml"))
    workspace, tools = open_workspace(str(path)), replace(make_tools(), settings=settings)
    desk = Desk(workspace, tools, Lanes(_raise))
    window = Window(desk, theme)
    window.resize(1366, 768)
    window.show()
    warm_up(desk, window.importing)
    wait(500)
    settle(window)
    try:
        yield window
    finally:
        window.closing.close()
        desk.close()
        workspace.close()
        tools.close()
        window.deleteLater()


def settle(window: Window) -> None:
    """Wait until all that was asked for has been answered and drawn."""
    wait(50)
    while window._desk.lanes.running:
        wait(10)
    wait(50)


def opening(window: Window, heart: Heart) -> None:
    """What a person opens, each for the first time."""
    for name in (*PAGES, *OTHER_PAGES):
        _timed(name, window, heart, lambda name=name: window.pages.show_page(name))  # type: ignore[misc]
    inquiries = window._desk.workspace.query(lambda q: q.inquiry_ids(InquiryFilter()))
    kind = RecordKind.INQUIRY
    for number in (1, 2):
        _timed(
            f"inquiry {number}",
            window,
            heart,
            lambda number=number: window.router.open_record(kind, inquiries[number]),  # type: ignore[misc]
        )
    page = window.pages.page
    _timed("reply", window, heart, lambda: page.view.begin_reply(1))  # type: ignore[union-attr]
    _timed("call note", window, heart, window.log_call)
    for name in ("contacts", "organisations", "initiatives"):
        record_page = window.pages.show_page(name)
        settle(window)
        assert isinstance(record_page, RecordPage)
        record_page.list.list.selectRow(1)
        settle(window)
        _timed(f"edit form of {name}", window, heart, record_page.edit)


def _timed(name: str, window: Window, heart: Heart, act: Callable[[], object]) -> None:
    with heart.beating() as beats:
        wait(20)
        act()
        settle(window)
    row(name, *beats.cells)


def taking_in(window: Window, page: str, heart: Heart, folder: Path) -> None:
    """Take mails in while a page is open."""
    settle(window)
    started = time.perf_counter()
    count = len(list(folder.iterdir()))
    with heart.beating() as beats:
        window.carry_out(ImportFiles((folder,)))
        search(window)
        while window._desk.lanes.running:
            wait(20)
        seconds = time.perf_counter() - started
    row(f"{page} open ({count / seconds:.0f}/s)", *beats.cells)


def search(window: Window) -> None:
    """Type words as a person does, a key every 100 ms."""
    box = window.search_box
    box.begin()
    for word in _WORDS:
        for letter in word:
            box.insert(letter)
            box.textEdited.emit(box.text())
            wait(100)
        box.clear()


def _mails(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        mail = EmailMessage()
        mail["From"] = f"Erika Beispiel <erika.{number}@{folder.name}.example>"
        mail["To"] = "buero@example.org"
        mail["Date"] = format_datetime(NOW)
        mail["Subject"] = f"Anfrage zu Wasserstoff {number}"
        mail["Message-ID"] = f"<{folder.name}.{number}@example.org>"
        mail.set_content("Guten Tag,\n\nwir haben eine Frage.\n\nMit freundlichen Grüßen\n" * 10)
        (folder / f"{number:04}.eml").write_bytes(bytes(mail))
    return folder


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
