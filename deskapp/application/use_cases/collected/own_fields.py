"""The office's own fields: which there are, and what happens to their values."""

from dataclasses import replace

from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue, MainRecord
from deskapp.domain.collected.record_kind import RecordKind


def own_fields_of(reader: Reader, kind: RecordKind) -> tuple[CustomField, ...]:
    """The own fields of a kind of record, in the office's order."""
    return tuple(sorted(reader.where(CustomField, of=kind), key=lambda each: each.position))


def all_own_fields(reader: Reader) -> tuple[CustomField, ...]:
    """The own fields of every kind of record, kind by kind."""
    return tuple(each for kind in MAIN_TYPES for each in own_fields_of(reader, kind))


def holders(reader: Reader, definition: CustomField) -> tuple[MainRecord, ...]:
    """The records in which an own field holds something."""
    return reader.naming(MAIN_TYPES[definition.of], "custom", definition.id)


def save_own_field(work: UnitOfWork, definition: CustomField) -> CustomField:
    """Store an own field; where one choice was renamed, the records that hold it follow.

    A new one gets its slug, by which templates name it from then on.
    """
    before = work.find(CustomField, definition.id)
    others = work.where(CustomField, of=definition.of)
    stored = work.save(definition.slugged({each.slug for each in others}))
    if before is not None and FieldType.CHOICE is before.type is stored.type:
        for old, new in _renamed(before.choices, stored.choices).items():
            _change(work, stored, old, new)
    return stored


def delete_own_field(work: UnitOfWork, definition: CustomField) -> None:
    """Delete an own field with what it holds."""
    for record in holders(work.store, definition):
        left = tuple(each for each in record.custom if each.field_id != definition.id)
        work.save(replace(record, custom=left))
    work.delete(work.get(CustomField, definition.id))


def move_own_field(work: UnitOfWork, definition: CustomField, *, down: bool) -> None:
    """Let an own field and its neighbour change places. Raises ``NotFound`` where it is gone."""
    order = list(own_fields_of(work.store, definition.of))
    at = order.index(work.get(CustomField, definition.id))
    other = at + (1 if down else -1)
    if other not in range(len(order)):
        return
    order[at], order[other] = order[other], order[at]
    for position, each in enumerate(order):
        work.save(replace(each, position=position))


def _renamed(before: tuple[str, ...], after: tuple[str, ...]) -> dict[str, str]:
    """The choices that stand in the same place by another label, and nowhere else by the old."""
    if len(before) != len(after):
        return {}
    pairs = zip(before, after, strict=True)
    return {old: new for old, new in pairs if old not in after and new not in before}


def _change(work: UnitOfWork, definition: CustomField, old: str, new: str) -> None:
    held = CustomValue(definition.id, old)
    for record in holders(work.store, definition):
        if held in record.custom:
            values = [replace(each, value=new) if each == held else each for each in record.custom]
            work.save(replace(record, custom=tuple(values)))
