"""Reads lists in, in processes that are killed: ``python -m`` this with a database.

Each life goes on with the list that was cut off. Where there is none it takes the last one back
and begins anew.
"""

import sys
from collections.abc import Callable

from deskapp.adapters.storage.database import open_database
from deskapp.application import list_imports
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.collected.list_import import ListImport
from tests.application.importing.lists import people, plan_for, table_of
from tests.application.outbox.killing import live_and_die
from tests.fixed_clock import FixedClock, no_holidays

ROWS, BROKEN = 300, tuple(range(5, 300, 20))


def live(database: str, ready: Callable[[], None]) -> None:
    clock = FixedClock()
    workspace = Workspace(open_database(database, clock), clock, no_holidays)
    raw = people(ROWS, BROKEN)
    table, tools = table_of(raw), make_tools()
    ready()
    left = workspace.query(list_imports.unfinished)
    if not left:
        for done in workspace.query(lambda q: q.where(ListImport)):
            list_imports.take_back(workspace, done.id)
        left = (list_imports.begin(workspace, plan_for(workspace, table), raw, table),)
    list_imports.carry_on(workspace, tools, left[0].id, table)
    workspace.close()


if __name__ == "__main__":
    live_and_die(lambda ready: live(sys.argv[1], ready))
