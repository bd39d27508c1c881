"""The size of a file in words."""

from decimal import Decimal

from deskapp.domain.dates.date_words import number
from deskapp.wording.language import current_language

_KILO = 1_000


def size_words(size: int) -> str:
    """The size of a file of so many bytes: ``340 kB``, ``1,4 MB``."""
    language = current_language()
    if size < _KILO**2:
        return f"{number(max(1, round(size / _KILO)), language)} kB"
    return f"{number(Decimal(size) / _KILO**2, language, decimals=1)} MB"
