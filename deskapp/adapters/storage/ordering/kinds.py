"""Where the records of each kind are, how they come usually, and what else orders them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, and_, case, func, literal, select

from deskapp.adapters.storage.columns import first_code
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.adapters.storage.tables.mailings import MAILING
from deskapp.adapters.storage.tables.office import CATALOGUE_ENTRY, USER
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.event import EventFormat, EventStatus
from deskapp.domain.events.participation import HAS_PLACE
from deskapp.domain.follow_up import FollowUpKind
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import Channel, Kind, Priority, State
from deskapp.domain.mailings.mailing import MailingKind, MailingState
from deskapp.domain.office import Catalogue

_Q, _F, _U = INQUIRY.table, FOLLOW_UP.table, USER.table
_C, _O, _I, _E = CONTACT.table, ORGANISATION.table, INITIATIVE.table, CATALOGUE_ENTRY.table
_T, _P, _M = EVENT.table, PARTICIPATION.table, MAILING.table
Column = ColumnElement[Any]


@dataclass(frozen=True)
class Ordered:
    """``usual`` sorts as the list of the kind does; the others have the keys of columns."""

    source: FromClause
    id: Column
    usual: tuple[Column, ...]
    sorts: Mapping[str, Column]
    groups: Mapping[str, Column]


def place(column: Column, values: Iterable[object]) -> Column:
    """Where a value stands among those; another one stands behind."""
    ranks = [(column == value, at) for at, value in enumerate(values)]
    return case(*ranks, (column.is_(None), None), else_=len(ranks))


def _entry(column: Column, catalogue: Catalogue) -> Column:
    """Where the office has put the entry of a code."""
    found = select(_E.c.position).where(_E.c.catalogue == catalogue, _E.c.code == column)
    return found.limit(1).scalar_subquery()


def _stated(column: Column) -> Column:
    return func.nullif(column, "")


def _inquiries() -> Ordered:
    land, topic = _stated(_Q.c.land), first_code(_Q.c.topics)
    source = (
        _Q.outerjoin(_C, _C.c.id == _Q.c.contact_id)
        .outerjoin(_O, _O.c.id == _Q.c.organisation_id)
        .outerjoin(_I, _I.c.id == _Q.c.initiative_id)
        .outerjoin(_U, _U.c.id == _Q.c.owner_id)
    )
    return Ordered(
        source=source,
        id=_Q.c.id,
        usual=(_Q.c.last_at.desc(), _Q.c.id.desc()),
        sorts={
            "subject": _Q.c.sort_key,
            **{name: _Q.c[name] for name in ("ref_no", "received_at", "due_on", "closed_at")},
            "contact": _C.c.sort_key,
            "organisation": _O.c.sort_key,
            "initiative": _I.c.sort_key,
            "owner": _U.c.sort_key,
            "land": place(land, LAENDER),
            "kind": place(_Q.c.kind, Kind),
            "topics": _entry(topic, Catalogue.TOPIC),
            "state": place(_Q.c.state, State),
            "priority": place(_Q.c.priority, reversed(Priority)),
            "channel": place(_Q.c.channel, Channel),
        },
        groups={
            **{name: _Q.c[name] for name in ("state", "kind", "due_on", "channel")},
            "owner": _U.c.name,
            "land": land,
            "topics": topic,
        },
    )


def _contacts() -> Ordered:
    return Ordered(
        source=_C,
        id=_C.c.id,
        usual=(_C.c.sort_key, _C.c.id),
        sorts={
            "last_name": _C.c.sort_key,
            "full_name": _C.c.sort_key,
            **{name: _C.c[name] for name in ("language", "left_on", "source_date", "archived")},
        },
        groups={"language": _C.c.language, "archived": _C.c.archived},
    )


def _organisations() -> Ordered:
    kind, land = _stated(_O.c.type), _stated(_O.c.land)
    return Ordered(
        source=_O,
        id=_O.c.id,
        usual=(_O.c.sort_key, _O.c.id),
        sorts={
            "name": _O.c.sort_key,
            "type": _entry(_O.c.type, Catalogue.ORGANISATION_TYPE),
            "land": place(land, LAENDER),
            "archived": _O.c.archived,
        },
        groups={"type": kind, "land": land},
    )


def _initiatives() -> Ordered:
    topic = first_code(_I.c.topics)
    return Ordered(
        source=_I,
        id=_I.c.id,
        usual=(_I.c.sort_key, _I.c.id),
        sorts={
            "name": _I.c.sort_key,
            "kind": _entry(_I.c.kind, Catalogue.INITIATIVE_KIND),
            "topics": _entry(topic, Catalogue.TOPIC),
            "status": place(_I.c.status, InitiativeStatus),
            "data_checked_on": _I.c.data_checked_on,
            "archived": _I.c.archived,
        },
        groups={"kind": _stated(_I.c.kind), "topics": topic, "status": _I.c.status},
    )


def _follow_ups() -> Ordered:
    source = (
        _F.outerjoin(_U, _U.c.id == _F.c.owner_id)
        .outerjoin(_Q, _Q.c.id == _F.c.inquiry_id)
        .outerjoin(_C, _C.c.id == _F.c.contact_id)
        .outerjoin(_I, _I.c.id == _F.c.initiative_id)
        .outerjoin(_T, _T.c.id == _F.c.event_id)
    )
    about_kind = case(
        (_F.c.inquiry_id.is_not(None), RecordKind.INQUIRY.value),
        (_F.c.event_id.is_not(None), RecordKind.EVENT.value),
        (_F.c.contact_id.is_not(None), RecordKind.CONTACT.value),
        else_=RecordKind.INITIATIVE.value,
    )
    about = (_F.c.inquiry_id, _F.c.contact_id, _F.c.initiative_id, _F.c.event_id)
    return Ordered(
        source=source,
        id=_F.c.id,
        usual=(_F.c.due_on, _F.c.id),
        sorts={
            "reason": _F.c.sort_key,
            **{name: _F.c[name] for name in ("due_on", "done_at", "moved_count")},
            "about": func.coalesce(*(each.c.sort_key for each in (_Q, _C, _I, _T))),
            "about_kind": about_kind,
            "kind": place(_F.c.kind, FollowUpKind),
            "owner": _U.c.sort_key,
        },
        groups={
            "due_on": _F.c.due_on,
            "owner": _U.c.name,
            "kind": _F.c.kind,
            "about": func.coalesce(*about),
            "about_kind": about_kind,
        },
    )


def _events() -> Ordered:
    """The last ones first: what is over has no order of its own without a clock."""
    has_place = and_(_P.c.event_id == _T.c.id, _P.c.status.in_(HAS_PLACE))
    taken = select(func.count()).where(has_place).scalar_subquery()
    is_full = and_(_T.c.status == EventStatus.OPEN, taken >= _T.c.capacity)
    status = case((is_full, literal(EventStatus.FULL, _T.c.status.type)), else_=_T.c.status)
    return Ordered(
        source=_T.outerjoin(_U, _U.c.id == _T.c.owner_id),
        id=_T.c.id,
        usual=(_T.c.starts_at.desc(), _T.c.id.desc()),
        sorts={
            "title": _T.c.sort_key,
            **{name: _T.c[name] for name in ("code", "starts_at", "ends_at", "deadline")},
            "format": place(_T.c.format, EventFormat),
            "status": place(status, EventStatus),
            "owner": _U.c.sort_key,
        },
        groups={"status": status, "format": _T.c.format, "owner": _U.c.name},
    )


def _mailings() -> Ordered:
    return Ordered(
        source=_M.outerjoin(_U, _U.c.id == _M.c.author_id),
        id=_M.c.id,
        usual=(_M.c.id.desc(),),
        sorts={
            "title": _M.c.sort_key,
            **{name: _M.c[name] for name in ("answer_by", "started_at")},
            "kind": place(_M.c.kind, MailingKind),
            "state": place(_M.c.state, MailingState),
            "author": _U.c.sort_key,
        },
        groups={"state": _M.c.state, "kind": _M.c.kind, "author": _U.c.name},
    )


ORDERED: Final[Mapping[RecordKind, Ordered]] = {
    RecordKind.INQUIRY: _inquiries(),
    RecordKind.CONTACT: _contacts(),
    RecordKind.ORGANISATION: _organisations(),
    RecordKind.INITIATIVE: _initiatives(),
    RecordKind.FOLLOW_UP: _follow_ups(),
    RecordKind.EVENT: _events(),
    RecordKind.MAILING: _mailings(),
}
