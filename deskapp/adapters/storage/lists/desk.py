"""The morning's work, and the small numbers beside the pages' names."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, select, union_all

from deskapp.adapters.storage.chunks import ids
from deskapp.adapters.storage.finding.values import next_midnight
from deskapp.adapters.storage.lists.follow_ups import open_follow_ups
from deskapp.adapters.storage.lists.inquiries import inquiry_rows, messages_in
from deskapp.adapters.storage.tables.office import MAIL_ACCOUNT, UNREADABLE_MAIL
from deskapp.adapters.storage.tables.trail import MAILBOX_FOLDER
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY, MESSAGE
from deskapp.application.ports.questions.lists import Counts, Today
from deskapp.domain.inquiry import State
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.record import SAMPLE

_F, _Q, _M = FOLLOW_UP.table, INQUIRY.table, MESSAGE.table
_UNREAD = (State.NEW, State.REOPENED)
_WAITING = (State.WAITING_EXTERNAL, State.WAITING_INTERNAL)
_UNCLEAR = (Delivery.UNCLEAR, Delivery.REFUSED, Delivery.PARTLY_SENT)


def today(connection: Connection, day: date, waiting_since: date, limit: int) -> Today:
    """The morning's work of a day."""
    new = _first(_UNREAD, _waits_for_answer(), limit=limit, is_newest=True)
    waiting = _first(_WAITING, _Q.c.last_at < next_midnight(waiting_since), limit=limit)
    return Today(
        overdue=open_follow_ups(connection, _F.c.due_on < day, limit=limit),
        due=open_follow_ups(connection, _F.c.due_on == day, limit=limit),
        new=inquiry_rows(connection, ids(connection, new)),
        waiting=inquiry_rows(connection, ids(connection, waiting)),
        drafts=messages_in(connection, _M.c.delivery == Delivery.DRAFT, limit=limit),
        unclear=messages_in(connection, _M.c.delivery.in_(_UNCLEAR), limit=limit),
        unreadable=_count(connection, select(func.count()).select_from(UNREADABLE_MAIL.table)),
    )


def _first(
    states: Iterable[State],
    condition: ColumnElement[bool],
    *,
    limit: int,
    is_newest: bool = False,
) -> Select[Any]:
    """The ids of those whose last message is the oldest, or the newest, of all in these states.

    Of each state the index has them in this order: the others need not be looked at.
    """

    def order(last_at: ColumnElement[Any], each: ColumnElement[Any]) -> tuple[Any, ...]:
        return (last_at.desc() if is_newest else last_at), each

    of_each = [
        select(_Q.c.id, _Q.c.last_at)
        .where(_Q.c.state == state, condition)
        .order_by(*order(_Q.c.last_at, _Q.c.id))
        .limit(limit)
        .subquery()
        for state in states
    ]
    found = union_all(*map(select, of_each)).subquery()
    return select(found.c.id).order_by(*order(found.c.last_at, found.c.id)).limit(limit)


def _waits_for_answer() -> ColumnElement[bool]:
    """Not where lists and automatic notes of absence are all that was said."""
    said = select(_M.c.id).where(_M.c.inquiry_id == _Q.c.id).correlate(_Q)
    calm = _M.c.automatic.in_((Automatic.LIST, Automatic.OUT_OF_OFFICE))
    return ~exists(said.where(calm)) | exists(said.where(~calm))


def counts(connection: Connection, day: date) -> Counts:
    """The small numbers of a day."""
    still_open = select(func.count()).where(_F.c.done_at.is_(None))
    queued = (Delivery.QUEUED, Delivery.SENDING)
    return Counts(
        due=_count(connection, still_open.where(_F.c.due_on <= day)),
        open_inquiries=_count(connection, select(func.count()).where(_Q.c.state != State.CLOSED)),
        follow_ups=_count(connection, still_open),
        queued=_count(connection, select(func.count()).where(_M.c.delivery.in_(queued))),
        taken_in=_count(
            connection,
            select(func.count()).where(_M.c.direction == Direction.IN, _M.c.raw_sha256 != ""),
        ),
        unreadable=_count(connection, select(func.count()).select_from(UNREADABLE_MAIL.table)),
        missing=_missing(connection),
        unclear=_count(connection, select(func.count()).where(_M.c.delivery.in_(_UNCLEAR))),
        sample=connection.execute(select(_Q.c.id).where(_Q.c.origin == SAMPLE).limit(1)).first()
        is not None,
    )


def _count(connection: Connection, question: object) -> int:
    return int(connection.execute(question).scalar_one())  # type: ignore[call-overload]


def _missing(connection: Connection) -> int:
    """The gap in the folders that accounts still fetch from."""
    account = MAIL_ACCOUNT.table
    gaps = (
        select(MAILBOX_FOLDER.c.folder, MAILBOX_FOLDER.c.missing, account.c.folders)
        .join(account, account.c.id == MAILBOX_FOLDER.c.account_id)
        .where(MAILBOX_FOLDER.c.missing > 0)
    )
    return sum(row.missing for row in connection.execute(gaps) if row.folder in row.folders)
