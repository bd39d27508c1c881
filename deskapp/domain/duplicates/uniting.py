"""Two lists as one: what stands in both stands there once, with all that either says of it."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any, Final

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.contact import ContactMail
from deskapp.domain.initiative import Carrier, FormerName
from deskapp.domain.names.folding import compact, loose
from deskapp.domain.organisation import OrganisationMail

Items = tuple[Any, ...]


def united(field: str, one: Items, other: Items) -> Items:
    """The items of both lists of that field; the first of two that are one stays, filled up."""
    found: dict[Hashable, Any] = {}
    for item in (*one, *other):
        key = _key(field, item)
        found[key] = _filled(found[key], item) if key in found else item
    return _with_one_preferred(tuple(found.values()))


def _key(field: str, item: Any) -> Hashable:  # noqa: ANN401 - items of any list
    """By what two items of a list are one."""
    if field == "aliases":
        return compact(item) or item
    key = _KEYS.get(type(item))
    return item if key is None else key(item)


def _address_key(address: PostalAddress) -> Hashable:
    line = loose(f"{address.street} {address.po_box}")
    return address.kind, line, address.plz, loose(address.town), address.country


_KEYS: Final[Mapping[type, Callable[[Any], Hashable]]] = {
    str: lambda text: text.casefold(),
    ContactMail: lambda mail: mail.address.casefold(),
    OrganisationMail: lambda mail: mail.address.casefold(),
    PhoneNumber: lambda phone: phone.digits() or phone.raw,
    PostalAddress: _address_key,
    FormerName: lambda former: compact(former.name) or former.name,
    Carrier: lambda carrier: (carrier.organisation_id, carrier.role.casefold()),
}


def _filled(first: Any, second: Any) -> Any:  # noqa: ANN401 - items of any list
    """The first of two items that are one, with what only the second one says."""
    if isinstance(first, FormerName):
        return replace(first, until=first.until or second.until)
    if isinstance(first, PhoneNumber | OrganisationMail):
        return replace(first, note=first.note or second.note)
    return first


def _with_one_preferred(items: Items) -> Items:
    preferred = [item for item in items if isinstance(item, ContactMail) and item.preferred]
    return tuple(
        replace(item, preferred=False) if item in preferred[1:] else item for item in items
    )
