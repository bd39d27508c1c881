"""The rows of a timeline, a page at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection, or_, select

from deskapp.adapters.storage.lists.history import titles
from deskapp.adapters.storage.lists.inquiries import messages_in
from deskapp.adapters.storage.tables.bodies import AFFILIATION
from deskapp.adapters.storage.tables.collected import INTRODUCTION
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.adapters.storage.tables.office import USER
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.adapters.storage.tables.work import FOLLOW_UP, MESSAGE
from deskapp.adapters.storage.trail import change_of
from deskapp.application.telling.history_lists import Entry, EntryKind, EntryRow
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.introduction import Introduction, IntroductionResult
from deskapp.domain.message import Delivery
from deskapp.domain.record import Id

_A, _F, _U = AFFILIATION.table, FOLLOW_UP.table, USER.table
_P = PARTICIPATION.table


def _said(connection: Connection, _about: Id, entries: Sequence[Entry]) -> Iterator[EntryRow]:
    by_id = {entry.id: entry for entry in entries}
    is_wanted = MESSAGE.table.c.id.in_(list(by_id))
    for row in messages_in(connection, is_wanted, limit=len(by_id)):
        yield EntryRow(
            entry=by_id[row.id],
            title=row.subject,
            text=row.text,
            who=row.who,
            code=row.direction.value,
            is_open=row.delivery is Delivery.DRAFT,
            opens=(RecordKind.INQUIRY, row.inquiry_id),
        )


def _follow_ups(connection: Connection, _about: Id, entries: Sequence[Entry]) -> Iterator[EntryRow]:
    by_id = {entry.id: entry for entry in entries}
    question = select(_F, _U.c.name).outerjoin(_U, _U.c.id == _F.c.owner_id)
    for row in connection.execute(question.where(_F.c.id.in_(list(by_id)))).mappings():
        follow_up = FOLLOW_UP.record(row)
        yield EntryRow(
            entry=by_id[follow_up.id],
            title=follow_up.reason,
            text=follow_up.result,
            who=row["name"] or "",
            code=follow_up.kind.value,
            is_open=follow_up.is_open,
            opens=(RecordKind.FOLLOW_UP, follow_up.id),
        )


def _introductions(
    connection: Connection, _about: Id, entries: Sequence[Entry]
) -> Iterator[EntryRow]:
    by_id = {entry.id: entry for entry in entries}
    table = INTRODUCTION.table
    rows = connection.execute(select(table).where(table.c.id.in_(list(by_id)))).mappings()
    found: list[Introduction] = [INTRODUCTION.record(row) for row in rows]
    people = {person for each in found for person in (each.asker_id, each.asked_id)}
    names = titles(connection, people)
    for each in found:
        pair = (names.get(each.asker_id, ""), names.get(each.asked_id, ""))
        yield EntryRow(
            entry=by_id[each.id],
            title=" – ".join(name for name in pair if name),
            text=each.note,
            code=each.result.value,
            is_open=each.result is IntroductionResult.OPEN,
            opens=(RecordKind.INQUIRY, each.inquiry_id),
        )


def _events(connection: Connection, about: Id, entries: Sequence[Entry]) -> Iterator[EntryRow]:
    """Each with how the person stands with it; around an initiative also with their name."""
    by_id = {entry.id: entry for entry in entries}
    event = EVENT.table
    question = (
        select(_P, event.c.title, event.c.place)
        .join(event, event.c.id == _P.c.event_id)
        .where(_P.c.id.in_(list(by_id)))
    )
    found = connection.execute(question).mappings().all()
    names = titles(connection, {row["contact_id"] for row in found} - {about})
    for row in found:
        yield EntryRow(
            entry=by_id[row["id"]],
            title=row["title"],
            text=row["place"],
            who=names.get(row["contact_id"], ""),
            code=row["status"].value,
            opens=(RecordKind.EVENT, row["event_id"]),
        )


def _changes(connection: Connection, about: Id, entries: Sequence[Entry]) -> Iterator[EntryRow]:
    """Each set with what it did to the record and to its roles."""
    by_id = {entry.id: entry for entry in entries}
    roles = select(_A.c.id).where(
        or_(*(_A.c[name] == about for name in ("contact_id", "organisation_id", "initiative_id")))
    )
    question = (
        select(CHANGE_SET.c.action, _U.c.name, CHANGE)
        .join(CHANGE, CHANGE.c.change_set_id == CHANGE_SET.c.id)
        .outerjoin(_U, _U.c.id == CHANGE_SET.c.user_id)
        .where(CHANGE_SET.c.id.in_(list(by_id)))
        .where((CHANGE.c.record_id == about) | CHANGE.c.record_id.in_(roles))
        .order_by(CHANGE.c.change_set_id, CHANGE.c.position)
    )
    rows = connection.execute(question)
    for key, parts in groupby(rows, lambda row: row.change_set_id):
        first, *others = parts
        yield EntryRow(
            entry=by_id[key],
            who=first.name or "",
            code=first.action,
            changes=tuple(map(change_of, (first, *others))),
        )


RowsOf = Callable[[Connection, Id, Sequence[Entry]], Iterator[EntryRow]]
ROWS_OF: Mapping[EntryKind, RowsOf] = {
    EntryKind.MESSAGE: _said,
    EntryKind.CALL: _said,
    EntryKind.NOTE: _said,
    EntryKind.FOLLOW_UP: _follow_ups,
    EntryKind.INTRODUCTION: _introductions,
    EntryKind.EVENT: _events,
    EntryKind.CHANGE: _changes,
}
"""For each kind of entry, what fetches its rows around a record."""
