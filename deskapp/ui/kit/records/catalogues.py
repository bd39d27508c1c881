"""The office's catalogues: what a code is called, and which codes can be chosen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.records import Reader
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.wording.language import current_language

NOTHING = "–"
"""What stands in a choice where nothing is chosen."""


@dataclass(frozen=True, slots=True)
class Catalogues:
    """Every entry of every catalogue, as it was when a page asked."""

    entries: Mapping[tuple[Catalogue, str], CatalogueEntry]

    def label(self, catalogue: Catalogue, code: str) -> str:
        """What a code is called in the language in use; a code unknown here stays as it is."""
        entry = self.entries.get((catalogue, code))
        return entry.label(current_language()) if entry else code

    def labels(self, catalogue: Catalogue, codes: Iterable[str]) -> str:
        """What several codes are called, for reading."""
        return ", ".join(self.label(catalogue, code) for code in codes)

    def choices(
        self, catalogue: Catalogue, today: date, kept: Iterable[str] = ()
    ) -> list[tuple[str, str]]:
        """The codes in use today with their labels, and those that a record has already."""
        kept = [code for code in kept if code]
        listed = sorted(
            (entry for (kind, _), entry in self.entries.items() if kind is catalogue),
            key=lambda entry: entry.position,
        )
        offered = [e.code for e in listed if _in_use(e, today) or e.code in kept]
        offered += [code for code in kept if (catalogue, code) not in self.entries]
        return [(code, self.label(catalogue, code)) for code in offered]

    def optional_choices(
        self, catalogue: Catalogue, today: date, kept: str = ""
    ) -> list[tuple[str, str]]:
        """The choices of a single code, the first of them none."""
        return [("", NOTHING), *self.choices(catalogue, today, [kept])]


def read_catalogues(reader: Reader) -> Catalogues:
    """The catalogues as they are stored now: some hundred entries at most."""
    entries = reader.where(CatalogueEntry)
    return Catalogues({(entry.catalogue, entry.code): entry for entry in entries})


def _in_use(entry: CatalogueEntry, today: date) -> bool:
    has_begun = entry.active_from is None or entry.active_from <= today
    return has_begun and (entry.active_to is None or today <= entry.active_to)
