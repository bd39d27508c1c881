"""Any order of actions, undos, redos and restarts by two people, on both databases.

Ten thousand steps together; each run is another one, and names its seed where it fails.
"""

import secrets
from collections.abc import Callable
from pathlib import Path
from shutil import copy2
from tempfile import TemporaryDirectory

import pytest

from deskapp.adapters.storage.database import Database, open_database
from deskapp.domain.record import new_id
from tests.application.undo.office import CLOCK, Office
from tests.application.undo.rules import RULES
from tests.postgresql_server import PostgresqlServer

PLAYS_ON_A_FILE, PLAYS_ON_A_SERVER, STEPS = 56, 24, 125


def play(opened: Callable[[], Database], steps: int) -> Office:
    seed = secrets.randbits(32)
    try:
        office = Office(opened, seed)
        office.play(RULES, steps)
    except BaseException as error:
        error.add_note(f"The seed was {seed}.")
        raise
    office.storage.close()
    return office


def play_on_files(new_file: Path, plays: int, steps: int) -> dict[str, int]:
    counted: dict[str, int] = {}
    with TemporaryDirectory() as folder:
        for _ in range(plays):
            path = Path(copy2(new_file, Path(folder, f"{new_id()}.db")))
            office = play(lambda path=path: open_database(str(path), CLOCK), steps)  # type: ignore[misc]
            for name, number in office.counted.items():
                counted[name] = counted.get(name, 0) + number
    return counted


def test_it_is_ten_thousand_steps_together() -> None:
    assert (PLAYS_ON_A_FILE + PLAYS_ON_A_SERVER) * STEPS >= 10_000


def test_on_a_file(new_sqlite_file: Path) -> None:
    counted = play_on_files(new_sqlite_file, PLAYS_ON_A_FILE, STEPS)
    assert sum(counted.values()) == PLAYS_ON_A_FILE * STEPS
    assert counted.keys() == {rule.__name__ for rule in RULES}


def test_on_a_server(postgresql_server: PostgresqlServer) -> None:
    steps = 0
    for _ in range(PLAYS_ON_A_SERVER):
        with postgresql_server.database() as address:
            office = play(lambda address=address: open_database(address, CLOCK), STEPS)  # type: ignore[misc]
            steps += sum(office.counted.values())
    assert steps == PLAYS_ON_A_SERVER * STEPS


@pytest.mark.campaign
@pytest.mark.timeout(7200)
def test_on_a_file_for_long(new_sqlite_file: Path) -> None:
    play_on_files(new_sqlite_file, plays=1000, steps=300)
