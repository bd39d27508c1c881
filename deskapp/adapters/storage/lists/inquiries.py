"""Lists of inquiries and the conversation inside one."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from deskapp.adapters.storage.chunks import ids
from deskapp.adapters.storage.columns import has_code
from deskapp.adapters.storage.lists.pages import in_order, narrowed
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.office import USER
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE, WITH_SNIPPETS, WITH_TEMPLATE
from deskapp.application.ports.questions.lists import InquiryFilter, InquiryRow, MessageRow
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id

_Q, _M, _C = INQUIRY.table, MESSAGE.table, CONTACT.table
_O, _I, _U = ORGANISATION.table, INITIATIVE.table, USER.table
_EQUAL = (
    "state",
    "kind",
    "land",
    "third_party",
    "contact_id",
    "organisation_id",
    "initiative_id",
)


def inquiry_ids(connection: Connection, narrow: InquiryFilter, limit: int | None) -> tuple[Id, ...]:
    """The inquiries, last message first."""
    question = select(_Q.c.id).where(*_conditions(narrow))
    found = narrowed(connection, question, RecordKind.INQUIRY, narrow.words)
    found = found.order_by(_Q.c.last_at.desc(), _Q.c.id.desc())
    return ids(connection, found if limit is None else found.limit(limit))


def _conditions(narrow: InquiryFilter) -> Iterator[ColumnElement[bool]]:
    if narrow.only_open:
        yield _Q.c.state != State.CLOSED
    if narrow.by_owner:
        yield (
            _Q.c.owner_id.is_(None) if narrow.owner_id is None else _Q.c.owner_id == narrow.owner_id
        )
    if narrow.topic:
        yield has_code(_Q.c.topics, narrow.topic)
    for name in _EQUAL:
        if getattr(narrow, name):
            yield _Q.c[name] == getattr(narrow, name)


def inquiry_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[InquiryRow, ...]:
    """The rows of inquiries with the names that belong to them."""
    first_sender = (
        select(_M.c.sender)
        .where(_M.c.inquiry_id == _Q.c.id, _M.c.direction == Direction.IN)
        .order_by(_M.c.at)
        .limit(1)
        .correlate(_Q)
        .scalar_subquery()
    )
    question = (
        select(
            _Q,
            _C.c.title_pre,
            _C.c.first_name,
            _C.c.nobility,
            _C.c.name_particle,
            _C.c.last_name,
            func.coalesce(_I.c.name_short, "").label("initiative_short"),
            func.coalesce(_O.c.name_short, "").label("organisation_short"),
            func.coalesce(_I.c.name, _O.c.name, "").label("body"),
            func.coalesce(_U.c.name, "").label("owner"),
            first_sender.label("first_sender"),
        )
        .outerjoin(_C, _C.c.id == _Q.c.contact_id)
        .outerjoin(_I, _I.c.id == _Q.c.initiative_id)
        .outerjoin(_O, _O.c.id == _Q.c.organisation_id)
        .outerjoin(_U, _U.c.id == _Q.c.owner_id)
    )
    return in_order(connection, question, _Q.c.id, wanted, _inquiry_row)


def _inquiry_row(row: Row[Any]) -> InquiryRow:
    inquiry: Inquiry = INQUIRY.record(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
    parts = (row.title_pre, row.first_name, row.nobility, row.name_particle, row.last_name)
    who = " ".join(part for part in parts if part)
    if not who and row.first_sender is not None:
        who = row.first_sender.name or row.first_sender.address
    return InquiryRow(
        id=inquiry.id,
        ref_no=inquiry.ref_no,
        subject=inquiry.subject,
        who=who,
        body=row.initiative_short or row.organisation_short or row.body,
        received_at=inquiry.received_at,
        last_at=row.last_at or inquiry.received_at,
        state=inquiry.state,
        kind=inquiry.kind,
        channel=inquiry.channel,
        owner=row.owner,
        priority=inquiry.priority,
        due_on=inquiry.due_on,
        ball=inquiry.ball.holder,
        third_party=inquiry.ball.third_party,
        ball_since=inquiry.ball.since,
        outcome=inquiry.outcome,
        steps=len(inquiry.checklist),
        steps_done=sum(item.done_on is not None for item in inquiry.checklist),
    )


def conversation(connection: Connection, inquiry_id: Id) -> tuple[MessageRow, ...]:
    """The messages of an inquiry, oldest first; letters of a mailing are seen on its own page."""
    is_said_here = _M.c.mailing_id.is_(None) | (_M.c.direction == Direction.IN)
    question = _messages().where(_M.c.inquiry_id == inquiry_id, is_said_here)
    question = question.order_by(_M.c.at, _M.c.id)
    return tuple(message_row(row) for row in connection.execute(question))


def written_with(
    connection: Connection, template_key: str, snippet: str, limit: int
) -> tuple[MessageRow, ...]:
    """The replies that left with a template, or with a snippet in them, newest first."""
    is_used = (
        has_code(_M.c.snippets, snippet) & WITH_SNIPPETS
        if snippet
        else (_M.c.template_key == template_key) & WITH_TEMPLATE
    )
    return messages_in(connection, is_used, _M.c.delivery != Delivery.DRAFT, limit=limit)


def messages_in(
    connection: Connection, *conditions: ColumnElement[bool], limit: int
) -> tuple[MessageRow, ...]:
    """The newest messages that meet the conditions."""
    question = _messages().where(*conditions).order_by(_M.c.at.desc(), _M.c.id.desc()).limit(limit)
    return tuple(message_row(row) for row in connection.execute(question))


def _messages() -> Any:  # noqa: ANN401  a select of two tables
    return select(_M, func.coalesce(_U.c.name, "").label("author")).outerjoin(
        _U, _U.c.id == _M.c.author_id
    )


def message_row(row: Row[Any]) -> MessageRow:
    """A message as the conversation shows it."""
    message: Message = MESSAGE.record(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
    sender = message.sender
    who = row.author or ((sender.name or sender.address) if sender else "")
    return MessageRow(
        id=message.id,
        inquiry_id=message.inquiry_id,
        direction=message.direction,
        delivery=message.delivery,
        at=message.at,
        who=who,
        subject=message.subject,
        text=message.text,
        has_more=len(message.body_text) > len(message.text),
        attachments=sum(not attachment.inline for attachment in message.attachments),
        automatic=message.automatic,
        raw_sha256=message.raw_sha256,
        refused=message.refused,
        delivery_note=message.delivery_note,
    )
