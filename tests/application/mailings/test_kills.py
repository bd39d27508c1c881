import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.workspace import Workspace
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Delivery
from tests.application.mailings import writing_process
from tests.application.mailings.mailing_office import office_with_mailing, recipients, written
from tests.fixed_clock import FixedClock

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
RECIPIENTS = 200


@pytest.mark.parametrize("kills", [12, pytest.param(300, marks=pytest.mark.campaign)])
def test_a_killed_mailing_goes_on_and_writes_to_nobody_twice(sqlite_file: Path, kills: int) -> None:
    workspace = opened(sqlite_file)
    office_with_mailing(workspace, RECIPIENTS)
    workspace.close()
    times = [random.randint(0, 700) for _ in range(kills)]
    lives = run_and_kill(sqlite_file, [*times, 600_000])
    workspace = opened(sqlite_file)
    (mailing,) = workspace.query(lambda queries: queries.where(Mailing))
    letters = written(workspace, mailing)
    everybody = recipients(workspace, mailing)
    workspace.close()
    assert "killed" in lives
    assert lives[-1] == "done"
    assert set(Counter(each.to[0].address for each in letters).values()) == {1}
    assert len(letters) == RECIPIENTS
    assert {each.message_id for each in everybody} == {each.id for each in letters}
    assert {each.delivery for each in letters} == {Delivery.QUEUED}


def opened(path: Path) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(str(path), clock), clock, german_holidays)


def run_and_kill(database: Path, milliseconds: list[int]) -> list[str]:
    """How each life of the writing process ended."""
    command = [sys.executable, "-m", writing_process.__name__, str(database)]
    root = Path(__file__).parents[3]
    given = "".join(f"{each}\n" for each in milliseconds)
    ended = subprocess.run(
        command, input=given, stdout=subprocess.PIPE, text=True, check=True, cwd=root
    )
    return ended.stdout.split()
