from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from deskapp.domain.dates.partial_date import PartialDate
from deskapp.ui.kit.records.fields.date_fields import DayField, PartialDateField
from deskapp.ui.kit.records.fields.mail_line import MailLine
from deskapp.ui.kit.records.fields.text_rows import CodesField

_TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "value", "problem"),
    [
        ("2006", PartialDate(2006), ""),
        ("11/2019", PartialDate(2019, 11), ""),
        ("2026", PartialDate(2026), ""),
        ("12.2026", PartialDate(2026, 12), "This date lies in the future."),
        ("31.02.2020", None, "There is no such day."),
        ("soon", None, "This is no date. Examples: 2006, 11.2019, 16.03.2021."),
        ("", None, ""),
    ],
)
def test_a_partial_date(qtbot: QtBot, text: str, value: PartialDate | None, problem: str) -> None:
    field = PartialDateField("founded", "Founded", not_after=_TODAY)
    qtbot.addWidget(field)
    field.line.setText(text)
    assert (field.value(), field.problem()) == (value, problem)


@pytest.mark.parametrize(
    ("text", "value"), [("16.3.2021", date(2021, 3, 16)), ("03.2021", None), ("2021", None)]
)
def test_a_day_needs_all_its_parts(qtbot: QtBot, text: str, value: date | None) -> None:
    field = DayField("on", "On")
    qtbot.addWidget(field)
    field.line.setText(text)
    assert field.value() == value
    assert bool(field.problem()) is (value is None)
    field.set_value(date(2021, 3, 6))
    assert field.line.text() == "06.03.2021"


def test_codes_stand_in_one_line_each_once(qtbot: QtBot) -> None:
    field = CodesField("kreise", "Districts")
    qtbot.addWidget(field)
    field.set_value(("03454", "03456"))
    assert field.value() == ("03454", "03456")
    field.editor.setText(" 03454;03456, 03454 ")  # type: ignore[attr-defined]
    assert field.value() == ("03454", "03456")
    field.set_value(())
    assert field.is_empty()


@pytest.mark.parametrize(
    "address", ["eva@muster.example", "müller@köln.example", "x+y@a.b.example"]
)
def test_mail_addresses_that_can_be(qtbot: QtBot, address: str) -> None:
    field = MailLine("mail", "Mail")
    qtbot.addWidget(field)
    field.set_value(address)
    assert field.problem() == ""


def test_a_shared_mailbox_is_pointed_out_and_not_refused(qtbot: QtBot) -> None:
    field = MailLine("mail", "Mail", warns_of_roles=True)
    qtbot.addWidget(field)
    field.set_value("info@muster.example")
    assert field.editor.accessibleDescription().startswith("A shared mailbox")
    assert field.problem() == ""
    field.set_value("eva@muster.example")
    assert field.editor.accessibleDescription() == ""
