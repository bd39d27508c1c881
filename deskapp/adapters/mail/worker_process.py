"""What runs in the worker process: reads jobs from its standard input until that ends.

A frame is a length of eight bytes and as many bytes. A job is a frame with a `Request`
(MessagePack) and one with the bytes from outside; its answer is one frame with an `Answer`. Nothing
that comes out of here is ever executed: it is plain data, checked against its type on arrival.
"""

import importlib
import os
import sys
from collections.abc import Callable, Mapping
from typing import IO, Final

import msgspec

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

SECONDS_FOR_A_JOB: Final = 10
LENGTH_BYTES: Final = 8
_LARGEST_FRAME: Final = 256 * 1024 * 1024


class Limits(msgspec.Struct, frozen=True):
    """What a job may take: seconds of the processor, and bytes of memory.

    By the clock each has `SECONDS_FOR_A_JOB`; the processor's time also ends a process whose
    program has died.
    """

    processor_seconds: int = 3
    memory_bytes: int = 512 * 1024 * 1024


class Request(msgspec.Struct):
    """The name of a job, and a number for those that take one."""

    job: str
    argument: int | None = None


class Answer(msgspec.Struct):
    """The result (MessagePack), or why there is none; ``defect`` is the place of a bug of ours."""

    result: bytes = b""
    reason: UnreadableReason | None = None
    defect: str = ""


def read_frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame, or None where the other side has gone."""
    size = int.from_bytes(pipe.read(LENGTH_BYTES), "big")
    if size > _LARGEST_FRAME:
        return None
    data = pipe.read(size)
    return data if size and len(data) == size else None


def write_frame(pipe: IO[bytes], data: bytes, *, last: bool = True) -> None:
    """Write a frame, the ``last`` of some; raises `OSError` where the other side has gone."""
    pipe.write(len(data).to_bytes(LENGTH_BYTES, "big"))
    pipe.write(data)
    if last:
        pipe.flush()


def main() -> None:
    """Serve the jobs that the command line names as ``job=module:function`` behind the limits."""
    limits = msgspec.json.decode(sys.argv[1], type=Limits)
    jobs = dict(argument.split("=", 1) for argument in sys.argv[2:])
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    _limit_memory(limits.memory_bytes)
    while request := read_frame(sys.stdin.buffer):
        raw = read_frame(sys.stdin.buffer)
        if raw is None:
            return
        _limit_processor_time(limits.processor_seconds)
        answer = _answer(jobs, msgspec.msgpack.decode(request, type=Request), raw)
        write_frame(answers, msgspec.msgpack.encode(answer))


def _answer(jobs: Mapping[str, str], request: Request, raw: bytes) -> Answer:
    try:
        function = _function(jobs[request.job])
        result = function(raw) if request.argument is None else function(raw, request.argument)
        return Answer(result=msgspec.msgpack.encode(result))
    except UnreadableMail as error:
        return Answer(reason=error.reason)
    except MemoryError:
        return Answer(reason=UnreadableReason.TOO_COSTLY)
    except Exception as error:  # noqa: BLE001  bytes from outside may hit any bug: it is reported, the next job works
        return Answer(reason=UnreadableReason.BROKEN, defect=_place(error))


def _function(name: str) -> Callable[..., object]:
    module, _, function = name.partition(":")
    found: Callable[..., object] = getattr(importlib.import_module(module), function)
    return found


def _place(error: Exception) -> str:
    """Kind and place of an error; its text may hold what stood in the mail."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} at {place}"


def _limit_memory(size: int) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _limit_processor_time(seconds: int) -> None:
    """End this process where the job that begins now takes longer."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  there is none on Windows

        used = resource.getrusage(resource.RUSAGE_SELF)
        end = int(used.ru_utime + used.ru_stime) + seconds
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (end, hard))
