"""What every record has: an identity, a version, and rules that it can name itself."""

import secrets
import time
from dataclasses import dataclass, fields
from threading import Lock
from typing import ClassVar, NewType, Self, TypeVar

from deskapp.domain.errors import Problem
from deskapp.domain.text_rules import one_line, paragraphs

Id = NewType("Id", str)
"""A record's identity: a UUID of version 7 (RFC 9562) in 32 hexadecimal digits; sorts by age."""

SAMPLE = "sample"
"""The origin of records that came with the sample data."""

R = TypeVar("R", bound="Record")


_turn = Lock()
_last = 0


def new_id() -> Id:
    """A fresh identity: 48 bits of milliseconds, then chance (RFC 9562, version 7).

    Within this process every identity is greater than the one before, so that records
    and change sets made in one millisecond keep their order.
    """
    global _last  # noqa: PLW0603  the monotonic counter of RFC 9562, section 6.2
    milliseconds = time.time_ns() // 1_000_000
    high, low = secrets.randbits(12), secrets.randbits(62)
    value = milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    with _turn:
        _last = value if value > _last else _last + 1
        return Id(f"{_last:032x}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing that the office keeps.

    ``version`` counts stored states, 0 is a record never stored. Who made or changed it
    and when stands in the audit trail alone. ``origin`` says what brought it, such as
    ``sample`` or the name of an imported file.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset()

    id: Id
    version: int = 0
    origin: str = ""
    archived: bool = False

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the record breaks; empty when it may be stored."""
        return ()

    def tidied(self) -> Self:
        """The same record with every text trimmed, in NFC and without control characters."""
        changes: dict[str, str] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str) and value:
                tidy = paragraphs(value) if field.name in self.LONG_TEXTS else one_line(value)
                if tidy != value:
                    changes[field.name] = tidy
        return _with(self, changes)


def _with(record: R, changes: dict[str, str]) -> R:
    if not changes:
        return record
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    return type(record)(**(values | changes))
