"""The words for where an organisation lies."""

from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import laender, land_name
from deskapp.wording.language import translate


def land_choices() -> list[tuple[str, str]]:
    """The Länder, and what an organisation may have instead of one."""
    return [("", NOTHING), *laender(), *_elsewhere().items()]


def land_words(code: str) -> str:
    """Where an organisation lies."""
    return _elsewhere().get(code) or land_name(code)


def _elsewhere() -> dict[str, str]:
    return {
        "AUSLAND": translate("organisations", "Abroad"),
        "UNBEKANNT": translate("organisations", "Unknown"),
    }
