"""Work off the window's thread: lanes of threads, results brought back to the window.

A result whose owner has gone is dropped, so no widget is touched after its end.
"""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from queue import SimpleQueue
from typing import Final, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from deskapp.ui.kit.lanes.garbage import GarbageRounds

T = TypeVar("T")
Failed = Callable[[Exception], object]

_REPORT_EVERY = 0.05
"""Seconds between two reports of progress; the eye needs no more."""


class Lane(Enum):
    """What kind of work stands in one queue."""

    RECORDS = "records"
    """Changes to records: one thread, in the order asked for, worked off before the end."""
    READS = "reads"
    """Lists and details, which must not wait behind an import."""
    NETWORK = "network"
    """Servers, which answer when they like."""
    BACKGROUND = "background"
    """What nobody waits for."""


THREADS: Final[Mapping[Lane, int]] = {
    Lane.RECORDS: 1,
    Lane.READS: 2,
    Lane.NETWORK: 4,
    Lane.BACKGROUND: 1,
}


class Cancelled(Exception):
    """The person has stopped this work."""


class Job:
    """One piece of work under way; whoever asked for it may lose interest."""

    def __init__(self, work: Callable[[], object], owner: QObject) -> None:
        self.work = work
        self.owner = owner
        self.done: Callable[[object], object] = lambda _: None
        self.failed: Failed | None = None
        self.is_dropped = False

    def drop(self) -> None:
        """Forget its result; reads and network work that still wait are not begun."""
        self.is_dropped = True

    @property
    def is_wanted(self) -> bool:
        """Whether somebody is still there to take the result."""
        return not self.is_dropped and shiboken6.isValid(self.owner)


class LongWork(QObject):
    """Progress and cancelling for one long job: made by the page, reported to by the work."""

    progressed = Signal(int, int)
    """How many are done, of how many in all (0 where nobody knows)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Stop at the next report."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work shall stop."""
        return self._cancelled.is_set()

    def report(self, count: int, total: int) -> None:
        """Called by the work, on its own thread. Raises `Cancelled` when it shall stop."""
        if self.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if count == total or now - self._last >= _REPORT_EVERY:
            self._last = now
            self.progressed.emit(count, total)


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job
    value: object = None
    error: Exception | None = None


class Lanes(QObject):
    """The lanes of one window. Threads start with the first job and end with `close`."""

    running_changed = Signal(int)
    """How many jobs are under way or waiting."""
    _finished = Signal()

    def __init__(self, unexpected: Failed, parent: QObject | None = None) -> None:
        """`unexpected` gets, on the window's thread, each error that no job takes itself."""
        super().__init__(parent)
        self.unexpected = unexpected
        self._queues: dict[Lane, SimpleQueue[Job | None]] = {lane: SimpleQueue() for lane in Lane}
        self._outcomes: SimpleQueue[_Outcome] = SimpleQueue()
        self._threads: dict[Lane, list[threading.Thread]] = {lane: [] for lane in Lane}
        self._running = 0
        self._closing = threading.Event()
        self._garbage = GarbageRounds(self)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> Job:
        """Do `work` in `lane`; then call `done` or `failed` here, if `owner` still lives."""
        job = Job(work, owner)
        job.done = cast("Callable[[object], object]", done)
        job.failed = failed
        if self._closing.is_set():
            job.drop()
            return job
        self._count(+1)
        self._queues[lane].put(job)
        if len(self._threads[lane]) < min(THREADS[lane], self._running):
            self._start_thread(lane)
        return job

    @property
    def running(self) -> int:
        """How many jobs are under way or waiting."""
        return self._running

    def close(self, seconds: float = 3.0) -> bool:
        """Finish changes, drop the rest; false if a job was still running after `seconds`."""
        self._closing.set()
        for lane, threads in self._threads.items():
            for _ in threads:
                self._queues[lane].put(None)
        deadline = time.monotonic() + seconds
        everyone = [thread for threads in self._threads.values() for thread in threads]
        for thread in everyone:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._garbage.stop()
        return not any(thread.is_alive() for thread in everyone)

    def _start_thread(self, lane: Lane) -> None:
        name = f"lane-{lane.value}-{len(self._threads[lane])}"
        thread = threading.Thread(target=self._work_off, args=(lane,), name=name, daemon=True)
        self._threads[lane].append(thread)
        thread.start()

    def _work_off(self, lane: Lane) -> None:
        queue = self._queues[lane]
        while (job := queue.get()) is not None:
            is_left_out = self._closing.is_set() and lane is not Lane.RECORDS
            self._outcomes.put(_Outcome(job) if is_left_out else _outcome_of(job, lane))
            del job  # what it holds of the window must end on the window's thread
            if shiboken6.isValid(self):
                self._finished.emit()

    def _deliver(self) -> None:
        outcome = self._outcomes.get()
        self._count(-1)
        job = outcome.job
        if not job.is_wanted or self._closing.is_set():
            return
        if outcome.error is None:
            job.done(outcome.value)
        elif job.failed is not None:
            job.failed(outcome.error)
        elif not isinstance(outcome.error, Cancelled):
            self.unexpected(outcome.error)

    def _count(self, change: int) -> None:
        self._running += change
        self.running_changed.emit(self._running)


def _outcome_of(job: Job, lane: Lane) -> _Outcome:
    if lane is not Lane.RECORDS and not job.is_wanted:
        return _Outcome(job)
    try:
        return _Outcome(job, job.work())
    except Exception as error:  # noqa: BLE001 — whatever it is, the window's thread hears of it
        return _Outcome(job, error=error)
