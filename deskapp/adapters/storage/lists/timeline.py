"""The timeline of a record: identities and moments of every kind of entry in one list."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.finding.values import midnight, next_midnight
from deskapp.adapters.storage.lists.timeline_rows import ROWS_OF
from deskapp.adapters.storage.tables.bodies import AFFILIATION
from deskapp.adapters.storage.tables.collected import INTRODUCTION
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY, MESSAGE
from deskapp.application.telling.history_lists import Entry, EntryKind, EntryRow
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.introduction import Introduction
from deskapp.domain.message import Direction
from deskapp.domain.record import Id

_Q, _M, _F = INQUIRY.table, MESSAGE.table, FOLLOW_UP.table
_P = PARTICIPATION.table
_SAID: Final = {
    Direction.IN: EntryKind.MESSAGE,
    Direction.OUT: EntryKind.MESSAGE,
    Direction.CALL: EntryKind.CALL,
    Direction.NOTE: EntryKind.NOTE,
}
_MANY: Final = 200
"""Dated roles in one question."""


def timeline(
    connection: Connection, kind: RecordKind, record_id: Id, kinds: frozenset[EntryKind]
) -> tuple[Entry, ...]:
    """What happened around a record, newest first."""
    wanted = kinds or frozenset(EntryKind)
    roles = _roles(connection, kind, record_id)
    found: dict[tuple[EntryKind, Id], Entry] = {}
    if wanted & set(_SAID.values()):
        found |= {(e.kind, e.id): e for e in _said(connection, kind, record_id, roles)}
    for each, question in _OTHERS.items():
        if each in wanted:
            entries = question(connection, kind, record_id, roles)
            found |= {(e.kind, e.id): e for e in entries}
    chosen = [entry for entry in found.values() if entry.kind in wanted]
    return tuple(sorted(chosen, key=lambda entry: (entry.at, entry.id), reverse=True))


def timeline_rows(
    connection: Connection, record_id: Id, entries: Sequence[Entry]
) -> tuple[EntryRow, ...]:
    """The rows of entries in their order; entries that are gone are left out."""
    by_kind: dict[EntryKind, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_kind[entry.kind].append(entry)
    rows: dict[Entry, EntryRow] = {}
    for kind, some in by_kind.items():
        rows |= {row.entry: row for row in ROWS_OF[kind](connection, record_id, some)}
    return tuple(rows[entry] for entry in entries if entry in rows)


def _roles(connection: Connection, kind: RecordKind, record_id: Id) -> tuple[Affiliation, ...]:
    """The roles of a person, or those of the people of a body."""
    table = AFFILIATION.table
    fields = {
        RecordKind.CONTACT: (table.c.contact_id,),
        RecordKind.INITIATIVE: (table.c.initiative_id,),
        RecordKind.ORGANISATION: (table.c.organisation_id, table.c.on_behalf_of_id),
    }.get(kind, ())
    found = (
        row
        for field in fields
        for row in connection.execute(select(table).where(field == record_id)).mappings()
    )
    return tuple({row["id"]: AFFILIATION.record(row) for row in found}.values())


def _said(
    connection: Connection, kind: RecordKind, record_id: Id, roles: Sequence[Affiliation]
) -> Iterator[Entry]:
    question = select(_M.c.id, _M.c.at, _M.c.direction)
    parts = [question.where(_M.c.inquiry_id.in_(_inquiries(kind, record_id)))]
    if kind is RecordKind.CONTACT:
        parts.append(question.where(_M.c.contact_id == record_id))
    elif kind is not RecordKind.INQUIRY:
        joined = question.join(_Q, _Q.c.id == _M.c.inquiry_id)
        parts += _while_linked(joined, _Q.c[f"{kind.value}_id"], record_id, roles)
    for part in parts:
        for row in connection.execute(part):
            yield Entry(_SAID[row.direction], row.id, row.at)


def _inquiries(kind: RecordKind, record_id: Id) -> Select[Any]:
    column = _Q.c.id if kind is RecordKind.INQUIRY else _Q.c[f"{kind.value}_id"]
    return select(_Q.c.id).where(column == record_id)


def _while_linked(
    question: Select[Any],
    body: ColumnElement[str],
    record_id: Id,
    roles: Sequence[Affiliation],
) -> Iterator[Select[Any]]:
    """What people of a body said while they were there, unless it was on behalf of another."""
    is_theirs = or_(body.is_(None), body == record_id)
    for start in range(0, len(roles), _MANY):
        held = [_held(role) for role in roles[start : start + _MANY]]
        yield question.where(is_theirs, or_(*held))


def _held(role: Affiliation) -> ColumnElement[bool]:
    """While the role was held; a day in UTC is close enough for the term of an office."""
    conditions: list[ColumnElement[bool]] = [_Q.c.contact_id == role.contact_id]
    if role.valid_from is not None:
        conditions.append(_M.c.at >= midnight(role.valid_from.earliest))
    if role.valid_to is not None:
        conditions.append(_M.c.at < next_midnight(role.valid_to.latest))
    return and_(*conditions)


def _follow_ups(
    connection: Connection, kind: RecordKind, record_id: Id, _roles: Sequence[Affiliation]
) -> Iterator[Entry]:
    """Those about the record and about its inquiries: when they were done, or are due."""
    about: list[ColumnElement[bool]] = [_F.c.inquiry_id.in_(_inquiries(kind, record_id))]
    if f"{kind.value}_id" in _F.c:
        about.append(_F.c[f"{kind.value}_id"] == record_id)
    question = select(_F.c.id, _F.c.done_at, _F.c.due_on).where(or_(*about))
    for row in connection.execute(question):
        yield Entry(EntryKind.FOLLOW_UP, row.id, row.done_at or midnight(row.due_on))


def _introductions(
    connection: Connection, kind: RecordKind, record_id: Id, roles: Sequence[Affiliation]
) -> Iterator[Entry]:
    """Those in which the person, or people of the body, asked or were asked."""
    table = INTRODUCTION.table
    people = [record_id] if kind is RecordKind.CONTACT else [role.contact_id for role in roles]
    which: list[ColumnElement[bool]] = [table.c.inquiry_id.in_(_inquiries(kind, record_id))]
    for part in chunks(people):
        which += [table.c.asker_id.in_(part), table.c.asked_id.in_(part)]
    question = select(table, _Q.c.received_at).join(_Q, _Q.c.id == table.c.inquiry_id)
    for row in connection.execute(question.where(or_(*which))).mappings():
        introduction = INTRODUCTION.record(row)
        yield Entry(EntryKind.INTRODUCTION, introduction.id, _moment(introduction, row))


def _events(
    connection: Connection, kind: RecordKind, record_id: Id, _roles: Sequence[Affiliation]
) -> Iterator[Entry]:
    """Those on whose lists the person stands, or somebody for the initiative."""
    if f"{kind.value}_id" not in _P.c:
        return
    question = select(_P.c.id, EVENT.table.c.starts_at).join(EVENT.table)
    for row in connection.execute(question.where(_P.c[f"{kind.value}_id"] == record_id)):
        yield Entry(EntryKind.EVENT, row.id, row.starts_at)


def _moment(introduction: Introduction, row: Mapping[Any, Any]) -> datetime:
    agreed = [each.on for each in (introduction.asker_ok, introduction.asked_ok) if each]
    day = introduction.introduced_on or max(agreed, default=None)
    received_at: datetime = row["received_at"]
    return received_at if day is None else midnight(day)


def _changes(
    connection: Connection, _kind: RecordKind, record_id: Id, roles: Sequence[Affiliation]
) -> Iterator[Entry]:
    """Those of the record itself and of its roles."""
    question = select(CHANGE_SET.c.id, CHANGE_SET.c.at).join(
        CHANGE, CHANGE.c.change_set_id == CHANGE_SET.c.id
    )
    for part in chunks([record_id, *(role.id for role in roles)]):
        for row in connection.execute(question.where(CHANGE.c.record_id.in_(part))):
            yield Entry(EntryKind.CHANGE, row.id, row.at)


_Question = Callable[[Connection, RecordKind, Id, Sequence[Affiliation]], Iterator[Entry]]
_OTHERS: Mapping[EntryKind, _Question] = {
    EntryKind.FOLLOW_UP: _follow_ups,
    EntryKind.INTRODUCTION: _introductions,
    EntryKind.EVENT: _events,
    EntryKind.CHANGE: _changes,
}
