"""Calendar days that stand in a text, in the languages of those who write to the office."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from deskapp.domain.dates.periods import month_end

_MONTHS: Final = (
    r"jan\w*|janv\w*|gen(?:naio)?|ener\w*|styczni\w*|led(?:en|na)",
    r"feb\w*|fév\w*|fevr\w*|fev\w*|lut\w*|únor\w*",
    r"märz|maerz|mar\w*|mrz|maart|mrt|marts|març\w*|marc\w*|břez\w*",
    r"apr\w*|avr\w*|abr\w*|kwie\w*|dub(?:en|na)",
    r"mai|may|maj|mei|maggio|mag|mayo|maio|maja|květ\w*",
    r"juni?|june|juin|giu\w*|czerw(?:iec|ca)|červ(?:en|na)",
    r"juli?|july|juil\w*|lug\w*|lip(?:iec|ca)|červen(?:ec|ce)",
    r"aug\w*|août|aou\w*|ago\w*|sierp\w*|srp(?:en|na)",
    r"sep\w*|set\w*|wrze\w*|září",
    r"o[kc]t\w*|ott\w*|out\w*|paźdz\w*|říj\w*",
    r"nov\w*|listop\w*",
    r"de[zcs]\w*|dic\w*|déc\w*|grud\w*|prosin\w*",
)
_WEEKDAYS: Final = (
    r"montag|monday",
    r"dienstag|tuesday",
    r"mittwoch|wednesday",
    r"donnerstag|thursday",
    r"freitag|friday",
    r"samstag|sonnabend|saturday",
    r"sonntag|sunday",
)
_MONTH: Final = "|".join(f"(?P<m{number}>{words})" for number, words in enumerate(_MONTHS, 1))
_WEEKDAY: Final = "|".join(f"(?P<w{number}>{words})" for number, words in enumerate(_WEEKDAYS))
_YEAR: Final = r"(?P<year>(?:19|20)\d\d|\d\d(?!\d))"
_NUMBER_AND_MONTH: Final = (
    r"(?<!\d)(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de\s|of\s)?"
    rf"(?:{_MONTH})\b\.?,?(?:\s(?:de\s)?(?P<year>20\d\d))?"
)
_MONTH_AND_NUMBER: Final = (
    rf"\b(?:{_MONTH})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\.\d)"
    r"(?:,?\s(?P<year>20\d\d))?"
)
_LONE_WEEKDAY: Final = (
    rf"\b(?:{_WEEKDAY})\b(?!,?\s?(?:the\s|dem\s|den\s)?\d|,?\s(?:{'|'.join(_MONTHS)})\b)"
)
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})(?:\.\s?{_YEAR}?|(?!\S))(?!\d)",
        rf"(?<![\d/])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/{_YEAR}(?![\d/])",
        _NUMBER_AND_MONTH,
        _MONTH_AND_NUMBER,
        rf"\b(?P<last>ende|end\sof)\s(?:{_MONTH})\b",
        r"\b(?P<new_year>jahresende|ende\sdes\sjahres|the\send\sof\sthe\syear)\b",
        _LONE_WEEKDAY,
        r"\b(?P<tomorrow>morgen|tomorrow)\b",
    )
)
_LONG_AGO: Final = timedelta(days=31)
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DayInText:
    """A day, and where in the text it stands."""

    day: date
    start: int
    stop: int


def days_in(text: str, today: date) -> tuple[DayInText, ...]:
    """The days in their order; one without a year is the one next to ``today``."""
    found: dict[int, DayInText] = {}
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day(match, today)
            taken = any(
                each.start < match.end() and match.start() < each.stop for each in found.values()
            )
            if day is not None and not taken:
                found[match.start()] = DayInText(day, match.start(), match.end())
    return tuple(found[start] for start in sorted(found))


def _day(match: re.Match[str], today: date) -> date | None:
    said = {name: value for name, value in match.groupdict().items() if value}
    if "tomorrow" in said:
        return today + timedelta(days=1)
    if "new_year" in said:
        return date(today.year, 12, 31)
    if weekday := next((name for name in said if name[0] == "w"), ""):
        return today + timedelta(days=(int(weekday[1:]) - today.weekday()) % _WEEK)
    named = next((int(name[1:]) for name in said if name[0] == "m" and name[1:].isdigit()), 0)
    month = named or int(said["month"])
    if "last" in said:
        return month_end(today.year + (month < today.month), month)
    return _calendar_day(said.get("year", ""), month, int(said["day"]), today)


def _calendar_day(year: str, month: int, day: int, today: date) -> date | None:
    if month > 12 >= day:  # noqa: PLR2004 — the American order
        month, day = day, month
    try:
        if year:
            return date(int(year) + (2000 if len(year) == len("26") else 0), month, day)
        found = date(today.year, month, day)
        return found if found >= today - _LONG_AGO else date(today.year + 1, month, day)
    except ValueError:
        return None
