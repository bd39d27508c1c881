"""The public holidays of the Länder, from the ``holidays`` library."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache, partial
from types import MappingProxyType

from deskapp.domain.dates.working_days import HolidaysOfYear

_LANGUAGES = {"de": "de", "en": "en_US"}
_FIRST_YEAR = 1990
_LAST_YEAR = 2199


def german_holidays(land: str, language: str = "de", *, catholic: bool = False) -> HolidaysOfYear:
    """The holidays of a Land, named in German or English; with ``BUND`` the nationwide ones.

    ``catholic`` adds what holds in the Catholic parishes alone: Corpus Christi in parts of
    Saxony and Thuringia, Assumption in most of Bavaria. ``Augsburg`` is taken as a Land with
    its own holiday. Years outside 1990 to 2199 have none.
    """
    return partial(_of_year, land, _LANGUAGES[language], catholic)


@lru_cache(maxsize=512)
def _of_year(land: str, language: str, catholic: bool, year: int) -> Mapping[date, str]:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return MappingProxyType({})
    from holidays.countries.germany import Germany  # noqa: PLC0415 - 0.16 s to import

    found = Germany(
        subdiv=None if land == "BUND" else land,
        years=year,
        language=language,
        categories=("public", "catholic") if catholic else ("public",),
    )
    return MappingProxyType(dict(found))
