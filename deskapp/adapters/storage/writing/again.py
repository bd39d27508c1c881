"""Everything that hangs on the records, derived anew part by part where it differs."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table, delete, exists, select, update

from deskapp.adapters.storage.finding import index as search_index
from deskapp.adapters.storage.mapping import Mapped
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.adapters.storage.tables.trail import LOOKUP, SEARCH_ENTRY
from deskapp.adapters.storage.writing import derived
from deskapp.domain.record import Record

_AT_ONCE: Final = 500
_GAP: Final = " "
_NAMES: Final[list[str]] = [each.table.name for each in MAPPED]


def derive_again(connection: Connection, after: str) -> str:
    """Derive the next part; ``after`` and the answer are the table and the identity got to.

    At first ``after`` is empty, and so is the answer at the end.
    """
    if not after:
        search_index.index_again(connection)
        return _NAMES[0] + _GAP
    name, _, last = after.partition(_GAP)
    place = _NAMES.index(name)
    mapping = MAPPED[place]
    table = mapping.table
    question = select(table).where(table.c.id > last).order_by(table.c.id).limit(_AT_ONCE)
    rows = connection.execute(question).mappings().all()
    if rows:
        _derive(connection, mapping, rows)
        return f"{name}{_GAP}{rows[-1]['id']}"
    _forget_gone(connection, table)
    return _NAMES[place + 1] + _GAP if place + 1 < len(_NAMES) else _finished(connection)


def _derive(connection: Connection, mapping: Mapped[Any], rows: Sequence[RowMapping]) -> None:
    records: list[Record] = [mapping.record(row) for row in rows]
    for row, record in zip(rows, records, strict=True):
        columns = mapping.derived(record)
        if any(row[name] != value for name, value in columns.items()):
            table = mapping.table
            connection.execute(update(table).where(table.c.id == record.id).values(**columns))
    derived.find_by_keys(connection, (), records)
    search_index.learn(connection, (), records)
    derived.date_inquiries(connection, {*derived.dated_by(records)})


def _forget_gone(connection: Connection, table: Table) -> None:
    """The keys of records that are no longer there."""
    is_there = exists().where(table.c.id == LOOKUP.c.record_id)
    connection.execute(delete(LOOKUP).where(LOOKUP.c.kind == table.name, ~is_there))


def _finished(connection: Connection) -> str:
    """What stands for no record of any kind is forgotten at the end."""
    connection.execute(delete(LOOKUP).where(LOOKUP.c.kind.not_in(_NAMES)))
    known = [exists().where(each.table.c.id == SEARCH_ENTRY.c.record_id) for each in MAPPED]
    gone = select(SEARCH_ENTRY.c.record_id).where(*(~each for each in known))
    search_index.forget(connection, list(connection.execute(gone).scalars()))
    return ""
