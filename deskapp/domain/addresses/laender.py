"""The sixteen German Länder and the federation: codes, names, regions, district keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class Region(Enum):
    """The four compass regions in which initiatives are grouped."""

    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"


@dataclass(frozen=True, slots=True)
class Land:
    """One Land, or the federation.

    ``code`` is that of ISO 3166-2 without ``DE-``, or ``BUND``; ``ags`` the two digits with
    which its official district keys begin. ``region`` is what an office starts with: Länder
    are grouped differently elsewhere, and a single initiative may differ.
    """

    code: str
    name_de: str
    name_en: str
    ags: str
    region: Region | None


LAENDER: Mapping[str, Land] = MappingProxyType(
    {
        land.code: land
        for land in (
            Land("BW", "Baden-Württemberg", "Baden-Württemberg", "08", Region.SOUTH),
            Land("BY", "Bayern", "Bavaria", "09", Region.SOUTH),
            Land("BE", "Berlin", "Berlin", "11", Region.EAST),
            Land("BB", "Brandenburg", "Brandenburg", "12", Region.EAST),
            Land("HB", "Bremen", "Bremen", "04", Region.NORTH),
            Land("HH", "Hamburg", "Hamburg", "02", Region.NORTH),
            Land("HE", "Hessen", "Hesse", "06", Region.WEST),
            Land(
                "MV", "Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania", "13", Region.EAST
            ),
            Land("NI", "Niedersachsen", "Lower Saxony", "03", Region.NORTH),
            Land("NW", "Nordrhein-Westfalen", "North Rhine-Westphalia", "05", Region.WEST),
            Land("RP", "Rheinland-Pfalz", "Rhineland-Palatinate", "07", Region.WEST),
            Land("SL", "Saarland", "Saarland", "10", Region.WEST),
            Land("SN", "Sachsen", "Saxony", "14", Region.EAST),
            Land("ST", "Sachsen-Anhalt", "Saxony-Anhalt", "15", Region.EAST),
            Land("SH", "Schleswig-Holstein", "Schleswig-Holstein", "01", Region.NORTH),
            Land("TH", "Thüringen", "Thuringia", "16", Region.EAST),
            Land("BUND", "Bund", "Federal", "", None),
        )
    }
)
"""Every Land by its code, in the order of the German names; the federation stands last."""

PLACES = frozenset({*LAENDER, "AUSLAND", "UNBEKANNT"})
"""What an inquiry or organisation may have as its ``land``."""

_BY_AGS = {land.ags: land.code for land in LAENDER.values() if land.ags}
_KREIS_DIGITS = 5


def land_of_kreis(kreis: str) -> str:
    """The code of the Land in which a district lies, by its official key (AGS).

    Empty when the text is no key of five digits or begins with no Land's digits.
    """
    if len(kreis) != _KREIS_DIGITS or not (kreis.isascii() and kreis.isdigit()):
        return ""
    return _BY_AGS.get(kreis[:2], "")
