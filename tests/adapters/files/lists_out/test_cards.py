"""Contact cards: our own reader finds in them what was written."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.adapters.files.vcard import read_cards
from deskapp.application.ports.exporting import Card, FileFormat
from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.contact import ContactMail
from deskapp.domain.record import Id
from tests.adapters.files.lists_out.written import cards

BOTH = (FileFormat.VCARD_4, FileFormat.VCARD_3)
ONE = Id("0190a1b2c3d47e8f8a9b0c1d2e3f4a5b")
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs", "Cf"]), max_size=90)
PHONE = PhoneNumber("030 20308-12", "+493020308 12".replace(" ", ""), "030 20308", "12")
FULL = Card(
    id=ONE,
    is_person=True,
    formatted_name="Prof. Dr. Dörte von der Lüerßen",
    family_name="von der Lüerßen",
    given_name="Dörte",
    prefixes=("Prof. Dr.",),
    suffixes=("M. Sc.",),
    organisation="Ems; Achse, e. V.",
    unit="Beirat",
    title="Vorsitzende",
    language="de",
    mails=(
        ContactMail("d@example.org", "office", preferred=True),
        ContactMail("p@example.net", "private"),
    ),
    phones=(PHONE, PhoneNumber("115"), PhoneNumber("0171 1", kind=PhoneKind.MOBILE)),
    addresses=(
        PostalAddress(street="Weg 1", plz="01067", town="Neustadt"),
        PostalAddress(AddressKind.PO_BOX, po_box="101143", plz="40002", town="Altstadt"),
    ),
    note="Zeile eins\nZeile zwei; mit, allem\\",
    categories=("Beirat", "a,b"),
    changed_at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
)


@pytest.mark.parametrize("form", BOTH)
def test_the_reader_finds_what_was_written(form: FileFormat) -> None:
    (read,) = read_cards(cards(form, FULL))
    assert read.formatted_name == FULL.formatted_name
    assert (read.family_name, read.given_name) == (FULL.family_name, FULL.given_name)
    assert read.organisation == FULL.organisation
    assert read.emails == ("d@example.org", "p@example.net")
    assert read.phones == ("+49 30 20308-12", "115", "0171 1")


@pytest.mark.parametrize("form", BOTH)
@given(family=TEXTS, given_name=TEXTS, body=TEXTS)
@example(family="a\\", given_name=";", body="ä" * 60)
@example(family="BEGIN:VCARD", given_name="END:VCARD", body="x\\n")
def test_any_name_is_read_as_it_was(
    form: FileFormat, family: str, given_name: str, body: str
) -> None:
    card = Card(
        id=ONE,
        is_person=True,
        formatted_name=f"x{family}",
        family_name=family,
        given_name=given_name,
        organisation=body,
    )
    (read,) = read_cards(cards(form, card))
    assert read.formatted_name == f"x{family}"
    assert (read.family_name, read.given_name, read.organisation) == (family, given_name, body)


@pytest.mark.parametrize("form", BOTH)
def test_no_line_is_longer_than_75_bytes_and_none_cuts_a_character(form: FileFormat) -> None:
    content = cards(form, FULL, FULL)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert content.endswith(b"END:VCARD\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_version_4_says_who_it_is_and_when_it_changed() -> None:
    text = cards(FileFormat.VCARD_4, FULL).decode().replace("\r\n ", "")
    assert "VERSION:4.0\r\nUID:urn:uuid:0190a1b2-c3d4-7e8f-8a9b-0c1d2e3f4a5b\r\n" in text
    assert "KIND:individual\r\n" in text
    assert "N:von der Lüerßen;Dörte;;Prof. Dr.;M. Sc.\r\n" in text
    assert "ORG:Ems\\; Achse\\, e. V.;Beirat\r\n" in text
    assert "ADR;TYPE=work:101143;;;Altstadt;;40002;DE\r\n" in text
    assert "NOTE:Zeile eins\\nZeile zwei\\; mit\\, allem\\\\\r\n" in text
    assert "CATEGORIES:Beirat,a\\,b\r\n" in text
    assert "REV:20261123T093000Z\r\n" in text
    assert "EMAIL;PREF=1;TYPE=work:d@example.org\r\n" in text


def test_version_3_is_older_in_its_words() -> None:
    text = cards(FileFormat.VCARD_3, FULL).decode().replace("\r\n ", "")
    assert "VERSION:3.0\r\n" in text
    assert "KIND" not in text
    assert "EMAIL;TYPE=INTERNET,PREF:d@example.org\r\n" in text
    assert "TEL;TYPE=CELL:0171 1\r\n" in text
