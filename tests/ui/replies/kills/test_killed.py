"""What was typed outlives the end of the program, whenever that comes."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene
from tests.ui.replies.kills import typing_process
from tests.ui.replies.kills.typing_process import LETTER


@pytest.mark.fault("SND-16")
@pytest.mark.parametrize("kills", [5, pytest.param(200, marks=pytest.mark.campaign)])
def test_what_was_kept_is_there_after_a_kill(sqlite_file: Path, kills: int) -> None:
    workspace = opened(sqlite_file)
    inquiry_id = set_the_scene(workspace).inquiry_id
    workspace.close()
    for _ in range(kills):
        kept = type_and_kill(sqlite_file, inquiry_id, keeps=random.randint(1, 4))
        workspace = opened(sqlite_file)
        drafts = workspace.query(lambda q: q.where(Message, delivery=Delivery.DRAFT))
        workspace.close()
        (draft,) = drafts  # and never a second one
        assert draft.body_text.count(LETTER) >= kept


def opened(database: Path) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(str(database), clock), clock, german_holidays)


def type_and_kill(database: Path, inquiry_id: str, keeps: int) -> int:
    """Let it type, kill it some keys after it has kept so many times; answers what was kept."""
    command = [sys.executable, "-m", typing_process.__name__, str(database), inquiry_id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        kept, further = 0, random.randint(0, 20)
        for line in process.stdout:
            what, _, count = line.partition(" ")
            if what == "kept":
                kept, keeps = int(count), keeps - 1
            elif keeps <= 0:
                further -= 1
            if further < 0:
                break
        process.kill()
        for line in process.stdout:  # what it had told before it died
            if line.startswith("kept ") and line.endswith("\n"):
                kept = int(line.split()[1])
    assert kept
    return kept
