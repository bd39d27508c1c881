"""One killable process for bytes from outside: whatever they do there, the program goes on."""

import logging
import math
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

import msgspec

from deskapp.adapters.mail.worker_process import (
    SECONDS_FOR_A_JOB,
    Answer,
    Limits,
    Request,
    read_frame,
    write_frame,
)
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_ROOT: Final = Path(__file__).parents[3]
_BEGIN: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from deskapp.adapters.mail.worker_process import main; main()"
)
_SECONDS_TO_START: Final = 20
_log = logging.getLogger(__name__)


class Worker:
    """Gives jobs to a process of its own, one after the other, from any thread.

    ``jobs`` maps the name of a job to the function that does it in the process
    (``module:function``, called with the bytes). The process starts with the first job. One that
    takes more than ten seconds or than the limits allow is killed, and the next job gets a new
    one.
    """

    def __init__(self, jobs: Mapping[str, str], limits: Limits | None = None) -> None:
        named = (f"{name}={function}" for name, function in jobs.items())
        self._arguments = (msgspec.json.encode(limits or Limits()).decode(), *named)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._deadline = _Deadline()

    def call(self, job: str, raw: bytes, argument: int | None = None) -> bytes:
        """The result of a job as MessagePack; raises `UnreadableMail`."""
        if not raw:
            raise UnreadableMail(UnreadableReason.EMPTY)
        request = msgspec.msgpack.encode(Request(job, argument))
        with self._lock:
            answer = self._exchange(request, raw)
        if answer.defect:
            _log.error("reading failed: %s", answer.defect)
        if answer.reason:
            raise UnreadableMail(answer.reason)
        return answer.result

    def close(self) -> None:
        """End the process; a later job starts a new one."""
        with self._lock:
            self._end()
            self._deadline.close()

    def _exchange(self, request: bytes, raw: bytes) -> Answer:
        seconds = SECONDS_FOR_A_JOB
        if self._process is None:
            self._process = self._started()
            seconds += _SECONDS_TO_START
        to_process, from_process = _pipes(self._process)
        try:
            with self._deadline.within(seconds, self._process):
                write_frame(to_process, request, last=False)
                write_frame(to_process, raw)
                data = read_frame(from_process)
        except OSError:
            data = None
        if data is None:
            self._end()
            return Answer(reason=UnreadableReason.TOO_COSTLY)
        return msgspec.msgpack.decode(data, type=Answer)

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603  our own code by our own interpreter
            [sys.executable, "-P", "-c", _BEGIN, str(_ROOT), *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in _pipes(process):
            try:
                pipe.close()
            except OSError:
                _log.debug("the worker had gone before its job was written")


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


class _Deadline:
    """Kills the process of the job that is under way when its time is over.

    One thread for all jobs, made with the first: one for each would take longer than most jobs do.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._process: subprocess.Popen[bytes] | None = None
        self._end = 0.0
        self._looks_at = math.inf
        self._is_closed = False
        self._thread: threading.Thread | None = None

    @contextmanager
    def within(self, seconds: float, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """Kill the process where the block takes longer."""
        with self._changed:
            self._process, self._end = process, time.monotonic() + seconds
            if self._thread is None:
                self._is_closed = False
                self._thread = threading.Thread(target=self._watch, daemon=True)
                self._thread.start()
            elif self._end < self._looks_at:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._process = None

    def close(self) -> None:
        """End the thread; a later job starts a new one."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        thread.join()

    def _watch(self) -> None:
        """Look when a job's time would be over; those that end before need not wake anybody."""
        with self._changed:
            while not self._is_closed:
                left = self._end - time.monotonic()
                if self._process and left <= 0:
                    self._process.kill()
                    self._process = None
                self._looks_at = self._end if self._process else math.inf
                self._changed.wait(left if self._process else None)
