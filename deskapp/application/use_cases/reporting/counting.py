"""Counting a period, and the period before, into figures that are in order and named."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from statistics import median
from typing import Final

from deskapp.application.ports.questions.reporting import Counted, Span
from deskapp.application.ports.records import Queries
from deskapp.domain.addresses.laender import LAENDER, PLACES, Region
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.events.event import EventFormat
from deskapp.domain.inquiry import Channel, Depth, Kind, Outcome
from deskapp.domain.introduction import IntroductionResult
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.reporting.figures import (
    UNKNOWN,
    Figures,
    FirstAnswers,
    InitiativeFigure,
    Inquirers,
    MailingFigure,
    Part,
    Row,
    Table,
)
from deskapp.domain.reporting.report import CodeLabel, Report, Scope
from deskapp.domain.reporting.rules import FEWEST_ANSWERS

_CHOICES: Final[Mapping[Part, type[Enum]]] = {
    Part.KINDS: Kind,
    Part.CHANNELS: Channel,
    Part.REGIONS: Region,
    Part.DEPTHS: Depth,
    Part.OUTCOMES: Outcome,
    Part.INQUIRERS: Inquirers,
    Part.INTRODUCTIONS: IntroductionResult,
    Part.EVENTS: EventFormat,
    Part.INITIATIVES: InitiativeFigure,
    Part.MAILINGS: MailingFigure,
}
CATALOGUES: Final[Mapping[Part, Catalogue]] = {
    Part.TOPICS: Catalogue.TOPIC,
    Part.ORGANISATION_TYPES: Catalogue.ORGANISATION_TYPE,
    Part.CARRIERS: Catalogue.ORGANISATION_TYPE,
}
"""The parts whose rows are codes of the office's own lists."""
_ALWAYS: Final = frozenset({Part.REGIONS, Part.INQUIRERS, Part.INITIATIVES, Part.MAILINGS})
"""Their rows are shown where nothing was counted, too: what is not known never goes unseen."""


@dataclass(frozen=True, slots=True)
class OfficeTime:
    """What turns days of the office into moments and back, and its working days."""

    moment: Callable[[date, time], datetime]
    local: Callable[[datetime], datetime]
    calendar: Calendar


def count_report(queries: Queries, scope: Scope, office_time: OfficeTime) -> Report:
    """The report of a period as it can be counted now."""
    entries = queries.where(CatalogueEntry)
    figures = _figures(queries, scope, office_time, entries)
    before = _figures(queries, scope.before, office_time, entries)
    return Report(scope, figures, before, _labels((figures, before), entries))


def _figures(
    queries: Queries, scope: Scope, office_time: OfficeTime, entries: Sequence[CatalogueEntry]
) -> Figures:
    period = scope.period
    start = office_time.moment(period.first, time.min)
    end = office_time.moment(period.last + timedelta(days=1), time.min)
    span = Span(scope, start, end)
    counted = queries.counted(span)
    parts = counted.parts
    tables = (_table(part, parts[part], entries) for part in Part if part in parts)
    return Figures(tuple(tables), _first_answers(counted.answers, office_time))


def _table(part: Part, counted: Counted, entries: Sequence[CatalogueEntry]) -> Table:
    """The rows in an order that says nothing about their numbers; what is not known comes last."""
    wanted = list(_codes(part, entries))
    wanted += sorted(code for code in counted.rows if code not in wanted and code != UNKNOWN)
    nothing = (0,) * len(counted.total or (0,))
    rows = (Row(code, counted.rows.get(code, nothing)) for code in (*wanted, UNKNOWN))
    shown = (row for row in rows if any(row.numbers) or _is_always_shown(part, row.code))
    return Table(part, tuple(shown), counted.total)


def _is_always_shown(part: Part, code: str) -> bool:
    return part in _ALWAYS and (code != UNKNOWN or part is Part.REGIONS)


def _codes(part: Part, entries: Sequence[CatalogueEntry]) -> Iterator[str]:
    if part in _CHOICES:
        yield from (str(each.value) for each in _CHOICES[part])
    elif part in CATALOGUES:
        listed = [each for each in entries if each.catalogue is CATALOGUES[part]]
        yield from (each.code for each in sorted(listed, key=lambda each: each.position))
    else:
        yield from (*LAENDER, *sorted(PLACES - set(LAENDER)))


def _labels(counted: Sequence[Figures], entries: Sequence[CatalogueEntry]) -> tuple[CodeLabel, ...]:
    """What the codes of own lists are called now; the lists may change later."""
    used = {
        (CATALOGUES[table.part], row.code)
        for figures in counted
        for table in figures.tables
        if table.part in CATALOGUES
        for row in table.rows
    }
    named = [each for each in entries if (each.catalogue, each.code) in used]
    return tuple(CodeLabel(each.code, each.label_de, each.label_en) for each in named)


def _first_answers(
    hours: Mapping[tuple[datetime, datetime], int], office_time: OfficeTime
) -> FirstAnswers:
    """The median over the whole office, and none where so few could tell of one person."""
    answered = sum(hours.values())
    if answered < FEWEST_ANSWERS:
        return FirstAnswers(answered)
    day_of = {hour: office_time.local(hour).date() for pair in hours for hour in pair}
    days: Counter[tuple[date, date]] = Counter()
    for (came, replied), number in hours.items():
        days[day_of[came], day_of[replied]] += number
    waits: list[int] = []
    for (first, last), number in days.items():
        wait = office_time.calendar.working_days_between(first, last)
        waits += [max(0, wait)] * number
    return FirstAnswers(answered, round(2 * median(waits)))
