"""Lists of events and of who takes part in them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, or_, select

from deskapp.adapters.storage.lists.pages import in_order
from deskapp.adapters.storage.lists.people import name_first
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.application.ports.questions.event_lists import EventOf, EventRow, ParticipantRow
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.events.attendance.crowd import Known
from deskapp.domain.events.participation import HAS_PLACE, ParticipationStatus
from deskapp.domain.names.folding import fold
from deskapp.domain.record import Id

_E, _P = EVENT.table, PARTICIPATION.table
_C, _I = CONTACT.table, INITIATIVE.table
_SHOWN = ("id", "code", "title", "format", "status", "starts_at", "ends_at", "place", "capacity")
_NAME = ("title_pre", "first_name", "nobility", "name_particle", "last_name")


def event_ids(connection: Connection, words: str, now: datetime) -> tuple[Id, ...]:
    """The events. An office has some a year, so all of them are looked at."""
    looked_at = (_E.c.id, _E.c.code, _E.c.title, _E.c.place, _E.c.starts_at, _E.c.ends_at)
    rows = connection.execute(select(*looked_at).order_by(_E.c.starts_at, _E.c.id)).all()
    wanted = fold(words).split()
    found = [
        row
        for row in rows
        if all(word in fold(f"{row.code} {row.title} {row.place}") for word in wanted)
    ]
    to_come = [row for row in found if row.ends_at >= now]
    over = [row for row in reversed(found) if row.ends_at < now]
    return tuple(Id(row.id) for row in (*to_come, *over))


def event_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[EventRow, ...]:
    """The rows of events."""
    question = (
        select(
            *(_E.c[name] for name in _SHOWN),
            func.count(_P.c.id).label("invited"),
            _count(_P.c.status.in_(HAS_PLACE)).label("registered"),
            *(
                _count(_P.c.status == status).label(status.value)
                for status in (
                    ParticipationStatus.WAITING,
                    ParticipationStatus.ATTENDED,
                    ParticipationStatus.MISSED,
                )
            ),
        )
        .outerjoin(_P, _P.c.event_id == _E.c.id)
        .group_by(_E.c.id)
    )
    return in_order(
        connection,
        question,
        _E.c.id,
        wanted,
        lambda row: EventRow(**row._mapping),  # noqa: SLF001  SQLAlchemy's public name for it
    )


def participant_rows(connection: Connection, event_id: Id) -> tuple[ParticipantRow, ...]:
    """Everybody on the list of an event, sorted by name."""
    question = (
        select(
            _P,
            *(_C.c[name] for name in (*_NAME, "mails")),
            func.coalesce(_I.c.name, "").label("initiative"),
        )
        .join(_C, _C.c.id == _P.c.contact_id)
        .outerjoin(_I, _I.c.id == _P.c.initiative_id)
        .where(_P.c.event_id == event_id)
        .order_by(_C.c.sort_key, _P.c.id)
    )
    return tuple(_participant(row) for row in connection.execute(question))


def events_of(connection: Connection, record_id: Id) -> tuple[EventOf, ...]:
    """The events of a person, or of who stood for an initiative."""
    question = (
        select(
            *(_E.c[name] for name in ("id", "code", "title", "starts_at", "ends_at")),
            *(_P.c[name] for name in ("contact_id", "status", "roles")),
            *(_C.c[name] for name in _NAME),
        )
        .join(_P, _P.c.event_id == _E.c.id)
        .join(_C, _C.c.id == _P.c.contact_id)
        .where(or_(_P.c.contact_id == record_id, _P.c.initiative_id == record_id))
        .order_by(_E.c.starts_at.desc(), _E.c.id, _C.c.sort_key)
    )
    return tuple(_event_of(row) for row in connection.execute(question))


def known_people(connection: Connection, event_id: Id) -> tuple[Known, ...]:
    """All contacts who may have come, read as columns and not as records."""
    is_expected = select(_P.c.id).where(_P.c.contact_id == _C.c.id, _P.c.event_id == event_id)
    question = select(
        _C.c.id, _C.c.first_name, _C.c.last_name, _C.c.mails, is_expected.exists()
    ).where(~_C.c.archived, _C.c.deceased.is_(None))
    return tuple(
        Known(contact_id, given, family, _folded(mails), is_expected=bool(expected))
        for contact_id, given, family, mails, expected in connection.execute(question)
    )


def _folded(mails: Iterable[ContactMail]) -> frozenset[str]:
    return frozenset(each.address.casefold() for each in mails)


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _participant(row: Row[Any]) -> ParticipantRow:
    values = row._mapping  # noqa: SLF001  SQLAlchemy's public name for it
    contact = Contact(id=row.contact_id, mails=row.mails, **{name: values[name] for name in _NAME})
    return ParticipantRow(
        participation=PARTICIPATION.record(values),
        name=contact.full_name or contact.mail,
        sorted_name=name_first(contact),
        initiative=row.initiative,
        mail=contact.mail,
    )


def _event_of(row: Row[Any]) -> EventOf:
    values = dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
    name = " ".join(part for part in (values.pop(each) for each in _NAME) if part)
    return EventOf(name=name, **values)
