"""Tags put on and taken off, for one main record or many."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.plan import Plan, carry_out
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.record import Id

M = TypeVar("M", bound=MainRecord)


def with_tags(record: M, add: Iterable[str] = (), remove: Iterable[str] = ()) -> M:
    """The record with some tags and without others, whatever their case.

    A tag that it has keeps its spelling.
    """
    gone = {tag.casefold() for tag in remove}
    kept: dict[str, str] = {}
    for tag in (*(each for each in record.tags if each.casefold() not in gone), *add):
        kept.setdefault(tag.casefold(), tag)
    return replace(record, tags=tuple(kept.values()))


def tag(
    work: UnitOfWork,
    kind: type[M],
    ids: Sequence[Id],
    *,
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
) -> Plan[M]:
    """Give many records some tags and take others away."""
    on, off = tuple(add), tuple(remove)
    return carry_out(work, kind, ids, lambda record: with_tags(record, on, off))
