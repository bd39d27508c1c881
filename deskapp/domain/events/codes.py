"""Codes of events such as ``NT-2026-1``: letters, the year, a number of its own."""

import re
from collections.abc import Iterable
from typing import Final

_CODE: Final = re.compile(r"(.+)-(\d{4})-(\d{1,4})")
_FIRST: Final = "NT"
"""For "Netzwerktreffen", where there is no event yet to go by."""


def next_code(known: Iterable[str], year: int) -> str:
    """The next code of that year, with the letters of the last code in ``known``."""
    found = [match.groups() for code in known if (match := _CODE.fullmatch(code))]
    letters = found[-1][0] if found else _FIRST
    numbers = [int(n) for own, of, n in found if own == letters and int(of) == year]
    return f"{letters}-{year}-{max(numbers, default=0) + 1}"
