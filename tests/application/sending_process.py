"""Sends an outbox in processes that are killed: ``python -m`` this with a database and a port.

For each number of milliseconds on the standard input a process is forked, and killed with
signal 9 so long after it began to send. Answers ``killed``, or ``done`` where the outbox was
empty before.
"""

import os
import select
import signal
import sys
from contextlib import suppress

from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.clock import SystemClock
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application import delivery
from deskapp.application.ports.post import SendingPostponed
from deskapp.application.workspace import Workspace
from tests.application.outbox_records import NoSecrets, account


def send_all(database: str, port: int, ready: int) -> None:
    clock = SystemClock()
    workspace = Workspace(open_database(database, clock), clock, german_holidays)
    delivery.recover(workspace)
    os.write(ready, b"!")
    sender = SmtpSender(NoSecrets())
    going_on = True
    while going_on:
        with suppress(SendingPostponed):
            going_on = delivery.deliver_next(workspace, sender, account(port)) is not None
    workspace.close()


def killed_after(milliseconds: int, database: str, port: int) -> bool:
    """Whether the process was killed before it had sent everything."""
    ready, to_parent = os.pipe()
    ended, alive = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ended)
        send_all(database, port, to_parent)
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


def main() -> None:
    database, port = sys.argv[1:]
    for line in sys.stdin:
        was_killed = killed_after(int(line), database, int(port))
        sys.stdout.write("killed\n" if was_killed else "done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
