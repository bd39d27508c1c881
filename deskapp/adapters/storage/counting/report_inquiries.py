"""What a report counts of inquiries: by what they are, by where they come from, by who asked."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Text, func, or_, select, type_coerce

from deskapp.adapters.storage.tables.bodies import INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.collected import INTRODUCTION
from deskapp.adapters.storage.tables.mailings import MAILING
from deskapp.adapters.storage.tables.work import INQUIRY
from deskapp.application.ports.questions.reporting import Counted, Counts, Span
from deskapp.domain.addresses.laender import LAENDER, Region
from deskapp.domain.inquiry import NOT_COUNTED, Outcome
from deskapp.domain.record import Id
from deskapp.domain.reporting.figures import OF_INQUIRIES, UNKNOWN, Inquirers, Part
from deskapp.domain.reporting.report import CountedBy

_Q, _I, _O, _N = INQUIRY.table, INITIATIVE.table, ORGANISATION.table, INTRODUCTION.table
_M = MAILING.table
_FACTS: Final = (Part.KINDS, Part.CHANNELS, Part.LAENDER, Part.DEPTHS, Part.OUTCOMES)
"""Parts that count one column each."""
_AT_ONCE: Final = 20_000
"""Rows in memory at a time."""


@dataclass(slots=True)
class _Tally:
    """What is counted of each inquiry, by what stands in its columns."""

    facts: tuple[Counter[str | None], ...] = field(
        default_factory=lambda: tuple(Counter() for _ in _FACTS)
    )
    topics: Counter[str] = field(default_factory=Counter)
    origins: Counter[tuple[Id | None, Id | None]] = field(default_factory=Counter)
    people: set[Id | None] = field(default_factory=set)
    hours: Counter[tuple[str, str | None]] = field(default_factory=Counter)


def of_inquiries(connection: Connection, span: Span) -> Counts:
    """The tables of all inquiries and of who asked, and the hours of first answers."""
    tally = _tally(connection, span)
    facts = dict(zip(_FACTS, map(_by_code, tally.facts), strict=True))
    rows = {**facts, Part.TOPICS: _topics(tally), **_origins(connection, tally)}
    number = sum(facts[Part.KINDS].values())
    parts = {part: Counted(_single(rows[part]), (number,)) for part in OF_INQUIRIES}
    inquirers = _inquirers(connection, span, tally.people - {None})
    return Counts({**parts, Part.INQUIRERS: inquirers}, _answers(tally))


def _tally(connection: Connection, span: Span) -> _Tally:
    """Each inquiry of the period is read once; to group by ten columns takes SQL far longer."""
    codes = (_Q.c.kind, _Q.c.channel, _Q.c.land, _Q.c.depth, _Q.c.outcome, _Q.c.topics)
    hours = (_hour(connection, each) for each in (_Q.c.received_at, _Q.c.first_reply_at))
    question = select(
        *(type_coerce(each, Text) for each in codes),
        *(_Q.c.initiative_id, _Q.c.organisation_id, _Q.c.contact_id),
        *hours,
    ).where(*_conditions(span))
    tally = _Tally()
    for rows in connection.execute(
        question, execution_options={"yield_per": _AT_ONCE}
    ).partitions():
        *facts, topics, initiatives, organisations, people, came, answered = zip(*rows, strict=True)
        for counter, values in zip(tally.facts, facts, strict=True):
            counter.update(values)
        tally.topics.update(topics)
        tally.origins.update(zip(initiatives, organisations, strict=True))
        tally.people.update(people)
        tally.hours.update(zip(came, answered, strict=True))
    return tally


def introductions(connection: Connection, span: Span) -> Counted:
    """What became of the introductions made in the period."""
    period = span.scope.period
    question = (
        select(_N.c.result, func.count())
        .where(_N.c.introduced_on.between(period.first, period.last))
        .group_by(_N.c.result)
    )
    if span.scope.land:
        question = question.join(_Q, _Q.c.id == _N.c.inquiry_id).where(_Q.c.land == span.scope.land)
    rows = {result.value: (number,) for result, number in connection.execute(question)}
    return Counted(rows, (sum(number for (number,) in rows.values()),))


def _answers(tally: _Tally) -> Mapping[tuple[datetime, datetime], int]:
    texts = {hour for pair in tally.hours for hour in pair if hour is not None}
    hours = {text: datetime.fromisoformat(f"{text}:00").replace(tzinfo=UTC) for text in texts}
    return {
        (hours[came], hours[answered]): number
        for (came, answered), number in tally.hours.items()
        if answered is not None
    }


def _by_code(counts: Mapping[str | None, int]) -> Counter[str]:
    codes: Counter[str] = Counter()
    for code, number in counts.items():
        codes[code or UNKNOWN] += number
    return codes


def _topics(tally: _Tally) -> Counter[str]:
    """An inquiry counts once under each of its topics."""
    counts: Counter[str] = Counter()
    for codes, number in tally.topics.items():
        for topic in set(msgspec.json.decode(codes, type=tuple[str, ...])) or {UNKNOWN}:
            counts[topic] += number
    return counts


def _origins(connection: Connection, tally: _Tally) -> Mapping[Part, Counter[str]]:
    """By region, that of the initiative or else of the organisation, and by organisation type."""
    bodies = {row.id: row for row in connection.execute(select(_O.c.id, _O.c.type, _O.c.land))}
    initiatives = {
        row.id: region_of(row.region_override, row.laender)
        for row in connection.execute(select(_I.c.id, _I.c.region_override, _I.c.laender))
    }
    regions: Counter[str] = Counter()
    types: Counter[str] = Counter()
    for (initiative_id, organisation_id), number in tally.origins.items():
        body = bodies.get(organisation_id)
        region = initiatives.get(initiative_id, UNKNOWN)
        regions[region or region_of("", (body.land,) if body else ())] += number
        types[body.type if body else UNKNOWN] += number
    return {Part.REGIONS: regions, Part.ORGANISATION_TYPES: types}


def region_of(override: str, laender: Iterable[str]) -> str:
    """The region that was given to an initiative by hand, or that of its first Land that has one.

    Empty where there is none, as for the federation.
    """
    if override in {region.value for region in Region}:
        return override
    regions = (LAENDER[land].region for land in laender if land in LAENDER)
    return next((region.value for region in regions if region is not None), UNKNOWN)


def _inquirers(connection: Connection, span: Span, people: set[Id | None]) -> Counted:
    """Each person once: those whose first inquiry ever lies in the period, and the others."""
    before = (
        select(_Q.c.contact_id)
        .where(_date_that_counts(span) < span.start, *_of_the_scope(span))
        .where(_Q.c.contact_id.is_not(None))
        .distinct()
    )
    repeat = len(people.intersection(connection.execute(before).scalars()))
    rows = {Inquirers.FIRST.value: (len(people) - repeat,), Inquirers.REPEAT.value: (repeat,)}
    return Counted(rows, (len(people),))


def _conditions(span: Span) -> tuple[ColumnElement[bool], ...]:
    at = _date_that_counts(span)
    return (at >= span.start, at < span.end, *_of_the_scope(span))


def _of_the_scope(span: Span) -> tuple[ColumnElement[bool], ...]:
    """Without duplicates, what the office began itself by a mailing, and what is no inquiry."""
    counted = (
        or_(_Q.c.kind.is_(None), _Q.c.kind.not_in(tuple(NOT_COUNTED))),
        or_(_Q.c.outcome.is_(None), _Q.c.outcome != Outcome.DUPLICATE),
        _Q.c.id.not_in(select(_M.c.inquiry_id)),
    )
    return (*counted, _Q.c.land == span.scope.land) if span.scope.land else counted


def _date_that_counts(span: Span) -> ColumnElement[Any]:
    is_closing = span.scope.counted_by is CountedBy.CLOSED
    return _Q.c.closed_at if is_closing else _Q.c.received_at


def _single(counts: Mapping[str, int]) -> Mapping[str, tuple[int, ...]]:
    return {code: (number,) for code, number in counts.items()}


def _hour(connection: Connection, moment: ColumnElement[Any]) -> ColumnElement[Any]:
    if connection.dialect.name == "sqlite":
        return func.substr(moment, 1, 13)
    return func.to_char(func.timezone("UTC", moment), "YYYY-MM-DD HH24")
