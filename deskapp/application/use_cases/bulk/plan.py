"""What becomes of each of several records, before it is done and while it is done."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from deskapp.application.changes import same_content
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import DomainError, Invalid
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Refused(Generic[R]):
    """A record that stays as it is, and why."""

    record: R
    error: DomainError


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Generic[R]):
    """``changed`` are the records as they will be, ``same`` those that are so already."""

    changed: tuple[R, ...] = ()
    same: tuple[R, ...] = ()
    refused: tuple[Refused[R], ...] = ()


def plan(records: Iterable[R], change: Callable[[R], R]) -> Plan[R]:
    """What the change makes of each record; one that would break its rules stays as it is."""
    changed: list[R] = []
    same: list[R] = []
    refused: list[Refused[R]] = []
    for record in records:
        try:
            after = _sound(change(record))
        except DomainError as error:
            refused.append(Refused(record, error))
        else:
            (same if same_content(record, after) else changed).append(after)
    return Plan(changed=tuple(changed), same=tuple(same), refused=tuple(refused))


def stored(reader: Reader, kind: type[R], ids: Sequence[Id]) -> tuple[R, ...]:
    """The records as they are now, without those that are gone."""
    found = (reader.find(kind, each) for each in ids)
    return tuple(record for record in found if record is not None)


def carry_out(
    work: UnitOfWork, kind: type[R], ids: Sequence[Id], change: Callable[[R], R]
) -> Plan[R]:
    """Change what can be changed, all of it or nothing; what is refused stays as it is."""
    planned = plan(stored(work.store, kind, ids), change)
    for record in planned.changed:
        work.save(record)
    return planned


def _sound(record: R) -> R:
    tidy = record.tidied()
    problems = tidy.problems()
    if problems:
        raise Invalid(problems)
    return tidy
