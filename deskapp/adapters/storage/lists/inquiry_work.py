"""What is asked about inquiries while one works them: whom they wait for, links, checklists."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, func, select

from deskapp.adapters.storage.columns import has_code
from deskapp.adapters.storage.tables.bodies import INITIATIVE
from deskapp.adapters.storage.tables.work import (
    INQUIRY,
    WITH_CHECKLIST,
    WITH_LINKS,
    WITH_THIRD_PARTY,
)
from deskapp.application.ports.questions.inquiry_lists import Awaited
from deskapp.domain.inquiry import Inquiry, Kind, State
from deskapp.domain.mail.behalf import NamedInitiative
from deskapp.domain.record import Id

_Q, _I = INQUIRY.table, INITIATIVE.table


def third_parties(connection: Connection) -> tuple[Awaited, ...]:
    """Those that open inquiries wait for; the day stands inside a value and is compared here."""
    question = select(_Q.c.third_party, _Q.c.ball).where(
        WITH_THIRD_PARTY, _Q.c.state != State.CLOSED
    )
    days: dict[str, list[date | None]] = defaultdict(list)
    for row in connection.execute(question):
        days[row.third_party].append(row.ball.since)
    awaited = (Awaited(name, len(each), _first(each)) for name, each in days.items())
    return tuple(sorted(awaited, key=lambda each: (each.since or date.max, each.third_party)))


def third_party_names(connection: Connection) -> tuple[str, ...]:
    """Every third party, the one named last first."""
    question = (
        select(_Q.c.third_party)
        .where(WITH_THIRD_PARTY)
        .group_by(_Q.c.third_party)
        .order_by(func.max(_Q.c.last_at).desc())
    )
    return tuple(connection.execute(question).scalars())


def linked_inquiries(connection: Connection, inquiry_id: Id) -> tuple[Inquiry, ...]:
    """The inquiries that link to one; sorted here, for the database would read all of them."""
    question = select(_Q).where(WITH_LINKS, has_code(_Q.c.related, inquiry_id))
    found = (INQUIRY.record(row) for row in connection.execute(question).mappings())
    return tuple(sorted(found, key=lambda inquiry: inquiry.id))


def last_with_checklist(connection: Connection, kind: Kind, besides: Id) -> Id | None:
    """The inquiry of a kind with a checklist in which somebody wrote last."""
    question = (
        select(_Q.c.id)
        .where(WITH_CHECKLIST, _Q.c.kind == kind, _Q.c.id != besides)
        .order_by(_Q.c.last_at.desc(), _Q.c.id.desc())
        .limit(1)
    )
    found: Id | None = connection.execute(question).scalar()
    return found


def initiative_names(connection: Connection) -> tuple[NamedInitiative, ...]:
    """What the initiatives are called, read as columns and not as records."""
    question = select(_I.c.id, _I.c.name, _I.c.name_short, _I.c.aliases, _I.c.former_names)
    return tuple(
        NamedInitiative(
            row.id,
            (row.name, row.name_short, *row.aliases, *(each.name for each in row.former_names)),
        )
        for row in connection.execute(question)
    )


def _first(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)
