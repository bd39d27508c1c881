"""Lists to read in, and what a database holds before and after."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.files.tables.reading import read_table
from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.adapters.storage.tables.trail import LOOKUP, SEARCH_ENTRY
from deskapp.application.actions import Action
from deskapp.application.ports.tables import GUESSED, Table
from deskapp.application.use_cases.importing.mapping import proposed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.start_data import load_lists
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from tests.fixed_clock import FixedClock, no_holidays

State = dict[str, frozenset[tuple[str, ...]]]
HEADINGS = ("Anrede", "Vorname", "Nachname", "E-Mail", "Telefon", "PLZ", "Ort", "Straße", "Firma")


def opened(storage: Database) -> Workspace:
    """A workspace whose catalogues are filled."""
    workspace = Workspace(storage, FixedClock(), no_holidays)
    workspace.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles()), undoable=False
    )
    return workspace


def people(count: int, broken: Sequence[int] = ()) -> bytes:
    """A list of people, some of whose rows cannot be stored."""
    return as_csv(
        HEADINGS,
        *(
            (
                "Frau" if n % 2 else "Herr",
                f"Ida {n}",
                f"Fall-{n}",
                "kein Mail" if n in broken else f"ida.{n}@firma{n % 7}.example",
                f"030 5550{n:03}",
                "26603",
                "Aurich",
                f"Hauptstr. {n}",
                f"Firma {n % 7} GmbH",
            )
            for n in range(count)
        ),
    )


def as_csv(*rows: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return text.getvalue().encode()


def table_of(raw: bytes | str) -> Table:
    return read_table(raw.encode() if isinstance(raw, str) else raw, GUESSED)


def plan_for(
    workspace: Workspace,
    table: Table,
    columns: Mapping[str, str] | None = None,
    of: RecordKind = RecordKind.CONTACT,
) -> ImportPlan:
    """The plan that the program proposes, some columns mapped by hand."""
    proposed = workspace.query(lambda q: proposed_columns(q, of, table.headings))
    by_hand = columns or {}
    chosen = tuple(replace(each, field=by_hand.get(each.heading, each.field)) for each in proposed)
    return ImportPlan(of=of, file_name="liste.csv", columns=chosen)


def state_of(storage: Database) -> State:
    """All records and what is derived from them, whatever their versions."""
    tables = [each.table for each in MAPPED]
    with storage.reading() as queries:
        connection = queries._connection  # type: ignore[attr-defined]
        found = {
            table.name: frozenset(
                tuple(map(str, row))
                for row in connection.execute(
                    select(*(column for column in table.c if column.name != "version"))
                )
            )
            for table in (*tables, LOOKUP)
        }
        names = [column for column in SEARCH_ENTRY.c if column.name != "id"]
        words = connection.execute(select(*names))
        return found | {"search_entry": frozenset(tuple(map(str, row)) for row in words)}
