"""The words of an initiative's page that no catalogue has."""

from deskapp.domain.laender import Region
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.wording.language import translate


def region_choices() -> list[tuple[str, str]]:
    """The compass regions, and that the Land decides."""
    return [("", NOTHING), *((region.value, word) for region, word in _regions().items())]


def region_words(code: str) -> str:
    """What a region is called; a code unknown here stays as it is."""
    return dict(region_choices()).get(code, code) if code else ""


def publishable() -> list[tuple[str, str]]:
    """What may be allowed to stand in the public overview: fields of the record, and people."""
    return [
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


def _regions() -> dict[Region, str]:
    return {
        Region.NORTH: translate("initiatives", "North"),
        Region.EAST: translate("initiatives", "East"),
        Region.WEST: translate("initiatives", "West"),
        Region.SOUTH: translate("initiatives", "South"),
    }
