"""What stands in a database, as a plain dictionary of records without their versions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record

Records = dict[Id, Record]
Step = tuple[Id, Record | None, Record | None]
"""A record before and after."""
_POINTERS: Mapping[type[Record], tuple[str, ...]] = {
    each.kind: tuple(key.parent.name for key in each.table.foreign_keys) for each in MAPPED
} | {Favourite: ("record_id", "user_id"), NotDuplicate: ("first_id", "second_id")}


def without_version(record: Record | None) -> Record | None:
    return None if record is None else replace(record, version=0)


def applied(records: Records, steps: Iterable[Step]) -> Records | None:
    """The records after the steps, or none where one of them does not find what it expects."""
    after = dict(records)
    for key, before, record in steps:
        if after.get(key) != before:
            return None
        if record is None:
            after.pop(key, None)
        else:
            after[key] = record
    return after


def reversed_steps(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple((key, after, before) for key, before, after in reversed(tuple(steps)))


def pointed_at(record: Record) -> Iterator[Id]:
    """Every identity that a record needs, in a field of its own or in a list."""
    for name in _POINTERS[type(record)]:
        target = getattr(record, name)
        if target is not None:
            yield target
    if isinstance(record, MainRecord):
        yield from (value.field_id for value in record.custom)
    if isinstance(record, Organisation):
        yield from record.member_of
    elif isinstance(record, Initiative):
        yield from (carrier.organisation_id for carrier in record.carriers)
    elif isinstance(record, Inquiry):
        yield from (relation.inquiry_id for relation in record.related)


def has_orphans(records: Records) -> bool:
    return not {t for record in records.values() for t in pointed_at(record)} <= records.keys()
