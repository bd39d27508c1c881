"""Days that are dated: ``3. April``, ``03.04.2026``, ``the 15th``, with or without a weekday.

A date without a year is the next such day from the sending on. The day stays as it was said,
even where it is a day off.
"""

import re
from calendar import isleap
from datetime import date, timedelta

from deskapp.domain.dates.working_days import add_months
from deskapp.domain.promises.terms.term import Place, Shape, Side
from deskapp.domain.promises.terms.vocabulary import (
    MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    WEEKS_AHEAD,
    any_of,
)
from deskapp.domain.promises.word_table import words

_NO_NOUNS = words(
    """
    wir ich we i melde melden erhalten bekommen hoeren schicke schicken sende senden werden
    werde von bei per noch an at and und with to from um ein eine einen die das den unsere ihnen
    sie zu
    """
)
"""Words behind ``am 15.`` that show it to be a day, and no fifteenth of something."""

_CENTURY = 2000
_LONG_AHEAD = timedelta(days=300)
_MOST_MONTHS = 12

_FRONT = (
    rf"(?:(?<!\w)(?:(?:{any_of(WEEKS_AHEAD)}) )?(?:{any_of([*WEEKDAYS, *SHORT_WEEKDAYS])})\.?,?"
    r"(?: den| dem| der| the)? )?"
)
_BEHIND = rf"(?: \((?:{any_of([*WEEKDAYS, *SHORT_WEEKDAYS])})\.?\))?"
_OTHER_DAY = (
    r"(?:(?<!\w)\d{1,2}\.?(?:st|nd|rd|th)?(?: ?[-/] ?| und | oder | bis | bis zum | and | to | or )"
    r"(?:dem |den |zum |the )?)?"
)
_DAY = r"(?<![\w.])(\d{1,2})(?:\.|st|nd|rd|th)?"
_YEAR = r"(?:,? ((?:19|20)\d\d)(?!\w))?"


def _named(found: re.Match[str], place: Place) -> date:
    """``3. April``, ``3rd of April 2026``."""
    return _date(int(found[1]), MONTHS[found[2]], found[3], place)


def _month_first(found: re.Match[str], place: Place) -> date:
    return _date(int(found[2]), MONTHS[found[1]], found[3], place)


def _dotted(found: re.Match[str], place: Place) -> date:
    return _date(int(found[1]), int(found[2]), found[3] or found[4], place)


def _bare_dotted(found: re.Match[str], place: Place) -> date:
    return _date(int(found[1]), int(found[2]), None, place)


def _iso(found: re.Match[str], _: Place) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _slashed(found: re.Match[str], place: Place) -> date:
    """The British order; the American one where only that makes a date."""
    day, month = int(found[1]), int(found[2])
    if month > _MOST_MONTHS:
        day, month = month, day
    return _date(day, month, found[3], place)


def _date(day: int, month: int, year: str | None, place: Place) -> date:
    if year:
        return date(int(year) + (_CENTURY if len(year) == len("26") else 0), month, day)
    years = range(place.sent_on.year, place.sent_on.year + 9)
    days = (date(y, month, day) for y in years if (month, day) != (2, 29) or isleap(y))
    found = next(found for found in days if found >= place.sent_on)
    if place.side is Side.ON and found - place.sent_on > _LONG_AHEAD:
        raise ValueError  # "am 28. September", said in October, is the one that was.
    return found


def _of_month(found: re.Match[str], place: Place) -> date | None:
    """``am 15.``, ``by the 15th of next month``: the next such day."""
    day = int(found[1] or found[2])
    if place.side is Side.BARE or not day:
        return None
    first = place.sent_on.replace(day=1)
    if found[3] and WEEKS_AHEAD.get(found[3]) == 1:
        return add_months(first, 1).replace(day=day)
    months = (add_months(first, ahead) for ahead in range(13))
    fitting = (month for month in months if add_months(month, 1) - month >= timedelta(days=day))
    return next(d for m in fitting if (d := m.replace(day=day)) >= place.sent_on)


_MONTH = any_of(MONTHS)


SHAPES = (
    Shape((rf"{_FRONT}(?<![\w.-])(\d{{4}})-(\d\d)-(\d\d)(?![\w-])"), _iso),
    Shape(
        (rf"{_FRONT}{_OTHER_DAY}{_DAY} ?(?:of )?({_MONTH})(?!\w)\.?{_YEAR}{_BEHIND}"),
        _named,
    ),
    Shape(
        (
            rf"{_FRONT}(?<!\w)({_MONTH})\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?![\w:.]\w|\w)"
            rf"(?! ?(?:uhr|am|pm|o'clock)){_YEAR}"
        ),
        _month_first,
    ),
    Shape(
        (
            rf"{_FRONT}{_OTHER_DAY}(?<![\w.])(\d{{1,2}})\. ?(\d{{1,2}})\."
            rf"(?:(\d\d|\d{{4}})(?![\w:])| ?((?:19|20)\d\d)(?!\w))?{_BEHIND}"
        ),
        _dotted,
    ),
    Shape(
        (
            r"(?:(?<=bis )|(?<= am )|(?<=zum )|(?<=dem )|(?<=den ))(\d{1,2})\.(\d{1,2})"
            r"(?![\w:.]\w|\w| ?(?:uhr|h\b|prozent|%))"
        ),
        _bare_dotted,
    ),
    Shape((rf"{_FRONT}(?<![\w/])(\d{{1,2}})/(\d{{1,2}})/(\d{{4}}|\d\d)(?![\w/])"), _slashed),
    Shape(
        (
            r"(?:(?:(?<=am )|(?<=zum )|(?<=dem )|(?<=den )|(?<=bis ))(\d{1,2})\."
            r"|(?<=the )(\d{1,2})(?:st|nd|rd|th))"
            rf"(?: (?:des |of the |of |dieses )?({any_of(WEEKS_AHEAD)}|monats)"
            rf"(?: monats| month)?(?!\w)|(?=$|[,;:!?).]| ?-| (?:{any_of(_NO_NOUNS)})(?!\w)))"
        ),
        _of_month,
    ),
)
