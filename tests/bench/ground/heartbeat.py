"""The heartbeat of a window: how long its thread was held."""

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QObject, QTimer

_EVERY_MS = 5


@dataclass(slots=True)
class Beats:
    """Milliseconds between beats beyond their interval: by the clock, and of the processor."""

    held: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        ordered = sorted(self.held) or [0.0]
        p95 = ordered[int(len(ordered) * 0.95)]
        return (
            f"{statistics.median(ordered):8.1f}{p95:8.1f}{ordered[-1]:8.1f}"
            f"{max(self.worked, default=0):10.1f}"
        )


HEADINGS = f"{'median':>8}{'p95':>8}{'max':>8}{'max CPU':>10}"


class Heart(QObject):
    """Beats in the event loop of the thread that makes it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._beats = Beats()
        self._last = time.perf_counter()
        self._last_work = time.thread_time()

    @contextmanager
    def beating(self) -> Iterator[Beats]:
        """Beat for as long as the block runs, which lets the events run."""
        self._beats = Beats()
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield self._beats
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self._beats.held.append(max(0.0, (now - self._last) * 1000 - _EVERY_MS))
        self._beats.worked.append((work - self._last_work) * 1000)
        self._last, self._last_work = now, work


def wait(milliseconds: int) -> None:
    """Let the events run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
