"""A process killed at any instant: what it acknowledged is there, and the file is whole."""

import os
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from deskapp.adapters.storage.check import check_file
from deskapp.adapters.storage.engine import connect
from tests.adapters.storage.files.victim import EDITED

ROOT = Path(__file__).parents[4]
KILLS_OF_ONE_FILE = 50

pytestmark = [
    pytest.mark.fault("STO-01"),
    pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL and no fork"),
]


class Killer:
    """Lets victims work on files and kills them."""

    def __init__(self, control: socket.socket, chance: random.Random) -> None:
        self._control = control
        self._chance = chance

    def kill_one(self, path: Path) -> list[str]:
        """What a victim said before it was killed; a line cut off by the kill is left out."""
        reading, writing = os.pipe()
        request = f"{path}\n{self._chance.getrandbits(32)}".encode()
        socket.send_fds(self._control, [request], [writing])
        os.close(writing)
        victim = int(self._control.recv(32))
        with os.fdopen(reading, "rb", buffering=0) as pipe:
            said = pipe.read(1) if self._chance.random() < 0.9 else b""  # else while it opens
            # The instant is chance: the victim works on while nothing here can be read.
            select.select([], [], [], self._chance.random() * 0.06)
            os.kill(victim, signal.SIGKILL)
            said += pipe.readall()
        return said.decode().split("\n")[:-1]


@contextmanager
def a_killer(seed: int) -> Iterator[Killer]:
    ours, theirs = socket.socketpair()
    with (
        ours,
        subprocess.Popen(
            [sys.executable, "-m", "tests.adapters.storage.files.victim", str(theirs.fileno())],
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
        ),
    ):
        theirs.close()
        yield Killer(ours, random.Random(seed))
        ours.shutdown(socket.SHUT_RDWR)


class Expected:
    """What must stand in a file after all that was acknowledged."""

    def __init__(self) -> None:
        self.stored: dict[str, str] = {}
        self.gone: set[str] = set()
        self.unclear: set[str] = set()
        self.edits = 0

    def heard(self, said: list[str]) -> None:
        for line in said:
            match line.split():
                case ["stored", inquiry_id, sha256]:
                    self.stored[inquiry_id] = sha256
                case ["undoing", inquiry_id]:
                    del self.stored[inquiry_id]
                    self.unclear.add(inquiry_id)
                case ["undone", inquiry_id]:
                    self.gone.add(inquiry_id)
                case ["edited", number]:
                    assert int(number) > self.edits
                    self.edits = int(number)

    def compare(self, path: Path) -> None:
        assert check_file(path) == ()
        with closing(connect(path)) as connection:
            rows = connection.execute(
                "SELECT inquiry.id, raw_sha256 FROM inquiry JOIN message ON inquiry_id = inquiry.id"
            )
            there = dict(rows.fetchall())
            assert self.stored.items() <= there.items()
            assert not self.gone & there.keys()
            edited = connection.execute("SELECT last_name FROM contact WHERE id = ?", [EDITED])
            assert int((edited.fetchone() or ("0",))[0]) >= self.edits
            assert connection.execute(UNTOLD).fetchall() == []


# Every inquiry has a message, a searchable entry and a place in the audit trail.
UNTOLD = """
    SELECT id FROM inquiry WHERE id NOT IN (SELECT inquiry_id FROM message)
    OR id NOT IN (SELECT record_id FROM search_entry) OR id NOT IN (SELECT record_id FROM change)
"""


def kill(times: int, new_file: Path, folder: Path, seed: int) -> int:
    """Kill so often, compare after each, and answer how many lines were acknowledged."""
    acknowledged = 0
    with a_killer(seed) as killer:
        for number in range(times):
            if number % KILLS_OF_ONE_FILE == 0:
                path = Path(shutil.copy2(new_file, folder / f"{number}.db"))
                expected = Expected()
            said = killer.kill_one(path)
            acknowledged += len(said)
            expected.heard(said)
            expected.compare(path)
    return acknowledged


def test_no_acknowledged_write_is_lost(new_sqlite_file: Path, tmp_path: Path) -> None:
    assert kill(300, new_sqlite_file, tmp_path, seed=1) > 300


@pytest.mark.campaign
@pytest.mark.timeout(7200)
def test_no_acknowledged_write_is_lost_in_ten_thousand(
    new_sqlite_file: Path, tmp_path: Path
) -> None:
    assert kill(10_000, new_sqlite_file, tmp_path, seed=2) > 10_000
