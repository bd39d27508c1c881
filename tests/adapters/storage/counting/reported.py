"""Counting a report as the office does, for tests."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.office_calendar import office_calendar
from deskapp.application.use_cases.reporting.counting import OfficeTime, count_report
from deskapp.domain.office import OFFICE, Office
from deskapp.domain.record import Record
from deskapp.domain.reporting.figures import Figures, Part
from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.report import Scope

BERLIN = ZoneInfo("Europe/Berlin")
Q1 = Period.of_months(2026, 1, 3)
IN = datetime(2026, 2, 3, 9, tzinfo=UTC)


def moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=BERLIN).astimezone(UTC)


OFFICE_TIME = OfficeTime(
    moment,
    lambda moment: moment.astimezone(BERLIN),
    office_calendar(Office(id=OFFICE), german_holidays),
)


def stored(storage: Database, records: Iterable[Record]) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def figures_of(storage: Database, scope: Scope) -> Figures:
    with storage.reading() as queries:
        return count_report(queries, scope, OFFICE_TIME).figures


def numbers(figures: Figures, part: Part) -> dict[str, int]:
    rows = figures.table(part).rows
    return {row.code: row.numbers[0] for row in rows if row.numbers[0]}
