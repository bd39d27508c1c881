"""The words of lists that go out: titles, headings, and what stands in the cells."""

from enum import Enum

from deskapp.application.ports.exporting import Cell, FieldName, Place, Value
from deskapp.domain.addresses.laender import LAENDER, Region
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.office import CatalogueEntry
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate
from deskapp.wording.lists.column_labels import column_label

_BETWEEN = "; "


class ListWords:
    """The ``Words`` port, in the language in use."""

    def title(self, kind: RecordKind) -> str:
        """What the records of a kind are called."""
        return kind_title(kind)

    def heading(self, kind: RecordKind, key: str) -> str:
        """What a column is called."""
        return column_label(kind, key)

    def cell(self, value: Value) -> Cell:
        """A choice by its word, a day known in full as a day, several values in one text."""
        words: Cell
        match value:
            case bool():
                words = translate("columns", "yes") if value else translate("columns", "no")
            case PartialDate():
                words = value.earliest if value.day else value.format()
            case CatalogueEntry():
                words = value.label(current_language())
            case Place():
                words = place_words(value.code)
            case FieldName():
                words = column_label(value.kind, value.key)
            case Enum():
                words = _choice(value)
            case tuple():
                words = _BETWEEN.join(str(self.cell(each)) for each in value)
            case _:
                words = value
        return words


def _choice(value: Enum) -> str:
    if isinstance(value, RecordKind):
        return kind_title(value)
    return _regions()[value] if isinstance(value, Region) else label(value)


def kind_title(kind: RecordKind) -> str:
    """What the records of a kind are called, all together."""
    return {
        RecordKind.CONTACT: translate("columns", "Contacts"),
        RecordKind.ORGANISATION: translate("columns", "Organisations"),
        RecordKind.INITIATIVE: translate("columns", "Initiatives"),
        RecordKind.INQUIRY: translate("columns", "Inquiries"),
        RecordKind.FOLLOW_UP: translate("columns", "Follow-ups"),
        RecordKind.EVENT: translate("columns", "Events"),
        RecordKind.MAILING: translate("columns", "Mailings"),
    }[kind]


def place_words(code: str) -> str:
    """Where something lies; a code unknown here stays as it is."""
    elsewhere = {
        "AUSLAND": translate("columns", "Abroad"),
        "UNBEKANNT": translate("columns", "Unknown"),
    }
    land = LAENDER.get(code)
    if land is None:
        return elsewhere.get(code, code)
    return land.name_en if current_language() == ENGLISH else land.name_de


def _regions() -> dict[Region, str]:
    return {
        Region.NORTH: translate("columns", "North"),
        Region.EAST: translate("columns", "East"),
        Region.WEST: translate("columns", "West"),
        Region.SOUTH: translate("columns", "South"),
    }
