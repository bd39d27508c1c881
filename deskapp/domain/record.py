"""What every record has: an identity, a version, and rules that it can name itself."""

import secrets
import time
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, ClassVar, NewType, Self, TypeVar

from deskapp.domain.errors import Problem
from deskapp.domain.text_rules import one_line, paragraphs

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Id = NewType("Id", str)
"""A record's identity: a UUID of version 7 (RFC 9562) in 32 hexadecimal digits; sorts by age."""

SAMPLE = "sample"
"""The origin of records that came with the sample data."""

V = TypeVar("V", bound="DataclassInstance")

_turn = Lock()
_last = 0


def new_id() -> Id:
    """A fresh identity: 48 bits of milliseconds, then chance (RFC 9562, version 7).

    Within this process every identity is greater than the one before, so that records
    and change sets made in one millisecond keep their order.
    """
    global _last  # noqa: PLW0603  the monotonic counter of RFC 9562, section 6.2
    milliseconds = time.time_ns() // 1_000_000
    chance = secrets.randbits(74)  # at once: the system takes its time for each
    high, low = chance >> 62, chance & (1 << 62) - 1
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
        """The same record with every text in it trimmed, in NFC and without control characters."""
        return _tidied(self)


@cache
def _texts(kind: type) -> tuple[tuple[str, bool], ...]:
    """The fields of a record or a part of one, and which of them are long texts."""
    long_texts: frozenset[str] = getattr(kind, "LONG_TEXTS", frozenset())
    return tuple((field.name, field.name in long_texts) for field in fields(kind))


def _tidied(value: V) -> V:
    """A record or a part of one; lines stay apart only in its ``LONG_TEXTS``."""
    changes: dict[str, object] = {}
    for name, is_long in _texts(type(value)):
        before = getattr(value, name)
        if not before:
            continue
        after = paragraphs(before) if is_long and isinstance(before, str) else _tidy(before)
        if after is not before and after != before:
            changes[name] = after
    return replace(value, **changes) if changes else value


def _tidy(value: object) -> object:
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, tuple):
        return tuple(map(_tidy, value))
    if is_dataclass(value) and not isinstance(value, type):
        return _tidied(value)
    return value
