"""From the press of a key in the search box to the hits painted, in a whole window off-screen."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.app import TURN_SECONDS
from deskapp.ui.shell.window import Window
from tests.bench.ground.heartbeat import wait
from tests.bench.ground.tables import heading, row, spread
from tests.bench.stall import settle, shown

WORDS = ("wasserstoff", "müllerbach", "industrie beirat", "lürssen", "0147", "land:NI energie")
_PATIENCE = 2000
"""Milliseconds; nothing is painted where the list has not changed."""


class Painted(QObject):
    """Notes when the list was painted after it had got its newest hits."""

    def __init__(self, offers: QListView) -> None:
        super().__init__(offers)
        self.at = 0.0
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

    def _take_time(self) -> None:
        self.at = time.perf_counter()


def type_words(name: str, path: Path) -> None:
    """Print one line: the milliseconds of every key of every word."""
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with shown(path, Theme(app)) as window:
        wait(1000)
        taken = typed(window, WORDS * 2)
    heading(f"window, {name}: key to painted hits, ms")
    row("every key of every word", *spread(taken))


def typed(window: Window, words: Sequence[str]) -> list[float]:
    """The milliseconds from each key to the painting of what it found."""
    box = window.search_box
    offers = next(w for w in window.findChildren(QListView) if w.accessibleName() == "Found")
    painted = Painted(offers)
    box.begin()
    settle(window)
    taken = []
    for word in words:
        taken += [_pressed(letter, box, painted) for letter in word]
        box.clear()
        settle(window)
    return taken


def _pressed(letter: str, box: QWidget, painted: Painted) -> float:
    painted.at = 0.0
    started = time.perf_counter()
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(box, press)
    while not painted.at and time.perf_counter() - started < _PATIENCE / 1000:
        QApplication.processEvents()
    return (painted.at - started) * 1000
