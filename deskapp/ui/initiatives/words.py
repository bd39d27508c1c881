"""The words of an initiative's page that no catalogue has."""

from collections.abc import Iterable

from deskapp.domain.addresses.laender import Region, land_of_kreis
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import land_name
from deskapp.wording.language import translate


def region_choices(kept: str = "") -> list[tuple[str, str]]:
    """The compass regions, and that the Land decides; a code that a record has already is kept."""
    known = [(region.value, word) for region, word in _regions().items()]
    others = [(kept, kept)] if kept and kept not in dict(known) else []
    return [("", NOTHING), *known, *others]


def region_words(code: str) -> str:
    """What a region is called; a code unknown here stays as it is."""
    return dict(region_choices(code))[code] if code else ""


def district_words(kreis: str) -> str:
    """A district's key with the Land in which it lies: ``03454 (Niedersachsen)``."""
    land = land_of_kreis(kreis)
    return f"{kreis} ({land_name(land)})" if land else kreis


def publishable(kept: Iterable[str] = ()) -> list[tuple[str, str]]:
    """What may stand in the public overview: fields, people, and what was agreed to before."""
    known = [
        ("name", translate("initiatives", "Name")),
        ("laender", translate("initiatives", "States")),
        ("carriers", translate("initiatives", "Carriers")),
        ("topics", translate("initiatives", "Topics")),
        ("members", translate("initiatives", "Members")),
        ("website", translate("initiatives", "Website")),
        ("goals", translate("initiatives", "Goals")),
        ("description", translate("initiatives", "Description")),
        ("people", translate("initiatives", "Contact persons")),
    ]
    return [*known, *((name, name) for name in kept if name not in dict(known))]


def _regions() -> dict[Region, str]:
    return {
        Region.NORTH: translate("initiatives", "North"),
        Region.EAST: translate("initiatives", "East"),
        Region.WEST: translate("initiatives", "West"),
        Region.SOUTH: translate("initiatives", "South"),
    }
