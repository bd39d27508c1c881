"""What grows with the file: the same steps in the window, on files of four sizes.

Run it with ``python tests/bench/growth.py [inquiries …]``; without numbers 1,000, 10,000, 100,000
and 300,000. Each figure is p95 in milliseconds until the step is painted (of the start the
median), in brackets the processor time that the window's thread needed for it. The last column
says how many times as long it takes with the largest file as with the smallest.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.use_cases import records
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import Role
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.window import Window
from tests.bench.ground.files import GROWTH, built, sized
from tests.bench.ground.heartbeat import wait
from tests.bench.ground.made_up import NOW
from tests.bench.ground.tables import heading, percentile, row
from tests.bench.search_window import WORDS, typed
from tests.bench.stall import shown
from tests.bench.start import DESKAPP, measured

RUNS: Final = 20
_STARTS: Final = 5
Figures = tuple[list[float], list[float]]
"""Milliseconds by the clock, and of the window's thread at work."""


def main() -> None:
    """Print one table."""
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    sizes = [sized(int(argument)) for argument in sys.argv[1:]] or GROWTH
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    found: dict[str, list[tuple[float, float]]] = {}
    for size in sizes:
        for name, figures in steps(built(size), theme):
            found.setdefault(name, []).append(figures)
    heading("growth, ms (work)", [*(f"{size.inquiries:,}" for size in sizes), "times"])
    for name, columns in found.items():
        cells = [f"{taken:.1f} ({work:.1f})" for taken, work in columns]
        row(name, *cells, f"{columns[-1][0] / columns[0][0]:.1f}")


def steps(path: Path, theme: Theme) -> list[tuple[str, tuple[float, float]]]:
    """What each step took with one file."""
    started = [measured(DESKAPP, path) for _ in range(_STARTS + 1)][1:]
    start = tuple(statistics.median(column) for column in list(zip(*started, strict=True))[1:])
    with shown(path, theme) as window:
        wait(1_000)
        keys = typed(window, WORDS * 2)
        window.pages.show_page("inquiries")
        calm(window)
        found = window.pages.findChildren(RecordList)
        rows = next(each for each in found if each.isVisible())
        every = window._desk.workspace.query(
            lambda queries: queries.inquiry_ids(InquiryFilter(only_open=False))
        )
        measured_steps: dict[str, Callable[[int], object]] = {
            "first paint of the list": lambda _: _anew(window, "inquiries"),
            "jump in the list, rows painted": lambda number: _jump(rows, number),
            "jump in the list, inquiry shown": lambda number: _jump(rows, number),
            "opening an inquiry": lambda number: window.router.open_record(
                RecordKind.INQUIRY, every[number * len(every) // RUNS]
            ),
            "today's page": lambda _: _anew(window, "today"),
            "storing a note": lambda number: note(window, every[number]),
        }
        return [
            ("start", (start[0], start[1])),
            ("a key in the search", (percentile(keys[0], 95), percentile(keys[1], 95))),
            *(
                (name, timed(window, step, rows if "painted" in name else None))
                for name, step in measured_steps.items()
            ),
        ]


def timed(
    window: Window, step: Callable[[int], object], rows: RecordList | None = None
) -> tuple[float, float]:
    """p95 of the runs until all was answered and painted, after one that does not count.

    With ``rows`` a run ends as soon as the current one of these is there and painted.
    """
    taken: Figures = ([], [])
    for number in range(RUNS):
        started, work = time.perf_counter(), time.thread_time()
        step(number)
        painted(rows) if rows is not None else calm(window)
        taken[0].append((time.perf_counter() - started) * 1000)
        taken[1].append((time.thread_time() - work) * 1000)
        calm(window)
    return percentile(taken[0][1:], 95), percentile(taken[1][1:], 95)


def calm(window: Window) -> None:
    """Until all that was asked for has been answered and painted."""
    quiet = 0
    while quiet < 3:
        if window._desk.lanes.running:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        else:
            QApplication.processEvents()
        quiet = 0 if window._desk.lanes.running else quiet + 1


def painted(rows: RecordList) -> None:
    """Until the current row has come and is painted."""
    while rows.currentIndex().data(Role.CARD) is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    rows.viewport().repaint()


def note(window: Window, inquiry_id: Id) -> None:
    """Store a note with an inquiry."""
    said = Message(
        id=new_id(), inquiry_id=inquiry_id, direction=Direction.NOTE, at=NOW, body_text="Notiz"
    )
    window._desk.do(Action.NOTE_ADDED, lambda work: records.save(work, said), owner=window)


def _anew(window: Window, name: str) -> None:
    page = window.pages.show_page(name)
    page.refresh(frozenset())


def _jump(rows: RecordList, number: int) -> None:
    count = rows.model().rowCount()
    rows.setCurrentIndex(rows.model().index(number * 7919 % count, 0))
    rows.viewport().repaint()


if __name__ == "__main__":
    main()
