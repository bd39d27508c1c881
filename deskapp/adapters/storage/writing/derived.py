"""What is derived from records when they are written: lookup keys, and the dates of inquiries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, bindparam, delete, func, select, update

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.lookup_keys import LOOKED_UP, lookup_keys
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import LOOKUP
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.adapters.storage.writing.records import insert_of
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record


def find_by_keys(connection: Connection, new: Iterable[Record], changed: Iterable[Record]) -> None:
    """Bring the lookup keys up to date with what is stored."""
    keys = {each.id: (each, lookup_keys(each)) for each in new if isinstance(each, LOOKED_UP)}
    again = {each.id: (each, lookup_keys(each)) for each in changed if isinstance(each, LOOKED_UP)}
    known = _known(connection, sorted(again))
    differing = {each: named for each, named in again.items() if named[1] != known[each]}
    if differing:
        connection.execute(_FORGOTTEN, [{"this_id": each} for each in differing])
    rows = [
        {"record_id": record.id, "way": way, "key": key, "kind": mapped(type(record)).table.name}
        for record, pairs in (keys | differing).values()
        for way, key in pairs
    ]
    if rows:
        connection.execute(insert_of(LOOKUP), rows)


def forget_keys(connection: Connection, record: Record) -> None:
    """Take away what a record is found by."""
    if isinstance(record, LOOKED_UP):
        connection.execute(_FORGOTTEN, {"this_id": record.id})


def inquiries_of(connection: Connection, changed: Iterable[Record]) -> set[Id]:
    """The inquiries in which those of the records that are messages are stored now."""
    ids = sorted(each.id for each in changed if isinstance(each, Message))
    found: set[Id] = set()
    for part in chunks(ids):
        found.update(connection.execute(_LIE_IN, {"ids": part}).scalars())
    return found


def date_inquiries(connection: Connection, ids: Collection[Id]) -> None:
    """Date inquiries by their newest message."""
    if ids:
        connection.execute(_DATED, [{"this_id": each} for each in sorted(ids)])


def dated_by(records: Iterable[Record]) -> Iterator[Id]:
    """The inquiries whose date those records may change."""
    for record in records:
        if isinstance(record, Message):
            yield record.inquiry_id
        elif isinstance(record, Inquiry):
            yield record.id


def _known(connection: Connection, ids: list[Id]) -> defaultdict[Id, set[tuple[str, str]]]:
    known: defaultdict[Id, set[tuple[str, str]]] = defaultdict(set)
    for part in chunks(ids):
        for row in connection.execute(_FOUND_BY, {"ids": part}):
            known[row.record_id].add((row.way, row.key))
    return known


_FORGOTTEN = delete(LOOKUP).where(LOOKUP.c.record_id == bindparam("this_id"))
_FOUND_BY = select(LOOKUP.c.record_id, LOOKUP.c.way, LOOKUP.c.key).where(
    LOOKUP.c.record_id.in_(bindparam("ids", expanding=True))
)
_LIE_IN = select(MESSAGE.table.c.inquiry_id).where(
    MESSAGE.table.c.id.in_(bindparam("ids", expanding=True))
)
_NEWEST = (
    select(func.max(MESSAGE.table.c.at))
    .where(MESSAGE.table.c.inquiry_id == bindparam("this_id"))
    .scalar_subquery()
)
_LAST_AT = func.coalesce(_NEWEST, INQUIRY.table.c.received_at)
# The version stays: the column is derived and no part of the record.
_DATED = (
    update(INQUIRY.table)
    .where(
        INQUIRY.table.c.id == bindparam("this_id"),
        INQUIRY.table.c.last_at.is_distinct_from(_LAST_AT),
    )
    .values(last_at=_LAST_AT)
)
