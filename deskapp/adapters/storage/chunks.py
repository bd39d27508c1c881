"""Long lists: values in parts that a database takes in one question, and ids as it answers them."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Connection, Select, func, select

from deskapp.domain.record import Id

V = TypeVar("V")
_LONGEST: Final = 500


def chunks(wanted: Sequence[V]) -> Iterator[Sequence[V]]:
    """The values in parts that fit into one question."""
    for start in range(0, len(wanted), _LONGEST):
        yield wanted[start : start + _LONGEST]


def ids(connection: Connection, question: Select[Any]) -> tuple[Id, ...]:
    """The first column of every row, in the order of the question.

    The database puts them together: of 300,000, each in a row of its own takes three times as
    long, and holds up the other threads.
    """
    each, *_ = question.subquery().c
    found = connection.execute(select(func.aggregate_strings(each, ","))).scalar()
    return cast("tuple[Id, ...]", tuple(found.split(",")) if found else ())
