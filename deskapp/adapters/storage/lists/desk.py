"""The morning's work, and the small numbers beside the pages' names."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, exists, func, select

from deskapp.adapters.storage.finding.values import next_midnight
from deskapp.adapters.storage.lists.follow_ups import open_follow_ups
from deskapp.adapters.storage.lists.inquiries import inquiry_rows, messages_in
from deskapp.adapters.storage.lists.pages import ids
from deskapp.adapters.storage.tables.office import MAIL_ACCOUNT, UNREADABLE_MAIL
from deskapp.adapters.storage.tables.trail import MAILBOX_FOLDER
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY, MESSAGE
from deskapp.application.ports.questions.lists import Counts, Today
from deskapp.domain.inquiry import State
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.record import SAMPLE

_F, _Q, _M = FOLLOW_UP.table, INQUIRY.table, MESSAGE.table
_WAITING = (State.WAITING_EXTERNAL, State.WAITING_INTERNAL)
_UNCLEAR = (Delivery.UNCLEAR, Delivery.REFUSED, Delivery.PARTLY_SENT)


def today(connection: Connection, day: date, waiting_since: date, limit: int) -> Today:
    """The morning's work of a day."""
    new = select(_Q.c.id).where(_Q.c.state.in_((State.NEW, State.REOPENED)), _waits_for_answer())
    waiting = select(_Q.c.id).where(
        _Q.c.state.in_(_WAITING), _Q.c.last_at < next_midnight(waiting_since)
    )
    return Today(
        overdue=open_follow_ups(connection, _F.c.due_on < day, limit=limit),
        due=open_follow_ups(connection, _F.c.due_on == day, limit=limit),
        new=inquiry_rows(
            connection, ids(connection, new.order_by(_Q.c.last_at.desc(), _Q.c.id).limit(limit))
        ),
        waiting=inquiry_rows(
            connection, ids(connection, waiting.order_by(_Q.c.last_at, _Q.c.id).limit(limit))
        ),
        drafts=messages_in(connection, _M.c.delivery == Delivery.DRAFT, limit=limit),
        unclear=messages_in(connection, _M.c.delivery.in_(_UNCLEAR), limit=limit),
        unreadable=_count(connection, select(func.count()).select_from(UNREADABLE_MAIL.table)),
    )


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
