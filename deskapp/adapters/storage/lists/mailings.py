"""Lists of mailings and of their recipients."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, literal, select

from deskapp.adapters.storage.chunks import ids
from deskapp.adapters.storage.lists.pages import in_order
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE
from deskapp.adapters.storage.tables.mailings import MAILING, MAILING_RECIPIENT
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.questions.mailing_lists import MailingRow, RecipientRow
from deskapp.domain.mailings.mailing import Gate
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.names.folding import fold
from deskapp.domain.record import Id

_G, _R, _M = MAILING.table, MAILING_RECIPIENT.table, MESSAGE.table
_C, _I = CONTACT.table, INITIATIVE.table
_TEXTS = frozenset({"body_text", "body_html", "reply_text", "filled_text"})
_SHOWN = ("id", "inquiry_id", "title", "kind", "state", "answer_by", "started_at")
_NAME = ("title_pre", "first_name", "nobility", "name_particle", "last_name")
_ON_THE_WAY = (Delivery.QUEUED, Delivery.SENDING)


def mailing_ids(connection: Connection, words: str) -> tuple[Id, ...]:
    """The mailings, newest first. An office has some dozens a year, so all titles are looked at."""
    question = select(_G.c.id, _G.c.title).order_by(_G.c.id.desc())
    wanted = fold(words).split()
    if not wanted:
        return ids(connection, question)
    rows = connection.execute(question)
    return tuple(Id(row.id) for row in rows if all(word in fold(row.title) for word in wanted))


def mailing_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[MailingRow, ...]:
    """The rows of mailings."""
    is_written = _R.c.message_id.is_not(None)
    question = (
        select(
            *(_G.c[name] for name in _SHOWN),
            _count(_R.c.message_id.is_(None), _R.c.gate == Gate.OPEN).label("open"),
            _count(is_written, _M.c.delivery.in_(_ON_THE_WAY)).label("queued"),
            _count(is_written).label("written"),
        )
        .outerjoin(_R, _R.c.mailing_id == _G.c.id)
        .outerjoin(_M, _M.c.id == _R.c.message_id)
        .group_by(_G.c.id)
    )
    return in_order(
        connection,
        question,
        _G.c.id,
        wanted,
        lambda row: MailingRow(**row._mapping),  # noqa: SLF001  SQLAlchemy's public name for it
    )


def recipient_rows(connection: Connection, mailing_id: Id) -> tuple[RecipientRow, ...]:
    """The recipients of a mailing, sorted by name."""
    question = (
        select(
            _R,
            *(_C.c[name] for name in (*_NAME, "mails")),
            func.coalesce(_I.c.name, "").label("body"),
        )
        .join(_C, _C.c.id == _R.c.contact_id)
        .outerjoin(_I, _I.c.id == _R.c.initiative_id)
        .where(_R.c.mailing_id == mailing_id)
        .order_by(_C.c.sort_key, _R.c.id)
    )
    return tuple(_recipient(row) for row in connection.execute(question))


def mailing_post(connection: Connection, mailing_id: Id) -> tuple[Message, ...]:
    """The mails of a mailing's inquiry without their texts."""
    columns: list[ColumnElement[Any]] = [
        literal("").label(each.name) if each.name in _TEXTS else each for each in _M.c
    ]
    inquiry = select(_G.c.inquiry_id).where(_G.c.id == mailing_id).scalar_subquery()
    question = (
        select(*columns)
        .where(_M.c.inquiry_id == inquiry, _M.c.direction.in_((Direction.IN, Direction.OUT)))
        .order_by(_M.c.at, _M.c.id)
    )
    return tuple(MESSAGE.record(row) for row in connection.execute(question).mappings())


def _count(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    both = conditions[0] if len(conditions) == 1 else conditions[0] & conditions[1]
    return func.coalesce(func.sum(case((both, 1), else_=0)), 0)


def _recipient(row: Row[Any]) -> RecipientRow:
    name = " ".join(part for part in (row._mapping[each] for each in _NAME) if part)  # noqa: SLF001
    recipient = MAILING_RECIPIENT.record(row._mapping)  # noqa: SLF001  SQLAlchemy's public name
    address = next((mail.address for mail in row.mails), "")
    return RecipientRow(recipient, name or address, row.body, recipient.address or address)
