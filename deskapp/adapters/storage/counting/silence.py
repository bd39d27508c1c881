"""Since when nothing was said with an initiative."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, Select, func, select

from deskapp.adapters.storage.finding.values import next_midnight
from deskapp.adapters.storage.tables.bodies import INITIATIVE
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.record import Id

_I, _Q, _F = INITIATIVE.table, INQUIRY.table, FOLLOW_UP.table
_P, _E = PARTICIPATION.table, EVENT.table


def _last(question: Select[Any]) -> ScalarSelect[Any]:
    return question.correlate(_I).scalar_subquery()


LAST_CONTACTS = (
    _last(select(func.max(_Q.c.last_at)).where(_Q.c.initiative_id == _I.c.id)).label("last_said"),
    _last(select(func.max(_F.c.done_at)).where(_F.c.initiative_id == _I.c.id)).label("last_done"),
    _last(
        select(func.max(_E.c.starts_at))
        .join(_P, _P.c.event_id == _E.c.id)
        .where(_P.c.initiative_id == _I.c.id, _P.c.status == ParticipationStatus.ATTENDED)
    ).label("last_met"),
)
"""The newest message, call or note, the newest follow-up done, the last event attended."""


def last_contact(row: Row[Any]) -> datetime | None:
    """The newest of the three, or none where there never was any."""
    moments = (row.last_said, row.last_done, row.last_met)
    return max((moment for moment in moments if moment is not None), default=None)


def quiet_ids(connection: Connection, question: Select[Any], since: date) -> tuple[Id, ...]:
    """Of the initiatives asked for those that work and were quiet since that day.

    The longest silence comes first: they are as many as a person can care for, hence sorted here.
    """
    works = (_I.c.status != InitiativeStatus.ENDED, ~_I.c.archived)
    rows = connection.execute(question.where(*works).add_columns(*LAST_CONTACTS)).all()
    contacts = ((last_contact(row), row.id) for row in rows)
    bound = next_midnight(since)
    quiet = [(at, one) for at, one in contacts if at is None or at < bound]
    never = [one for at, one in quiet if at is None]
    once = sorted((at, one) for at, one in quiet if at is not None)
    return (*never, *(one for _, one in once))
