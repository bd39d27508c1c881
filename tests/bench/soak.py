"""What is left over by long work: random journeys in the window, while mail keeps coming in.

Run it with ``python tests/bench/soak.py [--minutes N] [--seed N]``; without numbers an hour. A row
every tenth of the time; at the end, how much memory a thousand mails cost, and what is left of
descriptors, threads and processes after the window was closed.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.lanes.garbage import collect_all
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.requests import ImportFiles
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.pages.places import places
from deskapp.ui.shell.window import Window
from tests.bench.ground.heartbeat import wait
from tests.bench.ground.made_up import build
from tests.bench.ground.tables import heading, row
from tests.bench.ground.tables import note as say
from tests.bench.growth import note
from tests.bench.intake import fill
from tests.bench.search_window import WORDS, typed
from tests.bench.stall import settle, shown

INQUIRIES: Final = 2_000
MAILS: Final = 20
"""That come in at once."""
BAR_MB: Final = 10
"""For each thousand mails."""
_ROWS: Final = 10
_COLUMNS: Final = ("steps", "mails", "memory MB", "descriptors", "threads", "processes")


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds."""

    megabytes: float
    descriptors: int
    threads: int
    processes: int

    @property
    def cells(self) -> tuple[str, ...]:
        """As they stand in the table."""
        counts = (self.descriptors, self.threads, self.processes)
        return (f"{self.megabytes:.1f}", *map(str, counts))


class Journeys:
    """Steps that a person takes, in any order."""

    def __init__(self, window: Window, folder: Path, chance: random.Random) -> None:
        self._window, self._folder, self._chance = window, folder, chance
        self.steps = self.mails = 0
        self._pages = [place.name for place in places()]
        self._acts: tuple[Callable[[], object], ...] = (
            *(self._show_page, self._open, self._open, self._search),
            *(self._note, self._undo, self._reply, self._take_in),
        )

    def go_on(self) -> None:
        """Take one step, until all is answered and painted."""
        self._chance.choice(self._acts)()
        settle(self._window)
        self.steps += 1

    def take_in(self, mails: int) -> None:
        """Let that many mails come in."""
        maildir = self._folder / f"{self.mails}"
        fill(maildir, mails, seed=self.mails)
        self._window.carry_out(ImportFiles((maildir,)))
        settle(self._window)
        self.mails += mails

    def _take_in(self) -> None:
        self.take_in(MAILS)

    def _show_page(self) -> None:
        self._window.pages.show_page(self._chance.choice(self._pages))

    def _open(self) -> None:
        self._window.router.open_record(RecordKind.INQUIRY, self._inquiry())

    def _search(self) -> None:
        typed(self._window, [self._chance.choice(WORDS)])

    def _note(self) -> None:
        note(self._window, self._inquiry())

    def _undo(self) -> None:
        self._window.undo()

    def _reply(self) -> None:
        self._open()
        settle(self._window)
        page = self._window.pages.page
        page.view.begin_reply(1)  # type: ignore[union-attr]

    def _inquiry(self) -> Id:
        every = self._window._desk.workspace.query(
            lambda queries: queries.inquiry_ids(InquiryFilter(only_open=False))
        )
        return self._chance.choice(every)


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    before = held()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, INQUIRIES)
        heading(f"soak, {options.minutes:g} minutes", _COLUMNS)
        first, last, mails = soaked(path, Theme(app), options.minutes * 60, options.seed)
    settled()
    after = held()
    row("after the window was closed", "", "", *after.cells)
    growth = (last.megabytes - first.megabytes) / max(mails, 1) * 1000
    say(f"memory: {growth:.1f} MB for a thousand mails (bar: {BAR_MB})")
    for name in ("descriptors", "threads", "processes"):
        say(f"{name} left over: {getattr(after, name) - getattr(before, name)}")


def soaked(path: Path, theme: Theme, seconds: float, seed: int) -> tuple[Held, Held, int]:
    """What was held when everything had been used once, and at the end; mails between."""
    with ExitStack() as stack:
        window = stack.enter_context(shown(path, theme))
        folder = path.parent
        journeys = Journeys(window, folder, random.Random(seed))
        for place in places():
            window.pages.show_page(place.name)
            settle(window)
        journeys.take_in(MAILS)
        end = time.monotonic() + seconds
        warm = end - seconds * (_ROWS - 1) / _ROWS
        shown_at, first, mails = 1, held(), 0
        while time.monotonic() < end:
            journeys.go_on()
            if time.monotonic() >= end - seconds * (_ROWS - shown_at) / _ROWS:
                settled()
                now = held()
                if time.monotonic() >= warm and shown_at == 1:
                    first, mails = now, journeys.mails
                row(f"{shown_at}/{_ROWS}", str(journeys.steps), str(journeys.mails), *now.cells)
                shown_at += 1
        settled()
        return first, held(), journeys.mails - mails


def settled() -> None:
    """Let go what waits to be let go, as when the person looks elsewhere."""
    wait(100)
    collect_all()
    wait(100)


def held() -> Held:
    """What the process holds now, its children counted with it."""
    with Path("/proc/self/status").open() as status:
        fields = dict(line.split(":", 1) for line in status)
    children = [each.read_text().split() for each in Path("/proc/self/task").glob("*/children")]
    return Held(
        megabytes=int(fields["VmRSS"].split()[0]) / 1024,
        descriptors=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        threads=threading.active_count(),
        processes=sum(map(len, children)),
    )


if __name__ == "__main__":
    main()
