"""A killed import of mails goes on where it was: each mail is here once, and none lacks."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Message
from tests.fixed_clock import FixedClock

MAILS = 200
_ROOT = Path(__file__).parents[3]


def mailbox(path: Path) -> None:
    """A mailbox file, its lines ended as on Windows, with a quoted line in each mail."""
    mails = (
        f"From anna@muster.example Mon Nov  2 09:00:00 2026\r\n"
        f"From: Anna Muster <anna@muster.example>\r\nMessage-ID: <{number}@muster.example>\r\n"
        f"Subject: Frage {number}\r\n\r\nHallo\r\n>From hier an gilt {number}\r\n\r\n"
        for number in range(MAILS)
    )
    path.write_text("".join(mails), "utf-8", newline="")


def importing(database: Path, box: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "deskapp", "--database", str(database), "--language", "en"]
    return subprocess.Popen(
        [*command, "import", str(box)], cwd=_ROOT, stdout=subprocess.PIPE, text=True
    )


def kill_while_it_stores(process: "subprocess.Popen[str]", database: Path) -> None:
    """Kill it at any moment after it has begun to write, unless it has ended by then."""
    log = database.with_name(f"{database.name}-wal")
    goal = random.randrange(1, 600_000)
    while process.poll() is None and not (log.exists() and log.stat().st_size > goal):
        time.sleep(0.005)
    process.kill()
    process.communicate()
    assert process.returncode in {0, -signal.SIGKILL}


@pytest.mark.fault("ATT-13")
@pytest.mark.fault("MIM-12")
@pytest.mark.parametrize(
    "rounds", [1, pytest.param(30, marks=[pytest.mark.campaign, pytest.mark.timeout(3_600)])]
)
def test_a_killed_import_goes_on(new_sqlite_file: Path, tmp_path: Path, rounds: int) -> None:
    box = tmp_path / "Post.mbox"
    mailbox(box)
    stored = []
    for number in range(rounds):
        database = Path(shutil.copy2(new_sqlite_file, tmp_path / f"{number}.db"))
        kill_while_it_stores(importing(database, box), database)
        before = len(subjects(database))
        stored.append(before)
        said, _ = importing(database, box).communicate()
        assert f"{MAILS - before} taken in, {before} known already" in said
        assert sorted(subjects(database)) == sorted(f"Frage {each}" for each in range(MAILS))
        undo_all(database)
        assert subjects(database) == []
    assert rounds < 10 or any(0 < before < MAILS for before in stored)


def subjects(database: Path) -> list[str]:
    """Those of the mails, each whole to its last line."""
    workspace = opened(database)
    messages = workspace.query(lambda q: q.where(Message))
    workspace.close()
    assert all("\nFrom hier" in each.body_text for each in messages)
    return [each.subject for each in messages]


def undo_all(database: Path) -> None:
    """Both imports are one step each."""
    workspace = opened(database)
    steps = 0
    while workspace.undo() is not None:
        steps += 1
    workspace.close()
    assert steps <= 2


def opened(database: Path) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(str(database), clock), clock, german_holidays)
