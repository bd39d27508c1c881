"""The texts of one row read as values; what cannot be read is noted as a problem."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import partial
from typing import Final, TypeVar

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.importing.fields import OWN_FIELD
from deskapp.application.use_cases.importing.words import choice_for
from deskapp.domain.addresses.laender import LAENDER, PLACES
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.own_value import stored_value
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import DomainError, Problem
from deskapp.domain.names.folding import compact
from deskapp.domain.office import Catalogue, CatalogueEntry

V = TypeVar("V")
E = TypeVar("E", bound=Enum)

NOT_UNDERSTOOD: Final = "import_not_understood"
_PARTS: Final = re.compile(r"[;\n]|\s\|\s")
_COMMAS: Final = re.compile(r"[;,\n]|\s\|\s")
_TIME: Final = re.compile(r"[ T]\d{1,2}:\d{2}(:\d{2})?$")
_NUMBER: Final = re.compile(r"\d{1,3}(?:[. ]\d{3})+|\d{1,9}")
_SHORT_YEAR: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2})")
_CENTURY_TURNS: Final = 50
_LAENDER: Final = {
    compact(word): land.code
    for land in LAENDER.values()
    for word in (land.code, land.name_de, land.name_en)
} | {compact(place): place for place in PLACES}


class Vocabulary:
    """What the office calls things: its catalogues and own fields; and how phones are read."""

    def __init__(self, reader: Reader, of: RecordKind, phone: Callable[[str], PhoneNumber]) -> None:
        self.phone = phone
        self.own_fields: tuple[CustomField, ...] = own_fields_of(reader, of)
        self._codes: dict[tuple[Catalogue, str], str] = {}
        for entry in reversed(reader.where(CatalogueEntry)):
            for word in (entry.label_en, entry.label_de, entry.code):
                self._codes[entry.catalogue, compact(word)] = entry.code

    def code(self, catalogue: Catalogue, text: str) -> str:
        """The code for a code or label of a catalogue, or empty."""
        return self._codes.get((catalogue, compact(text)), "")


class Cells:
    """The texts of a row by field, and the ``problems`` found while they were read."""

    def __init__(self, texts: Mapping[str, tuple[str, ...]], words: Vocabulary) -> None:
        self._texts = texts
        self.words = words
        self.problems: list[Problem] = []

    def text(self, field: str) -> str:
        """The text of a field, or empty."""
        return next(iter(self._texts.get(field, ())), "").strip()

    def several(self, field: str, *, commas: bool = True) -> tuple[str, ...]:
        """The parts of all texts of a field, each once; semicolons and line ends divide them."""
        divider = _COMMAS if commas else _PARTS
        parts = (
            part.strip() for text in self._texts.get(field, ()) for part in divider.split(text)
        )
        return tuple(dict.fromkeys(filter(None, parts)))

    def read(self, field: str, parse: Callable[[str], V | None]) -> V | None:
        """What the text of a field means; none where it is empty or means nothing."""
        text = self.text(field)
        return self._parsed(field, text, parse) if text else None

    def read_each(self, field: str, parse: Callable[[str], V | None]) -> tuple[V, ...]:
        """What each part of a field means."""
        read = (self._parsed(field, part, parse) for part in self.several(field))
        return tuple(value for value in read if value is not None)

    def day(self, field: str) -> date | None:
        """A day, be it with the time of day behind it."""
        known = self.partial(field)
        if known is not None and known.day is None:
            self.problems.append(Problem(field, NOT_UNDERSTOOD, self.text(field)))
            return None
        return known.earliest if known else None

    def partial(self, field: str) -> PartialDate | None:
        """A date of which only the year or month may be known."""
        return self.read(field, _date)

    def number(self, field: str) -> int | None:
        """A whole number, its thousands apart or not."""
        return self.read(field, _number)

    def choice(self, field: str, kind: type[E]) -> E | None:
        """A choice by its value, or by a German or English word for it."""
        return self.read(field, lambda text: choice_for(kind, text))

    def code(self, field: str, catalogue: Catalogue) -> str:
        """The code of a catalogue."""
        found = self.read(field, lambda text: self.words.code(catalogue, text) or None)
        return found or ""

    def codes(self, field: str, catalogue: Catalogue) -> tuple[str, ...]:
        """The codes of a catalogue."""
        return self.read_each(field, lambda text: self.words.code(catalogue, text) or None)

    def land(self, field: str) -> str:
        """The code of a Land or place by code or name."""
        return self.read(field, land_code) or ""

    def phones(self, field: str) -> tuple[PhoneNumber, ...]:
        """Telephone numbers, kept as they were typed."""
        return tuple(map(self.words.phone, self.several(field, commas=False)))

    def own_values(self) -> tuple[CustomValue, ...]:
        """The values of own fields."""
        read = (
            (own.id, self.read(f"{OWN_FIELD}{own.id}", partial(stored_value, own)))
            for own in self.words.own_fields
        )
        return tuple(CustomValue(field_id, value) for field_id, value in read if value)

    def _parsed(self, field: str, text: str, parse: Callable[[str], V | None]) -> V | None:
        try:
            value = parse(text)
        except DomainError as error:
            self.problems.append(Problem(field, error.code, text))
            return None
        if value is None:
            self.problems.append(Problem(field, NOT_UNDERSTOOD, text))
        return value


def land_code(text: str) -> str | None:
    """The code for the code or name of a Land or place; none where it is neither."""
    return _LAENDER.get(compact(text))


def _date(text: str) -> PartialDate:
    """As people write it, or a spreadsheet with a time; years of two digits are near to us."""
    text = _TIME.sub("", text)
    if short := _SHORT_YEAR.fullmatch(text):
        day, month, year = map(int, short.groups())
        return PartialDate(year + (1900 if year >= _CENTURY_TURNS else 2000), month, day)
    return PartialDate.parse(text)


def _number(text: str) -> int | None:
    found = _NUMBER.fullmatch(text)
    return int(text.replace(".", "").replace(" ", "")) if found else None
