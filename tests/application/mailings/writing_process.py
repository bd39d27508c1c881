"""Writes a mailing's letters in processes that are killed: ``python -m`` this with a database.

For each number of milliseconds on the standard input a process is forked, and killed with
signal 9 so long after it began to write. Answers ``killed``, or ``done`` where it had ended.
"""

import os
import select
import signal
import sys
from contextlib import suppress

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.clock import SystemClock
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.mailings.mailing import Mailing


def write_all(database: str, ready: int) -> None:
    clock = SystemClock()
    workspace = Workspace(open_database(database, clock), clock, german_holidays)
    tools = make_tools()
    (mailing,) = workspace.query(lambda queries: queries.where(Mailing))
    os.write(ready, b"!")
    mailing_rounds.start(workspace, tools, mailing.id)
    tools.close()
    workspace.close()


def killed_after(milliseconds: int, database: str) -> bool:
    """Whether the process was killed before it had written everything."""
    ready, to_parent = os.pipe()
    ended, alive = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ended)
        write_all(database, to_parent)
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
    (database,) = sys.argv[1:]
    for line in sys.stdin:
        was_killed = killed_after(int(line), database)
        sys.stdout.write("killed\n" if was_killed else "done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
