"""Long lists of identities, in parts that a database takes in one question."""

from collections.abc import Iterator, Sequence
from typing import Final

from deskapp.domain.record import Id

_LONGEST: Final = 500


def chunks(wanted: Sequence[Id]) -> Iterator[Sequence[Id]]:
    """The identities in parts that fit into one question."""
    for start in range(0, len(wanted), _LONGEST):
        yield wanted[start : start + _LONGEST]
