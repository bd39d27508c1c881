"""From the press of a key in the search box to the hits painted, in a whole window off-screen."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.window import Window
from tests.bench.ground.heartbeat import wait
from tests.bench.ground.tables import heading, row, spread
from tests.bench.stall import settle, shown

WORDS = ("wasserstoff", "müllerbach", "industrie beirat", "lürssen", "0147", "land:NI energie")
_PATIENCE = 20_000
"""Milliseconds after which something is wrong."""


class Painted(QObject):
    """Notes when the list was painted, or hidden, after it had got its newest hits."""

    def __init__(self, offers: QListView) -> None:
        super().__init__(offers)
        self._offers = offers
        self.at = self.work = 0.0
        self._is_new = False
        offers.model().modelReset.connect(self._note)
        offers.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look on; the time counts when the painting is done."""
        if event.type() is QEvent.Type.Paint and self._is_new:
            self._is_new = False
            QTimer.singleShot(0, self._take_time)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self._is_new = True
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        if self._is_new and not self._offers.isVisible():
            self._is_new = False
            self._take_time()

    def _take_time(self) -> None:
        self.at, self.work = time.perf_counter(), time.thread_time()


def type_words(name: str, path: Path) -> None:
    """Print one line: the milliseconds of every key of every word."""
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with shown(path, Theme(app)) as window:
        wait(1000)
        taken = typed(window, WORDS * 2)
    heading(f"window, {name}: key to painted hits, ms")
    for what, figures in zip(("by the clock", "work of the window's thread"), taken, strict=True):
        row(f"every key of every word, {what}", *spread(figures))


def typed(window: Window, words: Sequence[str]) -> tuple[list[float], list[float]]:
    """From each key to the painting of what it found: milliseconds, and those of the thread."""
    box = window.search_box
    offers = next(w for w in window.findChildren(QListView) if w.accessibleName() == "Found")
    painted = Painted(offers)
    box.begin()
    settle(window)
    taken: list[tuple[float, float]] = []
    for word in words:
        taken += [_pressed(letter, box, painted) for letter in word]
        box.clear()
        settle(window)
    painted.deleteLater()
    clock, work = zip(*taken, strict=True)
    return [*clock], [*work]


def _pressed(letter: str, box: QWidget, painted: Painted) -> tuple[float, float]:
    painted.at = 0.0
    started, begun = time.perf_counter(), time.thread_time()
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(box, press)
    while not painted.at:
        assert time.perf_counter() - started < _PATIENCE / 1000, "nothing was painted"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (painted.at - started) * 1000, (painted.work - begun) * 1000
