"""Where a person or body is reached: the phones and the postal address that a row gives."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from deskapp.application.use_cases.importing.cells import Cells
from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.domain.addresses.postal_address import GERMANY, AddressKind, PostalAddress
from deskapp.domain.salutation.country_names import country_code

_PLZ_TOWN: Final = re.compile(r"(?:([A-Z]{1,2})-)?([0-9][0-9 ]{2,5}[0-9])\s+(\S.*)")
_SHORT_PLZ: Final = re.compile(r"[0-9]{4}")
_MAIL: Final = re.compile(r".*<\s*([^<>\s]+)\s*>|(?:mailto:)?(\S+)", re.IGNORECASE)


def mail_texts(cells: Cells) -> tuple[str, ...]:
    """The mail addresses, without the names beside them."""
    found = (_MAIL.fullmatch(part) for part in cells.several("mails"))
    plain = (match[1] or match[2] if match else "" for match in found)
    return tuple(mail or part for mail, part in zip(plain, cells.several("mails"), strict=True))


def phones_in(cells: Cells) -> tuple[PhoneNumber, ...]:
    """The numbers of all columns; those of a column for mobiles or faxes are of that kind."""
    phones = cells.phones("phones")
    mobiles = tuple(replace(each, kind=PhoneKind.MOBILE) for each in cells.phones("mobile"))
    faxes = tuple(replace(each, kind=PhoneKind.FAX) for each in cells.phones("fax"))
    return (*phones, *mobiles, *faxes)


def address_in(cells: Cells, known: Sequence[PostalAddress]) -> tuple[PostalAddress, ...]:
    """The known addresses with what the row says of the first one; the same where it says nothing.

    A postcode of four digits in Germany has lost its 0 to a spreadsheet.
    """
    parts = {name: cells.text(name) for name in ("street", "po_box", "plz", "town")}
    country = cells.read("country", lambda text: country_code(text) or None)
    if together := _PLZ_TOWN.fullmatch(cells.text("plz_town")):
        country = country or (country_code(together[1]) if together[1] else None)
        parts["plz"] = parts["plz"] or together[2]
        parts["town"] = parts["town"] or together[3]
    elif cells.text("plz_town"):
        parts["town"] = parts["town"] or cells.text("plz_town")
    said: dict[str, Any] = {name: text for name, text in parts.items() if text}
    if not said:
        return tuple(known)
    first = known[0] if known else PostalAddress()
    address = replace(first, **said, country=country or first.country)
    if address.country == GERMANY and _SHORT_PLZ.fullmatch(address.plz):
        address = replace(address, plz=f"0{address.plz}")
    return (replace(address, kind=_kind(address)), *known[1:])


def _kind(address: PostalAddress) -> AddressKind:
    if address.street or not address.po_box:
        return address.kind if address.kind is AddressKind.BULK else AddressKind.STREET
    return AddressKind.PO_BOX


def web_page(text: str) -> str:
    """The address of a page; one that was typed without its scheme is an https one."""
    return text if "://" in text or not text else f"https://{text}"
