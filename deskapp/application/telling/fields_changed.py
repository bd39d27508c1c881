"""What a change did to a record, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from deskapp.application.changes import Change
from deskapp.domain.record import Id, Record

_BOOKKEEPING = frozenset({"id", "version", "origin"})
_DIGITS, _HEX = 32, frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after.

    Of a list, ``before`` holds only what was taken out and ``after`` what was put in, unless
    its order alone has changed.
    """

    name: str
    before: object
    after: object


def fields_changed(change: Change) -> tuple[FieldChange, ...]:
    """The fields that differ; of a record made or deleted, those that are not as at first."""
    return tuple(_differences(change))


def identities_in(change: Change) -> frozenset[Id]:
    """Every identity that a change names, so that their names can be asked for."""
    states = (change.before, change.after)
    return frozenset(each for state in states if state is not None for each in _ids(state))


def _differences(change: Change) -> Iterator[FieldChange]:
    kept = change.after or change.before
    assert kept is not None
    for field in fields(kept):
        if field.name in _BOOKKEEPING:
            continue
        before, after = _value(change.before, field.name), _value(change.after, field.name)
        if change.before is None or change.after is None:
            if (after if change.before is None else before) != field.default:
                yield FieldChange(field.name, before, after)
        elif before != after:
            yield FieldChange(field.name, *_narrowed(before, after))


def _value(record: Record | None, name: str) -> object:
    return None if record is None else getattr(record, name)


def _narrowed(before: object, after: object) -> tuple[object, object]:
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return before, after
    out = tuple(each for each in before if each not in after)
    added = tuple(each for each in after if each not in before)
    return (out, added) if out or added else (before, after)


def _ids(value: object) -> Iterator[Id]:
    if isinstance(value, tuple):
        for each in value:
            yield from _ids(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _ids(getattr(value, field.name))
    elif isinstance(value, str) and len(value) == _DIGITS and _HEX.issuperset(value):
        yield Id(value)
