"""How long a mail takes from its delivery to the list of inquiries on the screen.

Run it with ``python tests/bench/arrival.py [mails]``; without a number 60. A real Dovecot, the
real window off-screen with some thousand inquiries in it; each mail is delivered as a delivery
agent does it, by a rename into the Maildir, at a moment when the program is at rest. The figures
are milliseconds until the row is in the list.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.adapters.system.clock import SystemClock
from deskapp.application.actions import Action
from deskapp.application.rounds.watching import LineState
from deskapp.application.use_cases import records
from deskapp.composition.outside import make_tools
from deskapp.composition.workspaces import open_workspace
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.warm_up import warm_up
from deskapp.ui.shell.window import Window
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.bench.ground.heartbeat import wait
from tests.bench.ground.made_up import build

INQUIRIES = 2_000
_MOST_SECONDS = 30
_REST_MS = 300


def main() -> None:
    """Print one line."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as folder, dovecot.running() as server:
        path = Path(folder, "office.db")
        build(path, INQUIRIES)
        with shown(path, theme, server) as window:
            figures = [1_000 * arrival(window, server, number) for number in range(mails)]
    figures.sort()
    p95 = figures[max(0, round(0.95 * len(figures)) - 1)]
    print(  # noqa: T201
        f"delivery to list, n = {mails}: p50 {statistics.median(figures):.0f} ms, "
        f"p95 {p95:.0f} ms, {figures[0]:.0f} to {figures[-1]:.0f} ms"
    )


@contextmanager
def shown(path: Path, theme: Theme, server: Dovecot) -> Iterator[Window]:
    """The window on the page of inquiries, looking at the mailbox."""
    workspace, secrets = open_workspace(str(path)), GivenSecrets()
    fetcher, watcher = ImapFetcher(secrets, SystemClock()), ImapWatcher(secrets)
    tools = replace(make_tools(), fetcher=fetcher, watcher=watcher)
    of_desk = replace(account(server.port, user=dovecot.USER), name="Bench")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, of_desk))
    desk = Desk(workspace, tools, Lanes(_raise))
    window = Window(desk, theme)
    window.resize(1366, 768)
    window.show()
    window.pages.show_page("inquiries")
    warm_up(desk, window.importing)
    window.post.watch()
    until(lambda: LineState.LIVE in {each.state for each in desk.lines.folders.values()})
    wait(2_000)
    try:
        yield window
    finally:
        window.closing.close()
        window.post.end()
        desk.close()
        workspace.close()
        tools.close()
        window.deleteLater()


def arrival(window: Window, server: Dovecot, number: int) -> float:
    """Seconds until a mail that is delivered now is in the list."""
    page = window.pages.page
    assert page is not None
    rows = page.findChild(RecordList)
    assert rows is not None
    before = rows.model().rowCount()
    deliver(server, number)
    begun = time.monotonic()
    until(lambda: rows.model().rowCount() > before)
    taken = time.monotonic() - begun
    wait(_REST_MS + random.randrange(_REST_MS))
    return taken


def deliver(server: Dovecot, number: int) -> None:
    """Put a mail into the Maildir as a delivery agent does."""
    mail = (
        f"From: Anna Muster <anna@muster.example>\r\nTo: office@desk.example\r\n"
        f"Message-ID: <{number}@muster.example>\r\nSubject: Frage {number}\r\n\r\nHallo\r\n"
    )
    maildir = server.folder / "mail"
    name = f"{time.time_ns()}.{number}.bench"
    written = maildir / "tmp" / name
    written.write_bytes(mail.encode())
    owner = maildir.stat()
    _give(written, owner.st_uid, owner.st_gid)
    written.rename(maildir / "new" / name)


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _MOST_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        wait(1)


def _give(path: Path, user: int, group: int) -> None:
    if os.geteuid() == 0:
        os.chown(path, user, group)


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
