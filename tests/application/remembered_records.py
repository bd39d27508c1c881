"""What stands in a database, as a plain dictionary of records without their versions."""

from collections.abc import Iterable
from dataclasses import fields, replace

from deskapp.domain.record import Id, Record

Records = dict[Id, Record]
Step = tuple[Id, Record | None, Record | None]
"""A record before and after."""
_TARGETS = ("contact_id", "inquiry_id")


def applied(records: Records, steps: Iterable[Step]) -> Records:
    after = dict(records)
    for key, _, record in steps:
        if record is None:
            after.pop(key, None)
        else:
            after[key] = record
    return after


def orphans(records: Records) -> bool:
    targets = {t for record in records.values() for t in pointed_at(record)}
    return not targets <= records.keys()


def pointed_at(record: Record) -> set[Id]:
    names = {each.name for each in fields(record)} & set(_TARGETS)
    return {target for name in names if (target := getattr(record, name))}


def points_at(record: Record, target: Id) -> bool:
    return target in pointed_at(record)


def without_version(record: Record) -> Record:
    return replace(record, version=0)
