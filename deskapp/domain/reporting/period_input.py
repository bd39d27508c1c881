"""What people type for a period: ``Q1/2026``, ``1. Halbjahr``, ``March``, ``1.1.–15.2.2026``."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from deskapp.domain.dates.working_days import add_months
from deskapp.domain.errors import DomainError
from deskapp.domain.names.folding import fold
from deskapp.domain.reporting.period import Period

_FIRST_YEAR, _LAST_YEAR, _CENTURY = 1990, 2099, 2000
_LONGEST: Final = 60

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januar jaenner january",
            "feb februar february",
            "mrz maer maerz mar march",
            "apr april",
            "mai may",
            "jun juni june",
            "jul juli july",
            "aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dez dezember dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_ORDINALS: Final = {
    name: number
    for number, names in enumerate(
        (
            "1 i erstes erste 1st first",
            "2 ii zweites zweite 2nd second",
            "3 iii drittes dritte 3rd third",
            "4 iv viertes vierte 4th fourth",
        ),
        start=1,
    )
    for name in names.split()
}
_SPANS: Final = {
    name: months
    for months, names in ((3, "q quartal quarter"), (6, "h hj halbjahr half"))
    for name in names.split()
}
_NOW: Final = frozenset({"dieser", "dieses", "diesen", "laufendes", "this", "current"})
_LAST: Final = frozenset(
    {"letzter", "letztes", "letzten", "voriges", "voriger", "last", "previous"}
)
_LENGTHS: Final = _SPANS | {"monat": 1, "month": 1, "jahr": 12, "year": 12}
_ALONE: Final = {"vorjahr": 12, "vorquartal": 3, "vormonat": 1}

_FILLERS: Final = re.compile(r"\b(?:of|im|in|vom|von|from|the|des jahres)\b")
_BETWEEN: Final = re.compile(r"\s*(?:\bbis zum\b|\bbis\b|\bto\b|\buntil\b|–|—|\.\.+|-)\s*")
_YEAR: Final = re.compile(r"(?:jahr |year )?([0-9]{4})")
_SPAN: Final = re.compile(r"(?:([a-z0-9]+?)\.? ?)?(q|quartal|quarter|hj|h|halbjahr|half) ?([1-4])?")
_DAY: Final = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\.? ?([0-9]{4}|[0-9]{2})?")
_NAMED_DAY: Final = re.compile(r"([0-9]{1,2})\.? ?([a-z]+)\.?(?: ([0-9]{4}|[0-9]{2}))?")
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_MONTH_NUMBER: Final = re.compile(r"([0-9]{1,2})[./ ]([0-9]{4})")
_WITH_YEAR: Final = re.compile(r"(.+?)[ /.'-]+([0-9]{4}|[0-9]{2})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[ /-]*([a-z].*)")


class PeriodInputError(DomainError):
    """The text names no period; ``code`` is ``period_not_understood`` or ``period_backwards``."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


def parse_period(text: str, today: date) -> Period:
    """The period that a person means; case, umlauts and order of the parts do not matter.

    What has no year is the latest such period that has begun.

    Raises:
        PeriodInputError: the text names no period; see there for the codes.
    """
    plain = " ".join(_FILLERS.sub(" ", fold(text[: _LONGEST + 1])).split())
    if len(plain) > _LONGEST:
        raise PeriodInputError("period_not_understood", text)
    found = _relative(plain, today) or _single(plain, today) or _range(plain, today)
    if found is None:
        raise PeriodInputError("period_not_understood", text)
    if found.last < found.first:
        raise PeriodInputError("period_backwards", text)
    return found


def _relative(plain: str, today: date) -> Period | None:
    """``last quarter``, ``dieses Jahr``, ``Vormonat``."""
    which, _, length = plain.partition(" ")
    months = _ALONE.get(plain)
    if months is None and which in _NOW | _LAST:
        months = _LENGTHS.get(length)
    if months is None:
        return None
    current = Period.of_months(today.year, (today.month - 1) // months * months + 1, months)
    return current if which in _NOW else current.before


def _range(plain: str, today: date) -> Period | None:
    """From the one to the other; where the first has no year it has that of the other."""
    for between in _BETWEEN.finditer(plain):
        end = _single(plain[between.end() :], today)
        if end is not None:
            begin = _single(plain[: between.start()], today, end.last.year)
            if begin is not None:
                return Period(begin.first, end.last)
    return None


def _single(plain: str, today: date, year: int | None = None) -> Period | None:
    """A year, a part of one or a day; ``year`` is that of a text without one."""
    try:
        return next(_readings(plain, today, year), None)
    except ValueError:
        return None


def _readings(plain: str, today: date, year: int | None) -> Iterator[Period]:
    if found := _YEAR.fullmatch(plain):
        yield Period.of_months(_year(found[1]), 1, 12)
    if found := _ISO.fullmatch(plain):
        yield _day_or_month(found[1], found[2], found[3])
    if found := _MONTH_NUMBER.fullmatch(plain):
        yield _day_or_month(found[2], found[1], None)
    if found := _DAY.fullmatch(plain):
        yield _day(found[1], int(found[2]), found[3], today, year)
    if (found := _NAMED_DAY.fullmatch(plain)) and found[2] in _MONTHS:
        yield _day(found[1], _MONTHS[found[2]], found[3], today, year)
    for pattern, words, digits in ((_WITH_YEAR, 1, 2), (_YEAR_FIRST, 2, 1)):
        found = pattern.fullmatch(plain)
        part = _part(found[words]) if found else None
        if found and part:
            yield Period.of_months(_year(found[digits]), *part)
    if part := _part(plain):
        yield _begun(part, today, year)


def _part(plain: str) -> tuple[int, int] | None:
    """The month in which it begins and its months: ``q1``, ``2. halbjahr``, ``maerz``."""
    name = plain.rstrip(". /")
    if name in _MONTHS:
        return _MONTHS[name], 1
    found = _SPAN.fullmatch(name)
    if found is None or bool(found[1]) == bool(found[3]):
        return None
    number, months = _ORDINALS.get(found[1] or found[3]), _SPANS[found[2]]
    if number is None or number * months > 12:  # noqa: PLR2004  months of a year
        return None
    return (number - 1) * months + 1, months


def _begun(part: tuple[int, int], today: date, year: int | None) -> Period:
    period = Period.of_months(year or today.year, *part)
    is_ahead = year is None and period.first > today
    return Period.of_months(today.year - 1, *part) if is_ahead else period


def _day(day: str, month: int, of_year: str | None, today: date, year: int | None) -> Period:
    if of_year:
        return _of_day(date(_year(of_year), month, int(day)))
    found = date(year or today.year, month, int(day))
    is_ahead = year is None and found > today
    return _of_day(add_months(found, -12) if is_ahead else found)


def _day_or_month(year: str, month: str, day: str | None) -> Period:
    if day is None:
        return Period.of_months(_year(year), int(month))
    return _of_day(date(_year(year), int(month), int(day)))


def _of_day(day: date) -> Period:
    return Period(day, day)


def _year(digits: str) -> int:
    year = int(digits) + (_CENTURY if len(digits) == len("26") else 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(digits)
    return year
