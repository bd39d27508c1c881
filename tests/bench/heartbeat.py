"""The heartbeat of a window: how long its thread was held, and by what."""

import statistics
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, QTimer

_EVERY_MS = 5
_HELD_MS = 25
"""From here on the stack is looked at."""


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
        self.last = time.perf_counter()
        self._last_work = time.thread_time()

    @contextmanager
    def beating(self) -> Iterator[Beats]:
        """Beat for as long as the block runs, which lets the events run."""
        self._beats = Beats()
        self.last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield self._beats
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self._beats.held.append(max(0.0, (now - self.last) * 1000 - _EVERY_MS))
        self._beats.worked.append((work - self._last_work) * 1000)
        self.last, self._last_work = now, work


def wait(milliseconds: int) -> None:
    """Let the events run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Witness:
    """Looks from another thread at what holds the heart's thread."""

    def __init__(self, heart: Heart) -> None:
        """It costs some milliseconds itself, so no figures are taken beside it."""
        self.seen: Counter[str] = Counter()
        self._heart, self._ended = heart, threading.Event()
        self._watched = threading.get_ident()
        threading.Thread(target=self._watch, daemon=True).start()

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def _watch(self) -> None:
        while not self._ended.wait(0.008):
            if (time.perf_counter() - self._heart.last) * 1000 > _HELD_MS + _EVERY_MS:
                frame = sys._current_frames().get(self._watched)  # noqa: SLF001  the documented way
                self.seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    calls = traceback.extract_stack(frame)[-8:] if frame else []
    return " > ".join(f"{call.filename.rpartition('/')[2]}:{call.lineno}" for call in calls)
