import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.adapters.text.phone_numbers import parse_phone
from deskapp.domain.addresses.phone_number import PhoneKind, dialled_digits


@pytest.mark.parametrize(
    ("entry", "e164", "display"),
    [
        ("(030) 203 08-1234", "+4930203081234", "030 20308-1234"),
        ("+49 (0)30 20308 1234", "+4930203081234", "030 203081234"),
        ("+49 (0)30 20308-1234", "+4930203081234", "030 20308-1234"),
        ("0049 30 203081234", "+4930203081234", "030 203081234"),
        ("0171 2895587", "+491712895587", "0171 2895587"),
        ("0171-2895587", "+491712895587", "0171 2895587"),
        ("07622/123456", "+497622123456", "07622 123456"),
        ("07622-12345", "+49762212345", "07622 12345"),
        ("02331 390-299", "+492331390299", "02331 390-299"),
        ("02331 390 – 299", "+492331390299", "02331 390-299"),
        ("(0 30) 203 08 - 12 34", "+4930203081234", "030 20308-1234"),
        ("030 / 20308-1234", "+4930203081234", "030 20308-1234"),
        ("089-1234-567", "+49891234567", "089 1234-567"),
        ("030 20-123456", "+493020123456", "030 20123456"),
        ("030-20308123", "+493020308123", "030 20308123"),
        ("+49 30 18 615-0", "+4930186150", "030 18615-0"),
        ("0180 2 123456", "+491802123456", "0180 2 123456"),
        ("0180 2-12345", "+49180212345", "0180 2 12345"),
        ("0800 1234567", "+498001234567", "0800 1234567"),
        ("+41 61 1234567", "+41611234567", "+41 61 123 45 67"),
        ("+41 61 123-4567", "+41611234567", "+41 61 123 45 67"),
        ("Tel.: 030 12345-0 (Zentrale)", "+4930123450", "030 12345-0"),
    ],
)
def test_numbers_are_read_and_written_as_in_din_5008(entry: str, e164: str, display: str) -> None:
    number = parse_phone(entry)
    assert (number.raw, number.e164, number.national) == (entry, e164, display)


@pytest.mark.parametrize(
    "entry",
    ["115", "030 20308-1234/-1235", "030 1234567 ext. 12", "0800 FLOWERS", "nach 14 Uhr", "0" * 70],
)
def test_what_no_network_knows_stays_as_entered(entry: str) -> None:
    number = parse_phone(entry)
    assert (number.e164, number.national, number.international) == ("", entry, entry)


def test_a_reader_abroad_gets_the_country_code() -> None:
    assert parse_phone("(030) 203 08-1234").international == "+49 30 20308-1234"
    assert parse_phone("0180 2 123456").international == "+49 180 2 123456"
    assert parse_phone("+41 61 1234567").international == "+41 61 123 45 67"


def test_the_kind_follows_from_the_number() -> None:
    assert parse_phone("0171 2895587").kind is PhoneKind.MOBILE
    assert parse_phone("+49 30 18 615-0").kind is PhoneKind.SWITCHBOARD
    assert parse_phone("07622/123456").kind is PhoneKind.LANDLINE


@pytest.mark.parametrize("query", ["030 203", "030/20308", "+49 30 20308", "0049 30 203081234"])
def test_a_number_is_found_by_its_digits(query: str) -> None:
    number = parse_phone("(030) 203 08-1234")
    assert any(dialled_digits(query) in digits for digits in number.digits())


def test_a_number_of_no_network_is_found_too() -> None:
    assert parse_phone("115").digits() == ("115",)
    assert parse_phone("nach Absprache").digits() == ()


@given(st.text() | st.text(alphabet="+(0123456789) /-–.", max_size=24))
@example("030 ²34567-1")
@example("+49 30 ١٢٣٤٥٦٧")
@example("-0")
def test_any_entry_is_kept_and_reading_again_changes_nothing(entry: str) -> None:
    number = parse_phone(entry)
    assert number.raw == " ".join(entry.split())
    again = parse_phone(number.national)
    assert (again.e164, again.national) == (number.e164, number.national)


def test_the_library_is_not_imported_before_a_number_is_read() -> None:
    code = (
        "import sys, deskapp.adapters.text.phone_numbers; sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
