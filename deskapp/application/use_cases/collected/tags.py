"""A tag of all records at once: renamed, or taken off."""

from collections.abc import Iterator
from dataclasses import replace

from deskapp.application.ports.records import Keeper
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.tagging import with_tags
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.domain.collected.main_record import MainRecord


def rename_tag(work: UnitOfWork, old: str, new: str = "") -> int:
    """Call a tag otherwise wherever it is, or take it off everywhere; answers on how many."""
    found = tuple(_tagged(work.store, old))
    for record in found:
        named = [new if tag.casefold() == old.casefold() else tag for tag in record.tags]
        work.save(with_tags(replace(record, tags=()), [tag for tag in named if tag]))
    return len(found)


def _tagged(reader: Keeper, tag: str) -> Iterator[MainRecord]:
    for kind in MAIN_TYPES.values():
        yield from reader.tagged(kind, tag)
