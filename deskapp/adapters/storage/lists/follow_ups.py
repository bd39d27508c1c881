"""Lists of follow-ups, with the title of what each is about."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, or_, select

from deskapp.adapters.storage.chunks import ids
from deskapp.adapters.storage.lists.pages import in_order
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE
from deskapp.adapters.storage.tables.events import EVENT
from deskapp.adapters.storage.tables.office import USER
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.application.ports.questions.lists import FollowUpFilter, FollowUpRow
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id

_F, _Q, _C = FOLLOW_UP.table, INQUIRY.table, CONTACT.table
_I, _U, _E = INITIATIVE.table, USER.table, EVENT.table


def follow_up_ids(connection: Connection, narrow: FollowUpFilter) -> tuple[Id, ...]:
    """The follow-ups, soonest first; those that are done, last done first."""
    question = select(_F.c.id).where(*_conditions(narrow))
    order = (_F.c.done_at.desc(), _F.c.id) if narrow.only_done else (_F.c.due_on, _F.c.id)
    return ids(connection, question.order_by(*order))


def _conditions(narrow: FollowUpFilter) -> Iterator[ColumnElement[bool]]:
    if narrow.only_done:
        yield _F.c.done_at.is_not(None)
    elif narrow.only_open:
        yield _F.c.done_at.is_(None)
    if narrow.by_owner:
        yield (
            _F.c.owner_id.is_(None) if narrow.owner_id is None else _F.c.owner_id == narrow.owner_id
        )
    if narrow.due_from:
        yield _F.c.due_on >= narrow.due_from
    if narrow.due_until:
        yield _F.c.due_on <= narrow.due_until


def follow_up_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[FollowUpRow, ...]:
    """The rows of follow-ups."""
    return in_order(connection, _rows(), _F.c.id, wanted, _row)


def follow_ups_about(connection: Connection, record_id: Id) -> tuple[FollowUpRow, ...]:
    """The follow-ups of one record, open ones first."""
    about = or_(
        _F.c.inquiry_id == record_id,
        _F.c.contact_id == record_id,
        _F.c.initiative_id == record_id,
        _F.c.event_id == record_id,
    )
    question = _rows().where(about).order_by(_F.c.done_at.is_not(None), _F.c.due_on)
    return tuple(_row(row) for row in connection.execute(question))


def open_follow_ups(
    connection: Connection, *conditions: ColumnElement[bool], limit: int
) -> tuple[FollowUpRow, ...]:
    """The open follow-ups that meet the conditions, soonest first."""
    question = _rows().where(_F.c.done_at.is_(None), *conditions).order_by(_F.c.due_on, _F.c.id)
    return tuple(_row(row) for row in connection.execute(question.limit(limit)))


def _rows() -> Select[Any]:
    return (
        select(
            _F,
            func.coalesce(_U.c.name, "").label("owner"),
            _Q.c.subject,
            _Q.c.ref_no,
            _C.c.first_name,
            _C.c.last_name,
            _I.c.name.label("initiative"),
            _E.c.title.label("event"),
        )
        .outerjoin(_U, _U.c.id == _F.c.owner_id)
        .outerjoin(_Q, _Q.c.id == _F.c.inquiry_id)
        .outerjoin(_C, _C.c.id == _F.c.contact_id)
        .outerjoin(_I, _I.c.id == _F.c.initiative_id)
        .outerjoin(_E, _E.c.id == _F.c.event_id)
    )


def _row(row: Row[Any]) -> FollowUpRow:
    follow_up: FollowUp = FOLLOW_UP.record(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
    about, about_id, title = _about(follow_up, row)
    return FollowUpRow(
        id=follow_up.id,
        due_on=follow_up.due_on,
        reason=follow_up.reason,
        kind=follow_up.kind,
        owner=row.owner,
        hard=follow_up.hard,
        done_at=follow_up.done_at,
        moved_count=follow_up.moved_count,
        about=about,
        about_id=about_id,
        about_title=title,
        owner_id=follow_up.owner_id,
    )


def _about(follow_up: FollowUp, row: Row[Any]) -> tuple[RecordKind, Id, str]:
    if follow_up.inquiry_id:
        return RecordKind.INQUIRY, follow_up.inquiry_id, f"{row.subject} · {row.ref_no}"
    if follow_up.contact_id:
        name = " ".join(part for part in (row.first_name, row.last_name) if part)
        return RecordKind.CONTACT, follow_up.contact_id, name
    if follow_up.event_id:
        return RecordKind.EVENT, follow_up.event_id, row.event
    assert follow_up.initiative_id
    return RecordKind.INITIATIVE, follow_up.initiative_id, row.initiative
