"""A main record: an initiative, organisation, contact or inquiry, with tags and own fields."""

from collections.abc import Iterator
from dataclasses import dataclass

from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most

_LONGEST_TAG, _LONGEST_VALUE = 40, 1000


@dataclass(frozen=True, slots=True)
class CustomValue:
    """What an own field of the office holds in one record.

    A number is written with a point (``12.5``), a date as in ISO 8601, a choice by its label,
    a link with its scheme.
    """

    field_id: Id
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MainRecord(Record):
    """A record with tags, compared without regard to case, and one value for each own field."""

    tags: tuple[str, ...] = ()
    custom: tuple[CustomValue, ...] = ()

    def custom_value(self, field_id: Id) -> str:
        """What the own field holds, or empty."""
        return next((each.value for each in self.custom if each.field_id == field_id), "")

    def collected_problems(self) -> Iterator[Problem]:
        """The rules that tags and own fields break."""
        seen: set[str] = set()
        for tag in self.tags:
            yield from at_most("tags", tag, _LONGEST_TAG)
            if tag.casefold() in seen:
                yield Problem("tags", "doubled", tag)
            seen.add(tag.casefold())
        for each in self.custom:
            yield from at_most("custom", each.value, _LONGEST_VALUE)
