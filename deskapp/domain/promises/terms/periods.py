"""Weeks, months, quarters and years, and their parts: ``Ende KW 42``, ``mid-May``, ``this week``.

The beginning of a month is its first day, its middle the 15th, its end the last (§ 192 BGB);
so it is held with quarters and years. A week is the one of the office: it begins on Monday, its
middle is Wednesday, its end Friday. A period without a part is over on its last day. What is
over already when the mail leaves is meant of the next one.
"""

import re
from datetime import date, timedelta
from enum import Enum

from deskapp.domain.dates.periods import friday_of, month_end, quarter_end
from deskapp.domain.dates.working_days import add_months
from deskapp.domain.promises.terms.term import Place, Shape, Side
from deskapp.domain.promises.terms.vocabulary import MONTHS, ORDINALS, WEEKS_AHEAD, any_of

_MONTHS_A_QUARTER = 3
_LAST_WEEK = 53


class _Part(Enum):
    BEGINNING = "beginning"
    MIDDLE = "middle"
    END = "end"


_PART_OF = {
    name: part
    for part, names in {
        _Part.BEGINNING: "anfang beginn anfangs early start beginning",
        _Part.MIDDLE: "mitte mid middle half haelfte",
        _Part.END: "ende end late later schluss waehrend innerhalb binnen within inside",
    }.items()
    for name in names.split()
}
_ARTICLE = r"(?:(?:von|der|des|dem|den|in|im|of|the|ersten haelfte der|zweiten haelfte der) )*"
_PART = rf"(?:(?<!\w)(?P<part>{any_of(_PART_OF)})[ -]{_ARTICLE})"
_AHEAD = rf"(?P<ahead>{any_of(WEEKS_AHEAD)})"
_YEAR = r"(?P<year>20\d\d)"


def _part(found: re.Match[str]) -> _Part:
    return _PART_OF.get(found["part"] or "", _Part.END)


def _of_week(monday: date, part: _Part) -> date:
    return monday + timedelta(days={_Part.BEGINNING: 0, _Part.MIDDLE: 2, _Part.END: 4}[part])


def _of_span(first: date, last: date, part: _Part) -> date:
    """The first day, the middle, or the last day; the middle of a month is its 15th."""
    if part is _Part.MIDDLE:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        return (
            first.replace(day=15) if months == 1 else add_months(first, months // 2) - timedelta(1)
        )
    return first if part is _Part.BEGINNING else last


def _week_ahead(found: re.Match[str], place: Place) -> date | None:
    """``Ende der Woche``, ``nächste Woche``, ``early next week``."""
    if not (found["part"] or found["ahead"]):
        return None
    ahead = WEEKS_AHEAD.get(found["ahead"] or "this", 0)
    day = _of_week(friday_of(place.sent_on, ahead) - timedelta(days=4), _part(found))
    return day if day >= place.sent_on or ahead else day + timedelta(weeks=1)


def _week_after_next(_: re.Match[str], place: Place) -> date:
    return friday_of(place.sent_on, 2)


def _weekend(found: re.Match[str], place: Place) -> date | None:
    """Before it and until it is Friday, over it Sunday, from which ``nach`` goes on to Monday."""
    if place.side is Side.BARE and not found["ahead"]:
        return None
    ahead = max(0, WEEKS_AHEAD.get(found["ahead"] or "this", 0) - 1)
    friday = friday_of(place.sent_on, ahead)
    friday += timedelta(weeks=1 if friday < place.sent_on else 0)
    until = place.side in {Side.BY, Side.BEFORE}
    return friday if until else friday + timedelta(days=2)


def _numbered_week(found: re.Match[str], place: Place) -> date:
    """``KW 42``: this year's while it is not over, of two weeks the second."""
    number = int(found["number"])
    more, year = int(found["more"] or 0), int(found["year"] or 0)
    if number < more <= _LAST_WEEK:
        number = more
    elif more:
        year = 2000 + more
    part, this_year = _part(found), place.sent_on.isocalendar().year
    day = _of_week(date.fromisocalendar(year or this_year, number, 1), part)
    if year or day >= place.sent_on:
        return day
    return _of_week(date.fromisocalendar(this_year + 1, number, 1), part)


def _week_of(found: re.Match[str], place: Place) -> date:
    """``in der Woche vom 3. Mai``, ``the week of 3 May``: that week's Friday."""
    day, month = int(found["day"]), MONTHS.get(found["month"] or "") or int(found["number"])
    this_year = friday_of(date(place.sent_on.year, month, day))
    if this_year >= place.sent_on:
        return this_year
    return friday_of(date(place.sent_on.year + 1, month, day))


def _named_month(found: re.Match[str], place: Place) -> date | None:
    """``Mitte Mai``, ``im Juni``, ``by the end of June 2027``."""
    if not found["part"] and place.side is Side.BARE:
        return None
    month = MONTHS[found["month"]]
    return _month(int(found["year"] or 0), month, _part(found), place)


def _month(year: int, month: int, part: _Part, place: Place) -> date:
    wanted = year or place.sent_on.year
    day = _of_span(date(wanted, month, 1), month_end(wanted, month), part)
    return day if year or day >= place.sent_on else _month(wanted + 1, month, part, place)


def _half_month(found: re.Match[str], place: Place) -> date:
    """``in der ersten Maihälfte``, ``the second half of May``, ``in der ersten Juniwoche``."""
    count = ORDINALS[found["ordinal"]]
    month = MONTHS[found["month"]]
    end = _month(0, month, _Part.END, place)
    if found["unit"] in {"woche", "week"}:
        return end.replace(day=min(7 * count, end.day))
    return end.replace(day=15) if count == 1 else end


def _month_ahead(found: re.Match[str], place: Place) -> date | None:
    """``Ende des Monats``, ``nächsten Monat``, ``by the end of this month``."""
    if not (found["part"] or found["ahead"]):
        return None
    first = add_months(place.sent_on.replace(day=1), WEEKS_AHEAD.get(found["ahead"] or "this", 0))
    day = _of_span(first, month_end(first.year, first.month), _part(found))
    if day >= place.sent_on:
        return day
    later = add_months(first, 1)
    return _of_span(later, month_end(later.year, later.month), _part(found))


def _quarter(found: re.Match[str], place: Place) -> date | None:
    """``Ende des Quartals``, ``im dritten Quartal``, ``by the end of Q1 2027``."""
    ordinal = found["ordinal"] or found["q"]
    if not (ordinal or found["part"] or found["ahead"]):
        return None
    today, part = place.sent_on, _part(found)
    year = int(found["year"] or today.year)
    if ordinal:
        day = _quarter_day(year, ORDINALS[ordinal], part)
        again = _quarter_day(year + 1, ORDINALS[ordinal], part)
        return day if found["year"] or day >= today else again
    number = (today.month - 1) // _MONTHS_A_QUARTER + WEEKS_AHEAD.get(found["ahead"] or "this", 0)
    days = (_quarter_day(today.year + n // 4, n % 4 + 1, part) for n in (number, number + 1))
    return next(day for day in days if day >= today)


def _quarter_day(year: int, quarter: int, part: _Part) -> date:
    last = quarter_end(year, quarter)
    return _of_span(add_months(last.replace(day=1), -2), last, part)


def _year(found: re.Match[str], place: Place) -> date | None:
    """``Ende 2026``, ``Mitte des Jahres``, ``noch in diesem Jahr``; never a whole later year."""
    ahead = WEEKS_AHEAD.get(found["ahead"] or "this", 0)
    if not found["part"] and (ahead or not found["ahead"]):
        return None
    year = int(found["year"] or place.sent_on.year + ahead)
    part = _part(found)
    day = _of_span(date(year, 1, 1), date(year, 12, 31), part)
    if found["year"] or day >= place.sent_on:
        return day
    return _of_span(date(year + 1, 1, 1), date(year + 1, 12, 31), part)


_WEEK_NUMBER = (
    r"(?:(?:kw|kalenderwoche|calendar week|week|cw|wk)\.? ?(?P<number>\d{1,2})"
    r"(?:(?:/| ?- ?| bis | und | oder )(?P<more>\d\d)(?!\d))?(?:[/ ](?P<year>20\d\d))?)(?!\w)"
)
_NUMBER_WEEK = (
    r"(?P<number>\d{1,2})\. ?(?:kw|kalenderwoche)(?!\w)(?P<more>(?!))?(?:[/ ](?P<year>20\d\d))?"
)
_MONTH_NAMES = any_of(MONTHS)
_ORDINAL = rf"(?P<ordinal>{any_of(ORDINALS)})\.? "


DATED = (
    Shape(
        (
            r"(?<!\w)(?:in )?(?:der |the )?(?:woche|week)"
            r" (?:vom|ab dem|ab|of|beginning|starting|commencing|ending|des)(?: the| dem)?"
            r" (?P<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?"
            rf"(?:(?P<month>{_MONTH_NAMES})(?!\w)|(?P<number>\d{{1,2}})\.)"
        ),
        _week_of,
        whole=True,
    ),
)
"""Read before the dates that stand in them."""

SHAPES = (
    Shape(
        (rf"(?<!\w){_ORDINAL}(?P<month>{_MONTH_NAMES})(?P<unit>woche|haelfte)(?!\w)"),
        _half_month,
        whole=True,
    ),
    Shape(
        (
            rf"(?<!\w){_ORDINAL}(?P<unit>woche|week|half|haelfte) (?:of|in|im|des)"
            rf" (?P<month>{_MONTH_NAMES})(?!\w)"
        ),
        _half_month,
        whole=True,
    ),
    Shape((rf"{_PART}?(?<!\w)(?:der |the )?{_WEEK_NUMBER}"), _numbered_week, whole=True),
    Shape((rf"{_PART}?(?<!\w)(?:der |the )?{_NUMBER_WEEK}"), _numbered_week, whole=True),
    Shape(
        (rf"(?<!\w)(?:{_AHEAD} )?(?:wochenende|week-?end)(?!\w)"),
        _weekend,
        whole=True,
    ),
    Shape((r"(?<!\w)(?:the )?week after next(?!\w)"), _week_after_next, whole=True),
    Shape(
        (rf"(?:{_PART}|(?<!\w))(?:{_AHEAD} )?(?:arbeits|kalender|working )?(?:woche|week)(?!\w)"),
        _week_ahead,
        whole=True,
    ),
    Shape(
        (rf"(?:{_PART}|(?<!\w))(?P<month>{_MONTH_NAMES})(?!\w)\.?(?:,? {_YEAR}(?!\w))?"),
        _named_month,
        whole=True,
    ),
    Shape(
        (rf"(?:{_PART}|(?<!\w))(?:{_AHEAD} )?(?:kalender)?(?:monats?|month)(?!\w)"),
        _month_ahead,
        whole=True,
    ),
    Shape(
        (
            rf"(?:{_PART}|(?<!\w))(?:{_ORDINAL})?(?:{_AHEAD} )?"
            rf"(?:quartals?|quarter|q(?P<q>[1-4]))(?!\w)(?:(?:,| of|/)? ?{_YEAR}(?!\w))?"
        ),
        _quarter,
        whole=True,
    ),
    Shape(
        (rf"(?:{_PART}|(?<!\w))(?:(?:{_AHEAD} )?(?:jahres|jahr|year)|{_YEAR})(?!\w)"),
        _year,
        whole=True,
    ),
)
