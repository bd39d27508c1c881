"""What a report counts beside inquiries: events, initiatives, and mail to many."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, or_, select

from deskapp.adapters.storage.columns import has_items
from deskapp.adapters.storage.tables.bodies import CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.events import EVENT, PARTICIPATION
from deskapp.adapters.storage.tables.mailings import MAILING, MAILING_RECIPIENT
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.questions.reporting import Counted, Span
from deskapp.domain.events.event import EventStatus
from deskapp.domain.events.participation import HAS_PLACE, ParticipationStatus
from deskapp.domain.initiative import InitiativeStatus, YesNoUnknown
from deskapp.domain.message import Delivery
from deskapp.domain.record import Id
from deskapp.domain.reporting.figures import UNKNOWN, InitiativeFigure, MailingFigure, Part
from deskapp.domain.reporting.period import Period

_E, _P, _I, _O, _C = (
    EVENT.table,
    PARTICIPATION.table,
    INITIATIVE.table,
    ORGANISATION.table,
    CONTACT.table,
)
_L, _R, _M = MAILING.table, MAILING_RECIPIENT.table, MESSAGE.table
_MISSED = (ParticipationStatus.MISSED,)
_ATTENDED = (ParticipationStatus.ATTENDED,)


def events(connection: Connection, span: Span) -> Counted:
    """The events that begin in the period by format, with who was there; not the cancelled ones."""
    held = (
        _E.c.starts_at >= span.start,
        _E.c.starts_at < span.end,
        _E.c.status != EventStatus.CANCELLED,
    )
    number = select(_E.c.format, func.count()).where(*held).group_by(_E.c.format)
    people = (
        select(
            _E.c.format,
            func.count(),
            *(_how_many(_P.c.status.in_(states)) for states in (HAS_PLACE, _ATTENDED, _MISSED)),
        )
        .join(_P, _P.c.event_id == _E.c.id)
        .where(*held)
        .group_by(_E.c.format)
    )
    listed = {each: tuple(numbers) for each, *numbers in connection.execute(people)}
    rows = {
        each.value: (count, *listed.get(each, (0, 0, 0, 0)))
        for each, count in connection.execute(number)
    }
    return Counted(rows, tuple(map(sum, zip(*rows.values(), strict=True))) or (0,) * 5)


def initiatives(connection: Connection, span: Span) -> Mapping[Part, Counted]:
    """The initiatives of the network at the end of the period, by Land and by who runs them."""
    figures: Counter[InitiativeFigure] = Counter()
    laender: Counter[str] = Counter()
    carriers: Counter[str] = Counter()
    types = {row.id: row.type for row in connection.execute(select(_O.c.id, _O.c.type))}
    number = 0
    for row in _in_the_network(connection, span):
        number += 1
        figures.update(_figures(row, span.scope.period))
        laender.update(set(row.laender) or {UNKNOWN})
        carriers.update(_types(row, types))
    rows = {each.value: (figures[each],) for each in InitiativeFigure}
    return {
        Part.INITIATIVES: Counted(rows),
        Part.INITIATIVE_LAENDER: Counted(_single(laender), (number,)),
        Part.CARRIERS: Counted(_single(carriers), (number,)),
    }


def mailings(connection: Connection, span: Span) -> Counted:
    """Mail to many begun in the period: who was written to, and what came back."""
    begun = (_L.c.started_at >= span.start, _L.c.started_at < span.end)
    came_back = or_(has_items(_M.c.refused), _M.c.delivery == Delivery.REFUSED)
    written = (
        select(func.count(), _how_many(came_back))
        .select_from(_L)
        .join(_R, _R.c.mailing_id == _L.c.id)
        .join(_M, _M.c.id == _R.c.message_id)
        .where(*begun)
    )
    number = connection.execute(select(func.count()).select_from(_L).where(*begun)).scalar_one()
    recipients, bounces = connection.execute(written).one()
    numbers = {
        MailingFigure.MAILINGS: number,
        MailingFigure.RECIPIENTS: recipients,
        MailingFigure.BOUNCES: bounces,
        MailingFigure.OBJECTIONS: _objections(connection, span.scope.period),
    }
    return Counted({figure.value: (each,) for figure, each in numbers.items()})


def _objections(connection: Connection, period: Period) -> int:
    marks = connection.execute(select(_C.c.objection).where(_C.c.objection.is_not(None))).scalars()
    return sum(period.has(mark.since) for mark in marks)


def _in_the_network(connection: Connection, span: Span) -> Iterator[Row[*tuple[Any, ...]]]:
    """Those that have joined by the end of the period, and have neither ended nor left."""
    last = span.scope.period.last
    columns = (_I.c.status, _I.c.laender, _I.c.carriers, _I.c.chamber_involved)
    question = select(*columns, _I.c.network_since, _I.c.network_left)
    for row in connection.execute(question.where(_I.c.status != InitiativeStatus.ENDED)):
        has_joined = row.network_since is None or row.network_since.earliest <= last
        has_left = row.network_left is not None and row.network_left.earliest <= last
        is_meant = not span.scope.land or span.scope.land in row.laender
        if has_joined and not has_left and is_meant:
            yield row


def _figures(row: Row[Any], period: Period) -> Iterator[InitiativeFigure]:
    yield InitiativeFigure.NUMBER
    if row.network_since is not None and period.has(row.network_since.earliest):
        yield InitiativeFigure.NEW
    if row.status is InitiativeStatus.DORMANT:
        yield InitiativeFigure.ASLEEP
    if row.chamber_involved is YesNoUnknown.YES:
        yield InitiativeFigure.WITH_CHAMBER


def _types(row: Row[Any], types: Mapping[Id, str]) -> set[str]:
    """The types of the bodies that run an initiative, each once."""
    found = {types.get(carrier.organisation_id, UNKNOWN) for carrier in row.carriers}
    return found or {UNKNOWN}


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _single(counts: Mapping[str, int]) -> Mapping[str, tuple[int, ...]]:
    return {code: (number,) for code, number in counts.items()}
