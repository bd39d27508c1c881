"""Lives of a process that end by signal 9, so long after they began their work."""

import os
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

Job = Callable[[Callable[[], None]], None]
"""What a life does; it calls what it is given when it begins what may be killed."""


def live_and_die(job: Job) -> None:
    """For each number of milliseconds on the standard input fork a process and kill it then.

    Answers ``killed``, or ``done`` where it had ended before, line by line.
    """
    for line in sys.stdin:
        was_killed = _killed_after(int(line), job)
        sys.stdout.write("killed\n" if was_killed else "done\n")
        sys.stdout.flush()


def _killed_after(milliseconds: int, job: Job) -> bool:
    ready, to_parent = os.pipe()
    ended, alive = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ended)
        job(lambda: _say(to_parent))
        os._exit(0)
    os.close(alive)
    os.close(to_parent)
    os.read(ready, 1)
    select.select([ended], [], [], milliseconds / 1000)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(ready)
    os.close(ended)
    return os.WIFSIGNALED(status)


def _say(to_parent: int) -> None:
    os.write(to_parent, b"!")
