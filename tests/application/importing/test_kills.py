"""A list that is read in outlives every end of the program: nothing half, twice or lost."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import open_database, open_for_reading
from deskapp.application import list_imports
from deskapp.application.ports.records import Queries
from deskapp.application.tools import Tools
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.contact import Contact
from deskapp.domain.organisation import Organisation
from tests.application.importing import importing_process
from tests.application.importing.importing_process import BROKEN, ROWS
from tests.application.importing.lists import opened, state_of
from tests.fixed_clock import FixedClock

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
LONGEST_LIFE_MS = 300


@pytest.mark.fault("ATT-13")
@pytest.mark.parametrize(
    "kills", [12, pytest.param(100, marks=[pytest.mark.campaign, pytest.mark.timeout(3600)])]
)
def test_rows_are_whole_wherever_the_program_died(
    sqlite_file: Path, tools: Tools, kills: int
) -> None:
    storage = open_database(str(sqlite_file), FixedClock())
    opened(storage)
    before = state_of(storage)
    storage.close()
    assert live_and_die(sqlite_file, kills) > kills // 3
    storage = open_database(str(sqlite_file), FixedClock())
    workspace = opened(storage)
    for left in workspace.query(list_imports.unfinished):
        list_imports.carry_on(workspace, tools, left.id)
    workspace.query(rows_are_whole)
    for done in workspace.query(lambda q: q.where(ListImport)):
        assert (done.done, done.rejected) == (ROWS, len(BROKEN))
        list_imports.take_back(workspace, done.id)
    assert state_of(storage) == before
    storage.close()


def live_and_die(database: Path, kills: int) -> int:
    """Let it live and die so often; answers how often it died before its work was done."""
    died = 0
    command = [sys.executable, "-m", importing_process.__name__, str(database)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        for _ in range(kills):
            process.stdin.write(f"{random.randint(0, LONGEST_LIFE_MS)}\n")
            process.stdin.flush()
            died += process.stdout.readline() == "killed\n"
            look_at(database)
        process.stdin.close()
    return died


def look_at(database: Path) -> None:
    storage = open_for_reading(database)
    with storage.reading() as queries:
        rows_are_whole(queries)
    storage.close()


def rows_are_whole(queries: Queries) -> None:
    """What the import says of itself is what is there, each person once and with a role."""
    contacts, roles = queries.where(Contact), queries.where(Affiliation)
    imports = queries.where(ListImport)
    assert len(imports) <= 1
    made = sum(each.made for each in imports)
    assert len(contacts) == made
    assert sorted(each.id for each in contacts) == sorted(each.contact_id for each in roles)
    assert set(Counter(each.mail for each in contacts).values()) <= {1}
    bodies = {each.id for each in queries.where(Organisation)}
    assert {each.organisation_id for each in roles} == bodies
    for each in imports:
        rejected = list_imports.rejected_rows(queries, each.id)
        assert len(rejected) == each.rejected == each.done - each.made
        numbers = {row.number for row in rejected}
        assert numbers == {at + 2 for at in BROKEN if at < each.done}
