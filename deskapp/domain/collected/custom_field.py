"""An own field of the office: what it asks for beside the fields that every office has."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain, count
from typing import Final, Self

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Problem
from deskapp.domain.names.folding import fold
from deskapp.domain.record import Record
from deskapp.domain.text_rules import at_most, required

_NO_SLUG: Final = re.compile(r"[^a-z0-9]+")
_UNNAMED: Final = "feld"
"""Begins a slug that would be no name in the template language."""
_RESERVED: Final = frozenset(
    {
        "and",
        "or",
        "not",
        "contains",
        "in",
        "true",
        "false",
        "nil",
        "null",
        "empty",
        "blank",
        "if",
        "else",
        "for",
        "with",
        "as",
        "required",
        "offset",
        "limit",
        "reversed",
        "cols",
        "continue",
    }
)
"""Words of the template language itself."""


class FieldType(Enum):
    """What an own field takes."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField(Record):
    """One own field of the records of a kind; ``choices`` are the labels of a choice.

    ``slug`` is what texts with placeholders call it: ``groesse``. It is made of the first label
    and stays when that changes.
    """

    of: RecordKind
    label: str
    slug: str = ""
    type: FieldType = FieldType.TEXT
    choices: tuple[str, ...] = ()
    position: int = 0

    def slugged(self, taken: Collection[str]) -> Self:
        """The field with its slug, which is none of those that are taken."""
        if self.slug:
            return self
        words = _NO_SLUG.sub("_", fold(self.label)).strip("_")
        is_name = words[:1].isalpha() and words not in _RESERVED
        first = words if is_name else f"{_UNNAMED}_{words}".rstrip("_")
        numbered = (f"{first}_{number}" for number in count(2))
        slug = next(each for each in chain([first], numbered) if each not in taken)
        return replace(self, slug=slug)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the field breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("label", self.label)
        yield from at_most("label", self.label, 60)
        if self.type is FieldType.CHOICE and not self.choices:
            yield Problem("choices", "required")
