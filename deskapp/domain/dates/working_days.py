"""Working days of an office: what is off, and counting over it."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from deskapp.domain.errors import DomainError

HolidaysOfYear = Callable[[int], Mapping[date, str]]
"""Gives the public holidays of a year with their names, for one Land and in one language."""

_DAY = timedelta(days=1)
_SATURDAY = 5
_LONGEST_BREAK = 400
_TERM_REMINDERS = (14, 21)
_LAST_REMINDER = -3


class NoWorkingDay(DomainError):
    """The closing days leave no working day in more than a year."""

    code = "no_working_day"


class DayOffKind(Enum):
    """Why nobody works on a day."""

    HOLIDAY = "holiday"
    CLOSING_DAY = "closing_day"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why a day is off; only a holiday has a name."""

    kind: DayOffKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days in one Land: Monday to Friday without holidays and closing days.

    ``yearly_closing_days`` are pairs of month and day such as ``(12, 24)``, which is no holiday.
    """

    land: str
    holidays_of: HolidaysOfYear
    closing_days: frozenset[date] = frozenset()
    yearly_closing_days: frozenset[tuple[int, int]] = frozenset()

    def day_off(self, day: date) -> DayOff | None:
        """Why the day is off, a holiday on a Sunday as holiday; None for a working day."""
        if name := self.holidays_of(day.year).get(day):
            return DayOff(DayOffKind.HOLIDAY, name)
        if day.weekday() >= _SATURDAY:
            return DayOff(DayOffKind.WEEKEND)
        if day in self.closing_days or (day.month, day.day) in self.yearly_closing_days:
            return DayOff(DayOffKind.CLOSING_DAY)
        return None

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on the day."""
        return self.day_off(day) is None

    def next_working_day(self, day: date) -> date:
        """The day itself, or the first working day after it: a due date never moves backward."""
        return self._step_until_working(day, _DAY)

    def add_working_days(self, start: date, count: int) -> date:
        """The day that lies so many working days after the start; before it when negative.

        The start does not count. With 0 it is the start itself, even on a day off.
        """
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            start = self._step_until_working(start + step, step)
        return start

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after ``start``, up to and with ``end``; negative backward."""
        if end < start:
            return -self.working_days_between(end, start)
        days = (date.fromordinal(n) for n in range(start.toordinal() + 1, end.toordinal() + 1))
        return sum(map(self.is_working_day, days))

    def _step_until_working(self, day: date, step: timedelta) -> date:
        for _ in range(_LONGEST_BREAK):
            if self.is_working_day(day):
                return day
            day += step
        raise NoWorkingDay(day.isoformat())


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day: 31.01. and one month is 28.02.

    This is how statutory terms run, such as the month of Art. 12(3) GDPR. Such a term is kept
    raw: it is a reason to be ready before it, not to be moved off a day off.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term_reminders(received: date, calendar: Calendar) -> tuple[date, ...]:
    """When to remind of a term of a month: on days 14 and 21, and 3 working days before its end."""
    early = (received + days * _DAY for days in _TERM_REMINDERS)
    return (*early, calendar.add_working_days(add_months(received, 1), _LAST_REMINDER))
