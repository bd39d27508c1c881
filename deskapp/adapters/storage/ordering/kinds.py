"""Where the records of each kind are, how they come usually, and what else orders them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, case, func, select

from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.office import CATALOGUE_ENTRY, USER
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUpKind
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import Channel, Kind, Priority, State
from deskapp.domain.office import Catalogue

_Q, _F, _U = INQUIRY.table, FOLLOW_UP.table, USER.table
_C, _O, _I, _E = CONTACT.table, ORGANISATION.table, INITIATIVE.table, CATALOGUE_ENTRY.table
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
    land = _stated(_Q.c.land)
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
            "state": place(_Q.c.state, State),
            "priority": place(_Q.c.priority, reversed(Priority)),
            "channel": place(_Q.c.channel, Channel),
        },
        groups={
            **{name: _Q.c[name] for name in ("state", "kind", "due_on", "channel")},
            "owner": _U.c.name,
            "land": land,
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
    return Ordered(
        source=_I,
        id=_I.c.id,
        usual=(_I.c.sort_key, _I.c.id),
        sorts={
            "name": _I.c.sort_key,
            "kind": _entry(_I.c.kind, Catalogue.INITIATIVE_KIND),
            "status": place(_I.c.status, InitiativeStatus),
            "data_checked_on": _I.c.data_checked_on,
            "archived": _I.c.archived,
        },
        groups={"kind": _stated(_I.c.kind), "status": _I.c.status},
    )


def _follow_ups() -> Ordered:
    return Ordered(
        source=_F.outerjoin(_U, _U.c.id == _F.c.owner_id),
        id=_F.c.id,
        usual=(_F.c.due_on, _F.c.id),
        sorts={
            "reason": _F.c.sort_key,
            **{name: _F.c[name] for name in ("due_on", "done_at", "moved_count")},
            "kind": place(_F.c.kind, FollowUpKind),
            "owner": _U.c.sort_key,
        },
        groups={"due_on": _F.c.due_on, "owner": _U.c.name, "kind": _F.c.kind},
    )


ORDERED: Final[Mapping[RecordKind, Ordered]] = {
    RecordKind.INQUIRY: _inquiries(),
    RecordKind.CONTACT: _contacts(),
    RecordKind.ORGANISATION: _organisations(),
    RecordKind.INITIATIVE: _initiatives(),
    RecordKind.FOLLOW_UP: _follow_ups(),
}
