import os
import random
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application import delivery
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery
from tests.adapters.mail.servers.smtp_servers import Letters, real_server
from tests.application import sending_process
from tests.application.outbox_records import deliveries, queue_mails
from tests.fixed_clock import FixedClock

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here"),
    pytest.mark.fault("SND-01"),
]


@pytest.mark.parametrize(
    ("mails", "kills"), [(150, 60), pytest.param(1500, 1000, marks=pytest.mark.campaign)]
)
def test_no_mail_is_sent_twice_or_falsely_called_sent(
    sqlite_file: Path, mails: int, kills: int
) -> None:
    workspace = opened(sqlite_file)
    queue_mails(workspace, mails)
    workspace.close()
    letters = Letters()
    with real_server(letters) as port:
        times = [random.randint(0, 60) for _ in range(kills)]
        lives = run_and_kill(sqlite_file, port, [*times, 600_000])
    workspace = opened(sqlite_file)
    delivery.recover(workspace)
    states = deliveries(workspace)
    workspace.close()
    taken = Counter(message_id(raw) for _, _, raw in letters.taken)
    sent = {key for key, state in states.items() if state is Delivery.SENT}
    unclear = {key for key, state in states.items() if state is Delivery.UNCLEAR}
    assert "killed" in lives
    assert len(states) == mails == len(sent) + len(unclear)
    assert [key for key, count in taken.items() if count > 1] == []
    assert sent <= set(taken) <= sent | unclear


def opened(path: Path) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(str(path), clock), clock, german_holidays)


def run_and_kill(database: Path, port: int, milliseconds: list[int]) -> list[str]:
    """How each life of the sending process ended."""
    command = [sys.executable, "-m", sending_process.__name__, str(database), str(port)]
    root = Path(__file__).parents[2]
    given = "".join(f"{each}\n" for each in milliseconds)
    ended = subprocess.run(
        command, input=given, stdout=subprocess.PIPE, text=True, check=True, cwd=root
    )
    return ended.stdout.split()


def message_id(raw: bytes) -> str:
    found = re.search(rb"^Message-ID: <(.*)>", raw, re.MULTILINE)
    assert found is not None
    return found[1].decode()
