"""Long lists of values, in parts that a database takes in one question."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

V = TypeVar("V")
_LONGEST: Final = 500


def chunks(wanted: Sequence[V]) -> Iterator[Sequence[V]]:
    """The values in parts that fit into one question."""
    for start in range(0, len(wanted), _LONGEST):
        yield wanted[start : start + _LONGEST]
