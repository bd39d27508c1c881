"""The heartbeat of a window: how long its thread was held."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QObject, QTimer

from tests.bench.ground.tables import SPREAD, spread

_EVERY_MS = 5


@dataclass(slots=True)
class Beats:
    """Milliseconds between beats beyond their interval: by the clock, and of the processor."""

    held: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands below ``COLUMNS``."""
        return (*spread(self.held or [0.0]), f"{max(self.worked, default=0):.1f}")


COLUMNS = (*SPREAD, "max CPU")


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
