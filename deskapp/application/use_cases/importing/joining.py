"""What a row says put into a record: gaps filled, texts replaced, lists made longer."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.contact import ContactMail
from deskapp.domain.initiative import Carrier
from deskapp.domain.organisation import OrganisationMail
from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)

Said = Mapping[str, object]
"""Values by the names of a record's fields; only those about which a row says something."""

_REPLACED: Final = frozenset({"addresses"})
"""Lists that come whole: what was known stands in them already."""


def said(values: Iterable[tuple[str, object]]) -> dict[str, object]:
    """The values about which something is said: empty ones say nothing."""
    return {name: value for name, value in values if value not in ("", (), None)}


def joined(record: R, values: Said) -> R:
    """The record with what is said; its lists keep what they have and get what is new."""
    changes: dict[str, Any] = {
        name: _lengthened(getattr(record, name), value)
        if isinstance(value, tuple) and name not in _REPLACED
        else value
        for name, value in values.items()
    }
    return replace(record, **changes)


def _lengthened(before: Iterable[Any], more: tuple[Any, ...]) -> tuple[Any, ...]:
    """Own fields have one value each, so the new one counts; all else is there once."""
    found = {_key(each): each for each in before}
    for each in more:
        if isinstance(each, CustomValue):
            found[_key(each)] = each
        else:
            found.setdefault(_key(each), each)
    return tuple(found.values())


def _key(value: object) -> Hashable:
    for kind, key in _KEYS.items():
        if isinstance(value, kind):
            return key(value)
    return value


_KEYS: Final[Mapping[type, Callable[[Any], Hashable]]] = {
    ContactMail: lambda mail: mail.address.casefold(),
    OrganisationMail: lambda mail: mail.address.casefold(),
    PhoneNumber: lambda phone: phone.e164 or phone.raw,
    CustomValue: lambda value: value.field_id,
    Carrier: lambda carrier: carrier.organisation_id,
    str: str.casefold,
}
"""By what the entries of a list are one and the same."""
