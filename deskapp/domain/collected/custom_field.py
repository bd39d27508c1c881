"""An own field of the office: what it asks for beside the fields that every office has."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Problem
from deskapp.domain.record import Record
from deskapp.domain.text_rules import at_most, required


class FieldType(Enum):
    """What an own field takes."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField(Record):
    """One own field of the records of a kind; ``choices`` are the labels of a choice."""

    of: RecordKind
    label: str
    type: FieldType = FieldType.TEXT
    choices: tuple[str, ...] = ()
    position: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the field breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("label", self.label)
        yield from at_most("label", self.label, 60)
        if self.type is FieldType.CHOICE and not self.choices:
            yield Problem("choices", "required")
