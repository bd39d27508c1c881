"""What each day of a month shows: its follow-ups, and why nobody works on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from deskapp.application.ports.questions.lists import FollowUpFilter, FollowUpRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Holidays
from deskapp.application.use_cases.inquiry_work.partner_days import partner_laender
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.dates.working_days import Calendar, DayOff

WEEKS: Final = 6
"""So many rows hold any month, and the grid keeps its height."""
_DAYS: Final = 7
_MOST: Final = 1_000


@dataclass(frozen=True, slots=True)
class Day:
    """One day: why it is off, in which other Länder it is a holiday, and what is due.

    ``partner_laender`` are those of them where the other side of one of its follow-ups is.
    ``reasons`` are the first lines of its open follow-ups, ``count`` says how many there are.
    """

    day: date
    off: DayOff | None = None
    holiday_elsewhere: str = ""
    laender_elsewhere: tuple[str, ...] = ()
    partner_laender: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    count: int = 0


def first_shown(month: date) -> date:
    """The Monday on or before the first day of a month."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def days_of(
    queries: Queries, narrow: FollowUpFilter, month: date, calendar: Calendar, holidays: Holidays
) -> tuple[Day, ...]:
    """Six weeks that hold the month, Monday first, with what ``narrow`` leaves of each day."""
    start = first_shown(month)
    shown = [start + timedelta(days=at) for at in range(WEEKS * _DAYS)]
    ids = queries.follow_up_ids(replace(narrow, due_from=shown[0], due_until=shown[-1]))
    due = _by_day(queries.follow_up_rows(ids[:_MOST]))
    days = (_day(day, due.get(day, ()), calendar, holidays) for day in shown)
    return tuple(_with_partners(queries, day, due.get(day.day, ())) for day in days)


def _by_day(rows: Sequence[FollowUpRow]) -> Mapping[date, Sequence[FollowUpRow]]:
    found: dict[date, list[FollowUpRow]] = {}
    for row in rows:
        found.setdefault(row.due_on, []).append(row)
    return found


def _with_partners(queries: Queries, day: Day, rows: Sequence[FollowUpRow]) -> Day:
    """Only few days are holidays elsewhere, so only then is it asked where the others are."""
    if not day.laender_elsewhere:
        return day
    where = {
        land
        for row in rows
        for land in partner_laender(queries, (row.about, row.about_id), day.day)
    }
    return replace(day, partner_laender=tuple(sorted(where.intersection(day.laender_elsewhere))))


def _day(day: date, rows: Sequence[FollowUpRow], calendar: Calendar, holidays: Holidays) -> Day:
    off = calendar.day_off(day)
    elsewhere = {
        land: name
        for land in LAENDER
        if land not in {calendar.land, "BUND"} and (name := holidays(land)(day.year).get(day))
    }
    if calendar.holidays_of(day.year).get(day):
        elsewhere = {}
    name = next(iter(elsewhere.values()), "")
    return Day(
        day,
        off,
        name,
        tuple(elsewhere),
        reasons=tuple(row.reason for row in rows[:WEEKS]),
        count=len(rows),
    )
