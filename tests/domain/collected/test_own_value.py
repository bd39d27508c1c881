from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.own_value import shown_value, stored_value
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import new_id


def _a_field(kind: FieldType) -> CustomField:
    choices = ("Gold", "Silber")
    return CustomField(id=new_id(), of=RecordKind.CONTACT, label="Feld", type=kind, choices=choices)


@pytest.mark.parametrize(
    ("kind", "text", "stored"),
    [
        (FieldType.TEXT, "  Halle 4 ", "Halle 4"),
        (FieldType.NUMBER, "1.234,5", "1234.5"),
        (FieldType.NUMBER, "1 234", "1234"),
        (FieldType.NUMBER, "12.5", "12.5"),
        (FieldType.NUMBER, "-3,25", "-3.25"),
        (FieldType.NUMBER, "viel", None),
        (FieldType.NUMBER, "1" * 41, None),
        (FieldType.DATE, "16.3.2021", "2021-03-16"),
        (FieldType.DATE, "2021-03-16", "2021-03-16"),
        (FieldType.DATE, "03.2021", None),
        (FieldType.DATE, "31.02.2021", None),
        (FieldType.CHOICE, "silber", "Silber"),
        (FieldType.CHOICE, "Bronze", None),
        (FieldType.LINK, "https://muster.example/a", "https://muster.example/a"),
        (FieldType.LINK, "javascript:alert(1)", None),
        (FieldType.NUMBER, " ", ""),
    ],
)
def test_what_is_written_becomes_one_value(kind: FieldType, text: str, stored: str | None) -> None:
    assert stored_value(_a_field(kind), text) == stored


@pytest.mark.parametrize(
    ("kind", "value", "german", "english"),
    [
        (FieldType.NUMBER, "1234.50", "1.234,50", "1,234.50"),
        (FieldType.NUMBER, "-7", "-7", "-7"),
        (FieldType.NUMBER, "from before", "from before", "from before"),
        (FieldType.DATE, "2021-03-16", "16.03.2021", "16 Mar 2021"),
        (FieldType.DATE, "", "", ""),
        (FieldType.TEXT, "12.5", "12.5", "12.5"),
    ],
)
def test_a_value_is_shown_as_the_language_writes_it(
    kind: FieldType, value: str, german: str, english: str
) -> None:
    field = _a_field(kind)
    assert shown_value(field, value, "de") == german
    assert shown_value(field, value, "en") == english


@given(st.decimals(-(10**12), 10**12, allow_nan=False, places=3))
def test_a_german_number_that_is_shown_is_read_again(value: Decimal) -> None:
    field = _a_field(FieldType.NUMBER)
    stored = f"{value:f}"
    assert stored_value(field, shown_value(field, stored, "de")) == stored
