"""One killable process for bytes from outside: whatever they do there, the program goes on."""

import logging
import subprocess
import sys
import threading
from collections.abc import Mapping
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

    def _exchange(self, request: bytes, raw: bytes) -> Answer:
        seconds = SECONDS_FOR_A_JOB
        if self._process is None:
            self._process = self._started()
            seconds += _SECONDS_TO_START
        to_process, from_process = _pipes(self._process)
        deadline = threading.Timer(seconds, self._process.kill)
        deadline.daemon = True
        deadline.start()
        try:
            write_frame(to_process, request)
            write_frame(to_process, raw)
            data = read_frame(from_process)
        except OSError:
            data = None
        finally:
            deadline.cancel()
            deadline.join()
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
