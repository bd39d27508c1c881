"""A postal address in one of the three kinds that German mail knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.errors import Problem

GERMANY = "DE"

_PLZ = re.compile(r"[0-9]{5}")
_BOX_DIGITS = re.compile(r"[0-9 ]{1,20}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LINE_LIMIT = 100


class AddressKind(Enum):
    """How the post finds the addressee."""

    STREET = "street"
    PO_BOX = "po_box"
    BULK = "bulk"
    """A large receiver (Großempfänger) with a postcode of its own and no street."""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where letters go.

    ``street`` holds street and house number as written. ``po_box`` is the number alone;
    it has a postcode of its own. ``plz`` is text: many postcodes begin with 0. ``country``
    is a code of ISO 3166-1.
    """

    kind: AddressKind = AddressKind.STREET
    street: str = ""
    po_box: str = ""
    plz: str = ""
    town: str = ""
    country: str = GERMANY

    def problems(self, field: str) -> Iterator[Problem]:
        """Every rule that the address breaks, each at ``field`` followed by the part's name."""
        if self.kind is AddressKind.STREET and not self.street.strip():
            yield Problem(f"{field}.street", "required")
        if self.kind is AddressKind.PO_BOX and not self.po_box.strip():
            yield Problem(f"{field}.po_box", "required")
        if not self.town.strip():
            yield Problem(f"{field}.town", "required")
        if not _COUNTRY.fullmatch(self.country):
            yield Problem(f"{field}.country", "unknown_code", self.country)
        if self.country == GERMANY and not _PLZ.fullmatch(self.plz):
            yield Problem(f"{field}.plz", "plz", self.plz)
        for part in ("street", "po_box", "plz", "town"):
            if len(getattr(self, part)) > _LINE_LIMIT:
                yield Problem(f"{field}.{part}", "too_long", str(_LINE_LIMIT))

    def lines(self) -> tuple[str, ...]:
        """The lines below the name without the country: ``Postfach 10 11 43``, ``40002 Neustadt``.

        Abroad the town stands in capitals (DIN 5008).
        """
        town = self.town if self.country == GERMANY else self.town.upper()
        place = f"{self.plz} {town}".strip()
        if self.kind is AddressKind.STREET:
            return self.street, place
        if self.kind is AddressKind.PO_BOX:
            return f"Postfach {in_pairs(self.po_box)}", place
        return (place,)


def in_pairs(number: str) -> str:
    """The digits of a P. O. box in pairs from the right (DIN 5008); other texts stay as is."""
    if not _BOX_DIGITS.fullmatch(number):
        return number
    digits = number.replace(" ", "")
    first = len(digits) % 2
    pairs = [digits[at : at + 2] for at in range(first, len(digits), 2)]
    return " ".join([digits[:first], *pairs]).strip()
