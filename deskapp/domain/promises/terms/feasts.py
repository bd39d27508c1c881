"""Feasts by which offices reckon: ``nach Ostern``, ``kurz vor Weihnachten``, ``after Whitsun``.

Before and until a feast is the last working day before it, after it the first working day.
"""

import re
from datetime import date, timedelta

from deskapp.domain.dates.periods import easter_sunday
from deskapp.domain.promises.terms.term import Kind, Place, Shape, Side

_DAY = timedelta(days=1)
_WHITSUN = timedelta(days=49)
_FEASTS = {
    "easter": "ostern osterfeiertagen osterfeiertage osterfest easter",
    "whitsun": "pfingsten pfingstfeiertagen pfingstfest whitsun pentecost",
    "christmas": "weihnachten weihnachtsfeiertagen weihnachtsfest feiertagen feiertage heiligabend"
    " christmas xmas holidays",
    "new_year": "neujahr jahreswechsel silvester",
}
_FEAST_OF = {name: feast for feast, names in _FEASTS.items() for name in names.split()}


def _days_of(feast: str, year: int) -> tuple[date, date]:
    """The first and the last day on which the feast is kept."""
    easter = easter_sunday(year)
    match feast:
        case "easter":
            return easter - 2 * _DAY, easter + _DAY
        case "whitsun":
            return easter + _WHITSUN, easter + _WHITSUN + _DAY
        case "christmas":
            return date(year, 12, 24), date(year, 12, 26)
        case _:
            return date(year, 12, 31), date(year + 1, 1, 1)


def _feast(found: re.Match[str], place: Place) -> date | None:
    feast = _FEAST_OF[found[1]]
    for year in (place.sent_on.year - 1, place.sent_on.year, place.sent_on.year + 1):
        first, last = _days_of(feast, year)
        if place.side is Side.AFTER and last >= place.sent_on:
            return last
        if place.side is Side.BEFORE and first > place.sent_on:
            return first
        if place.side is Side.BY and first > place.sent_on:
            return place.calendar.add_working_days(first, -1)
    return None


SHAPES = (Shape((rf"(?<!\w)({'|'.join(_FEAST_OF)})(?!\w)"), _feast, kind=Kind.BY),)
