"""Watches that the window's thread is never held for long, and names who held it.

A turn is what the thread does between two beats of its event loop, or for one press of a key or
button that a test makes. It is measured in the thread's own processor time, and where a known
piece of work takes longer than it did at best, because others use the processor's caches too, a
turn may do so as well. So a busy machine fails nobody. Another thread looks now and then where
the thread is, to tell the culprit.
"""

import statistics
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

MOST_MS: Final = 50
_BEAT_MS, _LOOK_SECONDS = 2, 0.004
_SHOWN, _LOOKS = 8, 2_000
_PRESSES: Final = ("keyClick", "keyPress", "mouseClick", "mouseDClick", "mousePress")
ALLOWED: Final = {
    "deskapp/ui/shell/window.py:__init__": "a test makes the window in a turn of its own",
    "deskapp/ui/kit/lanes/garbage.py:collect_all": "while nobody looks at the window; "
    "here it looks through all that the tests have loaded",
    "importlib": "the program imports beforehand, module by module (ui.shell.pages.importing)",
}
"""Who may hold the thread because of how tests work, and why."""

_WORK: Final = range(20_000)
_best_pace = float("inf")

Look = tuple[float, tuple[str, ...]]


class Turns(QObject):
    """The turns of one test: beats in the event loops that the test enters."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[str] = []
        self._depth = 0
        _pace()
        self._last = time.thread_time()
        self._looks: deque[Look] = deque(maxlen=_LOOKS)
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def watching(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """Watch for as long as the block runs."""
        monkeypatch.setattr(QEventLoop, "exec", self._counted(QEventLoop.exec))
        monkeypatch.setattr(
            QApplication, "processEvents", staticmethod(self._counted(QApplication.processEvents))
        )
        for name in _PRESSES:
            monkeypatch.setattr(QtBot, name, staticmethod(self._counted(getattr(QtBot, name))))
        over = threading.Event()
        onlooker = threading.Thread(target=self._look_on, args=(over, threading.get_ident()))
        onlooker.start()
        self._timer.start()
        try:
            yield
        finally:
            self._timer.stop()
            over.set()
            onlooker.join()

    def _counted(self, run: Callable[..., Any]) -> Callable[..., Any]:
        """The same, and what it does are turns."""

        def counted(*values: Any, **named: Any) -> Any:  # noqa: ANN401  passed on as they are
            if not self._depth:
                self._last = time.thread_time()
            self._depth += 1
            try:
                return run(*values, **named)
            finally:
                self._depth -= 1
                self._end_turn()

        return counted

    def _beat(self) -> None:
        if self._depth:
            self._end_turn()

    def _end_turn(self) -> None:
        last, now = self._last, time.thread_time()
        if (now - last) * 1000 > MOST_MS and (now - last) * 1000 > MOST_MS * _slowness():
            seen = [where for at, where in list(self._looks) if last <= at <= now]
            if not any(_is_allowed(where) for where in seen):
                self.held.append(_told((now - last) * 1000, seen))
        self._last = time.thread_time()

    def _look_on(self, over: threading.Event, thread: int) -> None:
        if not hasattr(time, "pthread_getcpuclockid"):  # macOS has none: nobody is named there
            return
        clock = time.pthread_getcpuclockid(thread)
        while not over.wait(_LOOK_SECONDS):
            frame = sys._current_frames().get(thread)
            if self._depth and frame is not None:
                self._looks.append((time.clock_gettime(clock), _where(frame)))
            del frame  # what it holds must end on its own thread


def _pace() -> float:
    """The processor time of a known piece of work."""
    global _best_pace  # noqa: PLW0603  the best of all tests counts
    begun = time.thread_time()
    sum(_WORK)
    taken = time.thread_time() - begun
    _best_pace = min(_best_pace, taken)
    return taken


def _slowness() -> float:
    """How many times as long as at best the same work takes just now."""
    return statistics.median(_pace() for _ in range(9)) / _best_pace


def _where(frame: FrameType | None) -> tuple[str, ...]:
    """The program's own places in the stack, the innermost first."""
    found = []
    while frame is not None:
        name = frame.f_code.co_filename
        if "/deskapp/" in name:
            place = name[name.rindex("/deskapp/") + 1 :]
            found.append(f"{place}:{frame.f_lineno}:{frame.f_code.co_name}")
        elif "importlib" in name:
            found.append("importlib")
        frame = frame.f_back
    return tuple(found)


def _is_allowed(where: tuple[str, ...]) -> bool:
    places = {place if ":" not in place else _without_line(place) for place in where}
    return not places.isdisjoint(ALLOWED)


def _without_line(place: str) -> str:
    name, _, function = place.split(":")
    return f"{name}:{function}"


def _told(milliseconds: float, seen: list[tuple[str, ...]]) -> str:
    stacks = Counter(where[:_SHOWN] for where in seen).most_common(3)
    lines = [f"{count} × " + " < ".join(where or ("in Qt",)) for where, count in stacks]
    return "\n  ".join((f"{milliseconds:.0f} ms of the processor in one turn", *lines))
