import pytest

from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress, in_pairs

STREET = PostalAddress(street="Musterstraße 16/18", plz="01067", town="Musterstadt")
BOX = PostalAddress(AddressKind.PO_BOX, po_box="101143", plz="40002", town="Musterstadt")
BULK = PostalAddress(AddressKind.BULK, plz="11019", town="Berlin")
ABROAD = PostalAddress(street="Bahnhofstrasse 1", plz="8001", town="Zürich", country="CH")


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (STREET, ("Musterstraße 16/18", "01067 Musterstadt")),
        (BOX, ("Postfach 10 11 43", "40002 Musterstadt")),
        (BULK, ("11019 Berlin",)),
        (ABROAD, ("Bahnhofstrasse 1", "8001 ZÜRICH")),
    ],
)
def test_each_kind_has_its_lines_and_no_problem(
    address: PostalAddress, lines: tuple[str, ...]
) -> None:
    assert address.lines() == lines
    assert not list(address.problems("addresses"))


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        (PostalAddress(plz="01067", town="Musterstadt"), ("a.street", "required")),
        (
            PostalAddress(AddressKind.PO_BOX, plz="01067", town="Musterstadt"),
            ("a.po_box", "required"),
        ),
        (PostalAddress(AddressKind.BULK, plz="11019"), ("a.town", "required")),
        (PostalAddress(AddressKind.BULK, plz="1019", town="Berlin"), ("a.plz", "plz")),
        (PostalAddress(AddressKind.BULK, plz="1101٩", town="Berlin"), ("a.plz", "plz")),
        (PostalAddress(AddressKind.BULK, town="Wien", country="at"), ("a.country", "unknown_code")),
        (
            PostalAddress(street="x" * 101, plz="01067", town="Musterstadt"),
            ("a.street", "too_long"),
        ),
    ],
)
def test_what_is_missing_is_named(address: PostalAddress, problem: tuple[str, str]) -> None:
    assert [(found.field, found.code) for found in address.problems("a")] == [problem]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("101143", "10 11 43"),
        ("12345", "1 23 45"),
        ("1 2345", "1 23 45"),
        ("7", "7"),
        ("A 7", "A 7"),
    ],
)
def test_box_digits_stand_in_pairs_from_the_right(number: str, written: str) -> None:
    assert in_pairs(number) == written
