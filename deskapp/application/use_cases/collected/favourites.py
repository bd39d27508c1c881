"""Favourites and what was opened last: what one user has at hand."""

from collections.abc import Iterable
from dataclasses import dataclass

from deskapp.application.ports.records import Queries, Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, new_id


@dataclass(frozen=True, slots=True)
class AtHand:
    """A record that a user has at hand, with its title."""

    kind: RecordKind
    id: Id
    title: str
    is_favourite: bool


def at_hand(
    queries: Queries, user_id: Id | None, recent: Iterable[tuple[RecordKind, Id]]
) -> tuple[AtHand, ...]:
    """The favourites, then what was opened last and is still there; each once."""
    kept = favourites_of(queries, user_id)
    found = dict.fromkeys((*kept, *recent))
    titles = queries.titles([one for _, one in found])
    there = [(kind, one) for kind, one in found if _is_there(queries, kind, one)]
    return tuple(AtHand(kind, one, titles.get(one, ""), (kind, one) in kept) for kind, one in there)


def favourite_of(reader: Reader, record_id: Id, user_id: Id | None) -> Favourite | None:
    """The user's mark on a record, where there is one."""
    found = reader.where(Favourite, record_id=record_id)
    return next((each for each in found if each.user_id == user_id), None)


def favourites_of(reader: Reader, user_id: Id | None) -> tuple[tuple[RecordKind, Id], ...]:
    """What the user keeps at hand, the newest first."""
    found = (each for each in reader.where(Favourite) if each.user_id == user_id)
    return tuple((each.kind, each.record_id) for each in found)[::-1]


def change_favourite(work: UnitOfWork, kind: RecordKind, record_id: Id) -> bool:
    """Keep a record at hand, or no more; answers whether it is one now."""
    there = favourite_of(work.store, record_id, work.user_id)
    if there is not None:
        work.delete(there)
        return False
    work.save(Favourite(id=new_id(), user_id=work.user_id, kind=kind, record_id=record_id))
    return True


def _is_there(reader: Reader, kind: RecordKind, record_id: Id) -> bool:
    return kind in MAIN_TYPES and reader.find(MAIN_TYPES[kind], record_id) is not None
