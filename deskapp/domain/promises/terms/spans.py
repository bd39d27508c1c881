"""Spans from the sending on: ``in zwei Wochen``, ``within five working days``.

Days, weeks and months are counted in the calendar (§§ 187 to 189 BGB), working days by the
office's Land; 24 hours are a day. Of ``zwei bis drei Wochen`` the longer counts. A span that
runs from something else (``nach Eingang``, ``of receipt``) sets no date.
"""

import re
from datetime import date, timedelta
from math import ceil

from deskapp.domain.dates.working_days import add_months
from deskapp.domain.promises.terms.term import Kind, Place, Shape
from deskapp.domain.promises.terms.vocabulary import NUMBERS, any_of

_HOURS_A_DAY = 24
_UNITS = {
    "hours": "stunde stunden hour hours std h",
    "working_days": "werktag werktage werktagen werktages werktags arbeitstag arbeitstage"
    " arbeitstagen arbeitstages",
    "days": "tag tage tagen tages kalendertage kalendertagen day days",
    "weeks": "woche wochen week weeks",
    "fortnights": "fortnight fortnights",
    "months": "monat monate monaten monats month months",
    "half_years": "halbjahr halbjahres",
    "years": "jahr jahre jahren jahres year years",
}
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names.split()}

_DAYS = {"hours": 1, "days": 1, "weeks": 7, "fortnights": 14}
_MONTHS = {"months": 1, "half_years": 6, "years": 12}
_HALVES = {"hours": (1, "hours"), "months": (15, "days"), "years": (6, "months")}

_WITHIN = (
    r"(?:innerhalb|binnen|innert|within|inside|in|waehrend|over|bis in|bis spaetestens in"
    r"|spaetestens)"
)
_FILL = (
    r"(?:(?:von|der|the|den|dem|of|spaetestens|laengstens|maximal|hoechstens|etwa|ca\.?|circa|rund"
    r"|ungefaehr|voraussichtlich|schon|about|around|approximately|roughly|at most|up to"
    r"|no more than|naechsten|kommenden|folgenden|next|coming|following|just|only|nur|knapp|gut"
    r"|in) )*"
)
_NUMBER = rf"\d{{1,3}}|{any_of(NUMBERS)}"
_WORKING = r"working|business|office|week"
_ELSEWHERE = (
    r"(?! (?:nach|vor|ab(?! heute| jetzt| sofort)|of|after|before|following|from(?! now| today)"
    r"|upon|on|seit|zwischen|once)(?!\w))"
)
_TIMES = r"(?:'s?)?(?: time(?!\w))?(?: (?:from (?:now|today)|ab (?:heute|jetzt|sofort)))?"


def _span(found: re.Match[str], place: Place) -> date:
    count = _number(found["more"] or found["count"])
    unit = "working_days" if found["working"] else _UNIT_OF[found["unit"]]
    if found["half"] and unit in _HALVES:
        return _ahead(*_HALVES[unit], place)
    return _ahead(count, unit, place)


def _from_now(found: re.Match[str], place: Place) -> date:
    return _ahead(_number(found["count"]), _UNIT_OF[found["unit"]], place)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text]


def _ahead(count: int, unit: str, place: Place) -> date:
    start = place.sent_on
    if unit == "working_days":
        return place.calendar.add_working_days(start, count)
    if unit in _MONTHS:
        return add_months(start, count * _MONTHS[unit])
    if unit == "hours":
        count = ceil(count / _HOURS_A_DAY) if count >= _HOURS_A_DAY else 0
    return start + timedelta(days=count * _DAYS[unit])


def _elsewhere(_: re.Match[str], __: Place) -> date | None:
    """It runs from another day than today."""
    return None


_CORE = (
    rf"(?<!\w){_WITHIN} {_FILL}(?P<count>{_NUMBER})"
    rf"(?: ?(?:-|bis|oder|to|or) ?(?P<more>{_NUMBER}))?"
    rf"(?: (?:volle[nr]?|gute[nr]?|knappe[nr]?|weitere[nr]?|more|further))?"
    rf"(?P<half> halben| halbes)?(?: (?P<working>{_WORKING}))?"
    rf"[ -](?P<unit>{any_of(_UNIT_OF)})(?!\w)"
)

SHAPES = (
    Shape((_CORE + _TIMES + _ELSEWHERE), _span, kind=Kind.BY, counted=True),
    Shape(
        (
            rf"(?<!\w)(?P<count>{_NUMBER}) (?P<unit>{any_of(_UNIT_OF)}) "
            r"(?:from (?:now|today)|ab heute)(?!\w)"
        ),
        _from_now,
        kind=Kind.BY,
        counted=True,
    ),
    Shape((_CORE), _elsewhere, kind=Kind.BY, counted=True),
)
