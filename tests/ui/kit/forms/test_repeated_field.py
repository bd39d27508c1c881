from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.repeated_field import RepeatedField
from deskapp.ui.kit.forms.text_fields import LineField


def _row() -> Sequence[Field[str]]:
    return (
        ChoiceField("kind", "Kind", (("street", "Street"), ("box", "Box"))),
        LineField("street", "Street"),
        LineField("plz", "Postcode"),
    )


@pytest.fixture
def rows(qtbot: QtBot) -> RepeatedField:
    made = RepeatedField("addresses", "Addresses", _row, "Add")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_alone_makes_no_row(rows: RepeatedField) -> None:
    rows.add_row()
    assert rows.value() == ()
    rows._rows[0].fields[2].set_value("01067")
    assert rows.value() == ({"kind": "street", "street": "", "plz": "01067"},)


@pytest.mark.parametrize(
    ("part", "value", "at"), [("plz", "1067", (1, 2)), ("plz", "?", (0, 2)), ("", "x", (0, 0))]
)
def test_an_error_stands_in_the_row_that_has_the_value(
    rows: RepeatedField, part: str, value: str, at: tuple[int, int]
) -> None:
    rows.set_value(
        tuple({"kind": "street", "street": "Weg 1", "plz": plz} for plz in ("01067", "1067"))
    )
    rows.set_row_error(part, value, "Five digits.")
    wrong = [
        (line, column)
        for line, row in enumerate(rows._rows)
        for column, field in enumerate(row.fields)
        if field.has_error
    ]
    assert wrong == [at]


def test_without_rows_the_error_stands_at_the_whole(rows: RepeatedField) -> None:
    rows.set_row_error("plz", "1", "Five digits.")
    assert rows.has_error
