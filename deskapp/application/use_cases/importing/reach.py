"""Where a person or body is reached: the phones and the postal address that a row gives."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from deskapp.application.use_cases.importing.cells import Cells
from deskapp.domain.addresses.mail_address import readable_domain
from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.domain.addresses.postal_address import GERMANY, AddressKind, PostalAddress
from deskapp.domain.names.folding import fold
from deskapp.domain.salutation.country_names import country_code
from deskapp.domain.text_rules import one_line

_PLZ_TOWN: Final = re.compile(r"(?:([A-Z]{1,2})-)?([0-9][0-9 ]{2,5}[0-9])\s+(\S.*)")
_SHORT_PLZ: Final = re.compile(r"[0-9]{4}")
_MAIL: Final = re.compile(r".*<\s*([^<>\s]+)\s*>|(?:mailto:)?(\S+)", re.IGNORECASE)
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200d\u2060]")
"""What comes along from web pages and parts words there."""


def mail_texts(cells: Cells) -> tuple[str, ...]:
    """The mail addresses, without the names beside them, as they are compared and stored."""
    return tuple(dict.fromkeys(map(_mail_text, cells.several("mails"))))


def _mail_text(text: str) -> str:
    seen = one_line(_INVISIBLE.sub("", text))
    match = _MAIL.fullmatch(seen)
    return readable_domain(match[1] or match[2] if match else seen)


def phones_in(cells: Cells) -> tuple[PhoneNumber, ...]:
    """The numbers of all columns; those of a column for mobiles or faxes are of that kind."""
    phones = cells.phones("phones")
    mobiles = tuple(replace(each, kind=PhoneKind.MOBILE) for each in cells.phones("mobile"))
    faxes = tuple(replace(each, kind=PhoneKind.FAX) for each in cells.phones("fax"))
    return (*phones, *mobiles, *faxes)


@dataclass(frozen=True, slots=True)
class Place:
    """The addresses that a record has after a row, and what the row says that is no whole one."""

    addresses: tuple[PostalAddress, ...]
    beside: str = ""


def place_in(cells: Cells, known: Sequence[PostalAddress]) -> Place:
    """The known addresses with what the row says of the first one; the same where it says nothing.

    Lists of participants often have a town and no street. Nobody writes a letter to that, but
    nobody is refused for it either: what does not make an address stands ``beside`` it. Nor does
    a street go along with the town of another row. A postcode of four digits in Germany has lost
    its 0 to a spreadsheet.
    """
    said, country = _said_of_address(cells)
    if not said:
        return Place(tuple(known))
    first = known[0] if known else PostalAddress()
    address = _whole(replace(first, **said, country=country or first.country))
    if _is_whole(address) and not _is_elsewhere(said, first):
        return Place((address, *known[1:]))
    alone = _whole(PostalAddress(**said, country=country or GERMANY))
    lines = (*replace(alone, country=GERMANY).lines(), cells.text("country"))
    return Place(tuple(known), ", ".join(line for line in lines if line))


def note_in(cells: Cells, known: str, beside: str) -> str:
    """What the row notes, a place that is no address below it; nothing where it is known."""
    said = cells.text("note")
    if not beside or beside in (said or known).splitlines():
        return said
    return "\n".join(filter(None, (said or known, beside)))


def _said_of_address(cells: Cells) -> tuple[dict[str, Any], str | None]:
    parts = {name: cells.text(name) for name in ("street", "po_box", "plz", "town")}
    country = cells.read("country", lambda text: country_code(text) or None)
    if together := _PLZ_TOWN.fullmatch(cells.text("plz_town")):
        country = country or (country_code(together[1]) if together[1] else None)
        parts["plz"] = parts["plz"] or together[2]
        parts["town"] = parts["town"] or together[3]
    elif cells.text("plz_town"):
        parts["town"] = parts["town"] or cells.text("plz_town")
    return {name: text for name, text in parts.items() if text}, country


def _whole(address: PostalAddress) -> PostalAddress:
    if address.country == GERMANY and _SHORT_PLZ.fullmatch(address.plz):
        address = replace(address, plz=f"0{address.plz}")
    return replace(address, kind=_kind(address))


def _is_whole(address: PostalAddress) -> bool:
    """Whether no part is missing; one that is there and wrong is for a person to look at."""
    return all(problem.value for problem in address.problems(""))


def _is_elsewhere(said: Mapping[str, Any], known: PostalAddress) -> bool:
    """Whether a town is said that is not the known one's, and no street in it."""
    if {"street", "po_box"} & set(said) or not known.town:
        return False
    place = _whole(replace(known, **said))
    return (place.plz, fold(place.town)) != (known.plz, fold(known.town))


def _kind(address: PostalAddress) -> AddressKind:
    if address.street or not address.po_box:
        return address.kind if address.kind is AddressKind.BULK else AddressKind.STREET
    return AddressKind.PO_BOX


def web_page(text: str) -> str:
    """The address of a page; one that was typed without its scheme is an https one."""
    return text if "://" in text or not text else f"https://{text}"
