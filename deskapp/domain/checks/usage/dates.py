"""Days that are named in the text: weekdays that do not fit, days long past, days there are none.

German and English forms are read in either language, for a letter may quote a foreign one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.parts import Parts

_MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "januar jänner january jan",
            "februar february feb",
            "märz march mär mrz mar",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        start=1,
    )
    for word in words.split()
}
_WEEKDAYS: Final = (
    ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
_NUMBER_OF: Final = {
    word.lower(): number for words in _WEEKDAYS for number, word in enumerate(words)
} | {"sonnabend": 5, "tues": 1, "thur": 3, "thurs": 3}

_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY: Final = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_DATE: Final = re.compile(
    rf"""(?<![\w.])
    (?:(?P<weekday>{_WEEKDAY})\b\.?,?\x20\(?(?:(?:den|dem|the)\x20)?)?
    (?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?\s(?:of\x20)?(?P<month>{_MONTH})\b
        (?:\.?,?\x20(?P<year>\d{{4}}))?
      |(?P<day2>\d{{1,2}})\.\s?(?P<month2>\d{{1,2}})\.
        (?:\s?(?P<year2>\d{{4}}|\d\d)(?!\d|\.\d))?
      |(?P<month3>{_MONTH})\s(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\x20(?P<year3>\d{{4}}))?
    )(?![\w@])""",
    re.IGNORECASE | re.VERBOSE,
)
_UNTIL: Final = re.compile(
    r"\b(?:bis(?: spätestens| einschließlich| inklusive)?(?: zum| am)?"
    r"|spätestens(?: bis)?(?: zum| am)?|by|until|till|no later than|not later than)"
    r"(?: (?:dem|den|the|kommenden|nächsten|next))?\s$",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    r"\b(?:von|vom|seit|zwischen|from|since|between)\s[^;!?]{0,40}\d[^;!?]{0,30}$", re.IGNORECASE
)
_TOLD: Final = re.compile(
    r"\b(?:war|waren|wurden?|hatten?|gab|gaben|lief|liefen|galt|galten|konnten?|wollten?|endete|dauerte|verstrichen"
    r"|was|were|had|ran|did|meant|wanted|promised|ended|lasted|received)\b",
    re.IGNORECASE,
)
_AROUND: Final = 100
_FULL_STOP: Final = re.compile(r"(?<=[a-zäöüß)])[.!?](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class _Named:
    """A day as it was named: where, on which weekday, with or without its year."""

    start: int
    end: int
    weekday: str
    behind_weekday: str
    month: int
    day: int
    year: int | None

    @property
    def is_meant_as_day(self) -> bool:
        """Without a year it may be the number of a chapter."""
        return self.year is not None or (self.month in range(1, 13) and self.day in range(1, 32))

    def in_year(self, year: int) -> date | None:
        """The day of that year, or none where the year lacks it."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def around(self, today: date) -> list[date]:
        """The days that can be meant; the nearest one comes first where no year is given."""
        if self.year is not None:
            years: tuple[int, ...] = (self.year,)
        else:
            years = (today.year - 1, today.year, today.year + 1)
        days = [day for year in years if (day := self.in_year(year))]
        return sorted(days, key=lambda day: abs(day - today))


def dates(today: date, parts: Parts) -> Iterator[Finding]:
    """Weekdays that do not match their date, terms that are over, days the calendar lacks."""
    for named in _named(parts.content):
        possible = named.around(today)
        if not possible:
            if named.is_meant_as_day:
                yield _found(Check.NO_SUCH_DAY, parts, named)
            continue
        if named.weekday and not any(_is_on(named.weekday, day) for day in possible[:2]):
            coming = next((day for day in possible if day >= today), possible[0])
            yield _found(Check.WEEKDAY, parts, named, _on_its_weekday(named, coming))
        if possible[0] < today and _is_a_term(parts.content, named):
            yield _found(Check.PAST_DATE, parts, named)


def _named(text: str) -> Iterator[_Named]:
    for found in _DATE.finditer(text):
        part = found.groupdict(default="")
        month = part["month"] or part["month2"] or part["month3"]
        year = part["year"] or part["year2"] or part["year3"]
        yield _Named(
            *found.span(),
            weekday=part["weekday"] if found[0][0].isupper() else "",
            behind_weekday=found[0].removeprefix(part["weekday"]),
            month=_MONTHS.get(month.lower()) or int(month),
            day=int(part["day"] or part["day2"] or part["day3"]),
            year=(int(year) + (2000 if len(year) == 2 else 0)) if year else None,  # noqa: PLR2004
        )


def _is_on(weekday: str, day: date) -> bool:
    return _NUMBER_OF[weekday.lower()] == day.weekday()


def _on_its_weekday(named: _Named, day: date) -> str:
    """The words with the right weekday, named as the wrong one was: in full or short."""
    kind = next(
        (words for words in _WEEKDAYS if named.weekday.lower() in map(str.lower, words)),
        _WEEKDAYS[0],
    )
    return kind[day.weekday()] + named.behind_weekday


def _is_a_term(text: str, named: _Named) -> bool:
    """Whether the day ends a time that is still to come: "bis zum …", but not "von … bis …".

    What others have said in quotation marks is none.
    """
    before = _FULL_STOP.split(text[max(0, named.start - _AROUND) : named.start])[-1]
    if not _UNTIL.search(before) or _FROM.search(before):
        return False
    if before.count("„") > before.count("“"):
        return False
    behind = _FULL_STOP.split(text[named.end : named.end + _AROUND])[0]
    return not _TOLD.search(before + behind)


def _found(check: Check, parts: Parts, named: _Named, fix: str | None = None) -> Finding:
    start, end = named.start, named.end
    return Finding(check, Level.WARN, Field.BODY, start, end, parts.text[start:end], fix)
