"""What a column is, and those that several kinds of record have."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Generic, TypeVar

from deskapp.application.ports.exporting import Place, Value
from deskapp.application.use_cases.exporting.facts import Facts
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.dates.partial_date import PartialDate, PartialDateError
from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)
M = TypeVar("M", bound=MainRecord)

PHONES, ADDRESSES = 3, 2
"""How many have columns of their own; a column behind them holds all further ones."""


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column by its lasting key; ``heading`` is the label of an own field of the office."""

    key: str
    value: Callable[[R, Facts], Value]
    heading: str = ""


def plain(*names: str) -> Iterator[Column[R]]:
    """The fields of those names, as they are."""
    for name in names:
        yield Column(name, partial(_field, name))


def place(code: str) -> Value:
    """Where something lies; nothing where the code is empty."""
    return Place(code) if code else None


def known_phones(of: Callable[[R], Sequence[PhoneNumber]]) -> Iterator[Column[R]]:
    """The first numbers as DIN 5008 writes them, in E.164 and with their kind; then the rest."""
    for at in range(PHONES):
        behind = f"_{at + 1}" if at else ""
        for key, part in (("phone", "national"), ("phone_e164", "e164"), ("phone_kind", "kind")):
            yield Column(f"{key}{behind}", partial(_part_of, of, at, part))
    yield Column("further_phones", lambda r, _: tuple(p.international for p in of(r)[PHONES:]))


def known_addresses(of: Callable[[R], Sequence[PostalAddress]]) -> Iterator[Column[R]]:
    """The first addresses with a column for each part; the rest in one."""
    for at in range(ADDRESSES):
        behind = f"_{at + 1}" if at else ""
        for key, part in _PARTS:
            yield Column(f"{key}{behind}", partial(_part_of, of, at, part))
    yield Column(
        "further_addresses", lambda r, _: tuple(", ".join(a.lines()) for a in of(r)[ADDRESSES:])
    )


_PARTS = (
    ("address_kind", "kind"),
    ("street", "street"),
    ("po_box", "po_box"),
    ("plz", "plz"),
    ("town", "town"),
    ("country", "country"),
)


def collected(own_fields: Sequence[CustomField]) -> Iterator[Column[M]]:
    """Tags, and a column for each own field of the office."""
    yield from plain("tags")
    for each in own_fields:
        yield Column(f"custom:{each.id}", partial(_own, each), each.label)


def kept() -> Iterator[Column[R]]:
    """What is known of every record: who made and changed it, and what brought it."""
    yield from plain("archived", "origin")
    yield Column("made_at", lambda r, facts: _stamped(r, facts, "made_at"))
    yield Column("made_by", lambda r, facts: _by(r, facts, "made_by"))
    yield Column("changed_at", lambda r, facts: _stamped(r, facts, "changed_at"))
    yield Column("changed_by", lambda r, facts: _by(r, facts, "changed_by"))
    yield from plain("id")


def _field(name: str, record: Record, _facts: Facts) -> Value:
    value: Value = getattr(record, name)
    return value


def _part_of(
    of: Callable[[R], Sequence[PhoneNumber | PostalAddress]],
    at: int,
    part: str,
    record: R,
    _facts: Facts,
) -> Value:
    """A part of one of several, where there are so many."""
    several = of(record)
    value: Value = getattr(several[at], part) if at < len(several) else ""
    return value


def _own(own: CustomField, record: MainRecord, _facts: Facts) -> Value:
    """The value in its type; what does not fit it any more stays a text."""
    text = record.custom_value(own.id)
    try:
        if text and own.type is FieldType.NUMBER:
            return Decimal(text)
        if text and own.type is FieldType.DATE:
            return PartialDate.parse(text)
    except (InvalidOperation, PartialDateError):
        return text
    return text


def _stamped(record: Record, facts: Facts, part: str) -> Value:
    stamp = facts.stamps.get(record.id)
    value: Value = getattr(stamp, part) if stamp else None
    return value


def _by(record: Record, facts: Facts, part: str) -> Value:
    stamp = facts.stamps.get(record.id)
    return facts.names.of(getattr(stamp, part)) if stamp else ""
