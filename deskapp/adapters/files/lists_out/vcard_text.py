"""Contact cards as text: vCard 4.0 (RFC 6350) and 3.0 (RFC 2426)."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from deskapp.application.ports.exporting import Card
from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.contact import ContactMail

_LONGEST_LINE: Final = 75
"""Bytes of a line without its end (RFC 6350, 3.2)."""
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})
_PHONE_TYPES: Final = {
    PhoneKind.LANDLINE: ("work", "voice"),
    PhoneKind.SWITCHBOARD: ("work", "voice"),
    PhoneKind.MOBILE: ("cell",),
    PhoneKind.FAX: ("work", "fax"),
}


def card_text(card: Card, *, is_newest: bool) -> str:
    """The card with CRLF as line ends, in version 4.0, or else 3.0."""
    lines = (_folded(line) for line in (_newest(card) if is_newest else _older(card)))
    return "".join(f"{line}\r\n" for line in lines)


def _newest(card: Card) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{uuid.UUID(card.id)}")
    yield f"KIND:{'individual' if card.is_person else 'org'}"
    yield from _who(card)
    for mail in card.mails:
        yield f"EMAIL{';PREF=1' if mail.preferred else ''}{_work(mail)}:{_escaped(mail.address)}"
    for phone in card.phones:
        types = ",".join(_PHONE_TYPES[phone.kind])
        yield f'TEL;VALUE=text;TYPE="{types}":{_escaped(_number(phone))}'
    yield from _where_and_what(card)
    if card.language:
        yield f"LANG:{card.language}"
    yield "END:VCARD"


def _older(card: Card) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:urn:uuid:{uuid.UUID(card.id)}")
    yield from _who(card)
    for mail in card.mails:
        preferred = ",PREF" if mail.preferred else ""
        yield f"EMAIL;TYPE=INTERNET{preferred}:{_escaped(mail.address)}"
    for phone in card.phones:
        types = ",".join(_PHONE_TYPES[phone.kind]).upper()
        yield f"TEL;TYPE={types}:{_escaped(_number(phone))}"
    yield from _where_and_what(card)
    yield "END:VCARD"


def _who(card: Card) -> Iterator[str]:
    yield f"FN:{_escaped(card.formatted_name)}"
    before, behind = (",".join(map(_escaped, each)) for each in (card.prefixes, card.suffixes))
    yield f"N:{_escaped(card.family_name)};{_escaped(card.given_name)};;{before};{behind}"
    if card.organisation:
        yield f"ORG:{_parts(filter(None, (card.organisation, card.unit)))}"
    if card.title:
        yield f"TITLE:{_escaped(card.title)}"


def _where_and_what(card: Card) -> Iterator[str]:
    for address in card.addresses:
        yield f"ADR;TYPE=work:{_address(address)}"
    if card.website:
        yield f"URL:{card.website}"
    if card.note:
        yield f"NOTE:{_escaped(card.note)}"
    if card.categories:
        yield f"CATEGORIES:{','.join(map(_escaped, card.categories))}"
    if card.changed_at:
        yield f"REV:{_moment(card.changed_at)}"


def _work(mail: ContactMail) -> str:
    return ";TYPE=home" if mail.kind == "private" else ";TYPE=work"


def _number(phone: PhoneNumber) -> str:
    return phone.international


def _address(address: PostalAddress) -> str:
    """P. O. box, room, street, town, region, postcode, country (RFC 6350, 6.3.1)."""
    box = address.po_box if address.kind is AddressKind.PO_BOX else ""
    street = address.street if address.kind is AddressKind.STREET else ""
    return _parts((box, "", street, address.town, "", address.plz, address.country))


def _moment(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


def _parts(texts: Iterable[str]) -> str:
    return ";".join(map(_escaped, texts))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, each further one behind a blank."""
    pieces, room = [""], _LONGEST_LINE
    for char in line:
        size = len(char.encode("utf-8", "replace"))
        if size > room:
            pieces.append("")
            room = _LONGEST_LINE - 1
        pieces[-1] += char
        room -= size
    return "\r\n ".join(pieces)
