"""In which Land a German postcode may lie: a suggestion, never more.

A postcode is the way of a letter and no area: some cross a border, and a large receiver has
one of its own wherever it is.
"""

import re
from bisect import bisect_right
from functools import cache

from deskapp.resource_files import resource

_PLZ = re.compile(r"[0-9]{5}")
_Range = tuple[str, str, tuple[str, ...]]


def laender_of_plz(plz: str) -> tuple[str, ...]:
    """The codes of the Länder in which towns of that postcode may lie; none where unknown."""
    if not _PLZ.fullmatch(plz):
        return ()
    ranges = _ranges()
    at = bisect_right(ranges, plz, key=lambda each: each[0]) - 1
    if at < 0:
        return ()
    _, last, laender = ranges[at]
    return laender if plz <= last else ()


@cache
def _ranges() -> tuple[_Range, ...]:
    """First and last postcode of each range with its Länder, from the lowest on."""
    text = resource("places", "plz_laender.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return tuple((first, last, tuple(laender)) for first, last, *laender in rows)
