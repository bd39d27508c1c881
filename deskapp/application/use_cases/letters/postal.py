"""Where a letter to somebody goes: the address, and the names that stand above it."""

from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.recipients import Recipient
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation

_PARTS: Final = frozenset({"", "authority"})
"""Legal forms of what is no body of its own where another stands above it: a department."""


@dataclass(frozen=True, slots=True)
class Postal:
    """The address, the body on top, and the units within it from the largest on."""

    address: PostalAddress
    body: str
    units: tuple[str, ...] = ()


def postal(reader: Reader, to: Recipient) -> Postal | None:
    """The person's own address, else that of the body, else that of the house it is in.

    An initiative is in the house of who carries it, a department in that of its ministry.
    None where nobody has an address.
    """
    houses = _houses(reader, to.home)
    own = to.contact.addresses if to.contact else ()
    bodies = [to.home, *houses] if isinstance(to.home, Organisation) else [*houses]
    address = next(iter((*own, *(each for body in bodies for each in body.addresses))), None)
    if address is None:
        return None
    if isinstance(to.home, Initiative):
        within = [body.name_on(to.day) for body in houses if address in body.addresses][:1]
        return Postal(address, to.body, _named(*within, to.unit))
    if houses:
        return Postal(address, houses[0].name_on(to.day), _named(to.body, to.unit))
    return Postal(address, to.body, _named(to.unit))


def _houses(reader: Reader, home: Organisation | Initiative | None) -> tuple[Organisation, ...]:
    """The bodies in which an initiative or a department has its place."""
    ids = []
    if isinstance(home, Initiative):
        ids = [each.organisation_id for each in home.carriers]
    elif home and home.parent_id and home.legal_form in _PARTS:
        ids = [home.parent_id]
    found = (reader.find(Organisation, each) for each in ids)
    return tuple(body for body in found if body)


def _named(*units: str) -> tuple[str, ...]:
    return tuple(filter(None, units))
