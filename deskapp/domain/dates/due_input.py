"""What people type to say when: ``16.3.``, ``fr``, ``+3at``, ``in 2 w``, ``kw 42``, ``today``."""

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta

from deskapp.domain.dates.working_days import Calendar, DayOff, add_months
from deskapp.domain.errors import DomainError
from deskapp.domain.names.folding import fold

_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_CENTURY = 2000
_LONGEST_INPUT = 40

_DAYS_AHEAD = {
    "heute": 0,
    "today": 0,
    "morgen": 1,
    "tomorrow": 1,
    "uebermorgen": 2,
    "day after tomorrow": 2,
}
_NEXT_WEEK = frozenset({"naechste woche", "next week"})
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mo montag mon monday",
            "di dienstag tu tue tuesday",
            "mi mittwoch we wed wednesday",
            "do donnerstag th thu thursday",
            "fr freitag fri friday",
            "sa samstag sonnabend sat saturday",
            "so sonntag su sun sunday",
        )
    )
    for name in names.split()
}
_UNITS = {
    name: unit
    for unit, names in {
        "days": "t tag tage tagen d day days",
        "working_days": "at arbeitstag arbeitstage arbeitstagen werktag werktage werktagen wd wds",
        "weeks": "w woche wochen wk wks week weeks",
        "months": "m monat monate monaten month months",
    }.items()
    for name in names.split()
} | {"": "days", "working day": "working_days", "working days": "working_days"}

_WEEKDAY_BEFORE = re.compile(r"([a-z]+)\.?,? (?=[0-9])")
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})(?:\. ?([0-9]{4}|[0-9]{2})?)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_AHEAD = re.compile(r"(?:\+ ?|in )(?:([0-9]{1,3}) ?|(?:eine[mr]|one|an?) )([a-z ]*)")
_WEEK = re.compile(r"(?:kw|kalenderwoche|week|cw|wk) ?([0-9]{1,2})(?:[/ ]([0-9]{4}))?")


class DueInputError(DomainError):
    """The text names no day.

    ``code`` is ``due_empty``, ``due_not_understood``, ``due_no_such_day`` (31.02., KW 54),
    ``due_out_of_range`` (not in 2000 to 2099) or ``due_weekday`` (``Mo., 27.11.`` when that
    is a Friday).
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class DueDay:
    """The day ``asked`` for, and the day ``due``: the next working day where that one is off."""

    asked: date
    due: date
    day_off: DayOff | None = None


def parse_due(text: str, today: date, calendar: Calendar) -> DueDay:
    """The day that a person means by the text; upper and lower case and umlauts do not matter.

    A day without a year is the next such day, a weekday the next one after today, a week its
    Monday. A past date is taken as it stands.

    Raises:
        DueInputError: the text names no day; see there for the codes.
    """
    asked = _asked(text, today, calendar)
    if not _FIRST_YEAR <= asked.year <= _LAST_YEAR:
        raise DueInputError("due_out_of_range", text)
    return DueDay(asked, calendar.next_working_day(asked), calendar.day_off(asked))


def _asked(text: str, today: date, calendar: Calendar) -> date:
    plain = " ".join(fold(text[: _LONGEST_INPUT + 1]).split())
    if not plain:
        raise DueInputError("due_empty", text)
    if len(plain) > _LONGEST_INPUT:
        raise DueInputError("due_not_understood", text)
    try:
        found = (
            _word(plain, today)
            or _ahead(plain, today, calendar)
            or _week(plain, today)
            or _dated(plain, today)
        )
    except (ValueError, OverflowError) as error:
        raise DueInputError("due_no_such_day", text) from error
    if found is None:
        raise DueInputError("due_not_understood", text)
    return found


def _word(plain: str, today: date) -> date | None:
    """``heute``, ``next week``, ``fr``."""
    if plain in _DAYS_AHEAD:
        return today + timedelta(days=_DAYS_AHEAD[plain])
    if plain in _NEXT_WEEK:
        return today + timedelta(days=7 - today.weekday())
    weekday = _WEEKDAYS.get(plain.removesuffix("."))
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _ahead(plain: str, today: date, calendar: Calendar) -> date | None:
    """``+3``, ``+3at``, ``in 2 w``, ``in einem monat``."""
    found = _AHEAD.fullmatch(plain)
    if found is None:
        return None
    count = int(found[1] or 1)
    match _UNITS.get(found[2]):
        case "days":
            return today + timedelta(days=count)
        case "working_days":
            return calendar.add_working_days(today, count)
        case "weeks":
            return today + timedelta(weeks=count)
        case "months":
            return add_months(today, count)
    return None


def _week(plain: str, today: date) -> date | None:
    """``kw 42``: the Monday of that week, this year's while the week is not over."""
    found = _WEEK.fullmatch(plain)
    if found is None:
        return None
    week = int(found[1])
    if found[2]:
        return date.fromisocalendar(int(found[2]), week, 1)
    this_year = today.isocalendar().year
    monday = date.fromisocalendar(this_year, week, 1)
    if week >= today.isocalendar().week:
        return monday
    return date.fromisocalendar(this_year + 1, week, 1)


def _dated(plain: str, today: date) -> date | None:
    """``16.3.``, ``160321``, ``2021-03-16``, with or without the weekday in front."""
    named = _WEEKDAY_BEFORE.match(plain)
    found = _calendar_day(plain[named.end() :] if named else plain, today)
    if found is None or named is None:
        return found
    weekday = _WEEKDAYS.get(named[1])
    if weekday not in {None, found.weekday()}:
        raise DueInputError("due_weekday", plain)
    return None if weekday is None else found


def _calendar_day(plain: str, today: date) -> date | None:
    if found := _ISO.fullmatch(plain):
        return date(int(found[1]), int(found[2]), int(found[3]))
    found = _DOTTED.fullmatch(plain) or _DIGITS.fullmatch(plain)
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year is None:
        return _next_such_day(day, month, today)
    return date(int(year) + (_CENTURY if len(year) == len("21") else 0), month, day)


def _next_such_day(day: int, month: int, today: date) -> date:
    """The next time that the day comes; 29.02. can be eight years away."""
    years = range(today.year, today.year + 9)
    days = (date(y, month, day) for y in years if (month, day) != (2, 29) or isleap(y))
    return next(found for found in days if found >= today)
