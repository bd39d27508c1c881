"""Contact cards as text: vCard 4.0 (RFC 6350) and 3.0 (RFC 2426)."""

import uuid
from collections.abc import Iterator
from typing import Final

from deskapp.adapters.files.lists_out.content_lines import content_lines, escaped, moment, parts
from deskapp.application.ports.exporting import Card
from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.contact import ContactMail

_PHONE_TYPES: Final = {
    PhoneKind.LANDLINE: ("work", "voice"),
    PhoneKind.SWITCHBOARD: ("work", "voice"),
    PhoneKind.MOBILE: ("cell",),
    PhoneKind.FAX: ("work", "fax"),
}


def card_text(card: Card, *, is_newest: bool) -> str:
    """The card with CRLF as line ends, in version 4.0, or else 3.0."""
    return content_lines(_newest(card) if is_newest else _older(card))


def _newest(card: Card) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{uuid.UUID(card.id)}")
    yield f"KIND:{'individual' if card.is_person else 'org'}"
    yield from _who(card)
    for mail in card.mails:
        yield f"EMAIL{';PREF=1' if mail.preferred else ''}{_work(mail)}:{escaped(mail.address)}"
    for phone in card.phones:
        types = ",".join(_PHONE_TYPES[phone.kind])
        yield f'TEL;VALUE=text;TYPE="{types}":{escaped(_number(phone))}'
    yield from _where_and_what(card)
    if card.language:
        yield f"LANG:{card.language}"
    yield "END:VCARD"


def _older(card: Card) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:urn:uuid:{uuid.UUID(card.id)}")
    yield from _who(card)
    for mail in card.mails:
        preferred = ",PREF" if mail.preferred else ""
        yield f"EMAIL;TYPE=INTERNET{preferred}:{escaped(mail.address)}"
    for phone in card.phones:
        types = ",".join(_PHONE_TYPES[phone.kind]).upper()
        yield f"TEL;TYPE={types}:{escaped(_number(phone))}"
    yield from _where_and_what(card)
    yield "END:VCARD"


def _who(card: Card) -> Iterator[str]:
    yield f"FN:{escaped(card.formatted_name)}"
    before, behind = (",".join(map(escaped, each)) for each in (card.prefixes, card.suffixes))
    yield f"N:{escaped(card.family_name)};{escaped(card.given_name)};;{before};{behind}"
    if card.organisation:
        yield f"ORG:{parts(filter(None, (card.organisation, card.unit)))}"
    if card.title:
        yield f"TITLE:{escaped(card.title)}"


def _where_and_what(card: Card) -> Iterator[str]:
    for address in card.addresses:
        yield f"ADR;TYPE=work:{_address(address)}"
    if card.website:
        yield f"URL:{card.website}"
    if card.note:
        yield f"NOTE:{escaped(card.note)}"
    if card.categories:
        yield f"CATEGORIES:{','.join(map(escaped, card.categories))}"
    if card.changed_at:
        yield f"REV:{moment(card.changed_at)}"


def _work(mail: ContactMail) -> str:
    return ";TYPE=home" if mail.kind == "private" else ";TYPE=work"


def _number(phone: PhoneNumber) -> str:
    return phone.international


def _address(address: PostalAddress) -> str:
    """P. O. box, room, street, town, region, postcode, country (RFC 6350, 6.3.1)."""
    box = address.po_box if address.kind is AddressKind.PO_BOX else ""
    street = address.street if address.kind is AddressKind.STREET else ""
    return parts((box, "", street, address.town, "", address.plz, address.country))
