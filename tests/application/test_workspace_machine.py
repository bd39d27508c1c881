"""Any order of actions, undos, redos and restarts by two people, on both databases."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from shutil import copy2
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from deskapp.adapters.storage.database import open_database
from deskapp.domain.record import new_id
from tests.application.two_people import CLOCK, Office
from tests.postgresql_server import PostgresqlServer


def play(machine: Callable[[], Office], examples: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,  # type: ignore[arg-type]
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            # Making a failure smaller takes longer than the whole suite; do it by hand.
            phases=(Phase.generate,),
        ),
    )


def play_on_files(new_file: Path, examples: int, steps: int) -> None:
    with TemporaryDirectory() as folder:

        def machine() -> Office:
            path = Path(copy2(new_file, Path(folder, f"{new_id()}.db")))
            return Office(lambda: open_database(str(path), CLOCK))

        play(machine, examples, steps)


def test_on_a_file(new_sqlite_file: Path) -> None:
    play_on_files(new_sqlite_file, examples=45, steps=30)


@pytest.mark.campaign
@pytest.mark.timeout(7200)
def test_on_a_file_for_long(new_sqlite_file: Path) -> None:
    play_on_files(new_sqlite_file, examples=3000, steps=60)


def test_on_a_server(postgresql_server: PostgresqlServer) -> None:
    with ExitStack() as databases:

        def machine() -> Office:
            address = databases.enter_context(postgresql_server.database())
            return Office(lambda: open_database(address, CLOCK))

        play(machine, examples=10, steps=25)
