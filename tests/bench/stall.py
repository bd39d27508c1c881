"""How long the window's thread is held: while mails are taken in, and by what a person opens.

Run it with ``python tests/bench/stall.py [mails]``; without a number 500. The figures are
milliseconds between two beats of a timer in the window's event loop, beyond its interval; "max CPU"
is the longest that its thread worked between two beats, which a busy machine does not change.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

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
from deskapp.ui.shell.pages.places import places
from deskapp.ui.shell.warm_up import warm_up
from deskapp.ui.shell.window import Window
from tests.bench.heartbeat import HEADINGS, Heart, wait
from tests.bench.made_up import NOW, build

INQUIRIES = 2000
PAGES = ("today", "inquiries", "follow_ups", "contacts", "organisations", "initiatives")
OTHER_PAGES = ("templates", "tray", "preferences")


def main() -> None:
    """Print two tables."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    heart = Heart()
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, INQUIRIES)
        with shown(path, theme) as window:
            opening(window, heart)
        for page in ("templates", "today", "inquiries"):
            with shown(path, theme) as window:
                window.pages.show_page(page)
                taking_in(window, page, heart, _mails(Path(folder, page), mails))


@contextmanager
def shown(path: Path, theme: Theme) -> Iterator[Window]:
    """A window on a database, a moment after its start."""
    workspace, tools = open_workspace(str(path)), make_tools()
    desk = Desk(workspace, tools, Lanes(_raise))
    window = Window(desk, theme)
    window.resize(1366, 768)
    window.show()
    warm_up(desk, places(), window)
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
    print(f"{'opening, ' + str(INQUIRIES) + ' inquiries':<34}{HEADINGS}")  # noqa: T201
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
    print(f"  {name:<32}{beats}", flush=True)  # noqa: T201


def taking_in(window: Window, page: str, heart: Heart, folder: Path) -> None:
    """Take mails in while a page is open."""
    settle(window)
    started = time.perf_counter()
    count = len(list(folder.iterdir()))
    with heart.beating() as beats:
        window.carry_out(ImportFiles((folder,)))
        while window._desk.lanes.running:
            wait(20)
        seconds = time.perf_counter() - started
    name = f"{count} mails, {page} open ({count / seconds:.0f}/s)"
    print(f"  {name:<32}{beats}", flush=True)  # noqa: T201


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
