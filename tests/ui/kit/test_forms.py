from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.buttons import Button, IconButton
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.forms.repeated_field import RepeatedField
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField, TextField
from tests.ui.active_window import show_active

_DAYS = {"mo": date(2026, 11, 30), "fr": date(2026, 11, 27)}
_VALUES: dict[str, object] = {
    "name": "Lüerßen",
    "note": "line 1\nline 2",
    "kind": "call",
    "topics": ("energy",),
    "due": date(2026, 11, 27),
    "mails": ({"mail": "a@example.org", "use": "office"},),
    "news": True,
}


def _row() -> Sequence[Field[str]]:
    uses = (("office", "Office"), ("home", "Home"))
    return LineField("mail", "Mail"), ChoiceField("use", "Use", uses)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(
        [
            "Person",
            LineField("name", "&Name", is_required=True, hint="As on the card"),
            TextField("note", "No&te"),
            (
                ChoiceField("kind", "&Kind", (("mail", "Mail"), ("call", "Call"))),
                ParsedField(
                    "due",
                    "&Due",
                    _DAYS.get,
                    lambda d: f"{d:%A}",
                    write=lambda d: f"{d:%a}".lower()[:2],
                ),
            ),
            ChipsField("topics", "To&pics", (("energy", "Energy"), ("people", "People"))),
            RepeatedField("mails", "Mails", _row, "Add"),
            CheckField("news", "Ne&ws"),
        ]
    )
    qtbot.addWidget(made)
    show_active(qtbot, made)
    return made


def test_values_go_in_and_come_out(form: Form) -> None:
    form.set_values(_VALUES)
    assert form.values() == _VALUES
    assert not form.is_dirty


def test_dirty_is_what_differs_from_what_is_saved(form: Form) -> None:
    form.set_values(_VALUES)
    seen = list[bool]()
    form.changed.connect(lambda: seen.append(form.is_dirty))
    form.field("name").set_value("Muster")
    form.field("name").set_value("Lüerßen")
    form.field("news").set_value(False)
    assert seen == [True, False, True]
    form.mark_saved()
    assert not form.is_dirty


def test_every_control_has_a_name(form: Form) -> None:
    form.set_values(_VALUES)
    nameless = [
        widget
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_required_field_says_so_in_its_name_and_complains_when_empty(form: Form) -> None:
    field = form.field("name")
    assert field.editor.accessibleName() == "Name (required)"
    assert field.editor.accessibleDescription() == "As on the card"
    assert not form.check()
    assert field.editor.accessibleDescription() == "Please fill in “Name”."
    field.set_value("x")
    assert field.editor.accessibleDescription() == "As on the card"
    assert not field.has_error
    assert form.check()


def test_the_focus_goes_to_the_first_error(form: Form) -> None:
    form.set_errors({"due": "Is past.", "note": "Too long."})
    assert form.focusWidget() is form.field("note").editor
    assert form.field("due").has_error
    form.set_errors({})
    assert not form.field("due").has_error


def test_keys_submit_and_cancel_without_losing_text(form: Form, qtbot: QtBot) -> None:
    editor = form.field("name").editor
    with qtbot.assertNotEmitted(form.submitted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "Muster")
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert form.values()["name"] == "Muster"


def test_a_parsed_line_echoes_what_it_understood(form: Form) -> None:
    field = form.field("due")
    assert isinstance(field, ParsedField)
    field.line.setText("mo")
    assert field.editor.accessibleDescription() == "Monday"
    assert field.value() == date(2026, 11, 30)
    field.line.setText("someday")
    assert field.problem() == "“someday” cannot be read here."
    field.set_value(None)
    assert field.problem() == ""
    assert field.value() is None


def test_tab_leaves_a_text(form: Form) -> None:
    editor = form.field("note").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert form.focusWidget() is form.field("kind").editor
    assert form.values()["note"] == ""


def test_a_huge_word_pasted_is_cut_and_broken(form: Form) -> None:
    field, data = form.field("note"), QMimeData()
    assert isinstance(field, TextField)
    data.setText("x" * 1_000_000)
    data.setHtml('<img src="file:///etc/hostname">')
    field.text.insertFromMimeData(data)
    assert max(map(len, field.value().splitlines())) <= 2_000
    assert len(field.value()) < 210_000


def test_the_wheel_changes_no_choice(form: Form) -> None:
    field = form.field("kind")
    event = QWheelEvent(
        QPointF(1, 1),
        QPointF(1, 1),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.editor.wheelEvent(event)
    assert field.value() == "mail"


def test_chips_are_one_stop_and_arrows_go_along(form: Form) -> None:
    field = form.field("topics")
    field.setFocus()
    first = form.focusWidget()
    assert isinstance(first, Button)
    assert first.text() == "Energy"
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = form.focusWidget()
    assert isinstance(second, Button)
    assert second.text() == "People"
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert field.value() == ("people",)
    stops = [c for c in (first, second) if c.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [second]


def test_rows_are_added_and_removed_by_keyboard(form: Form) -> None:
    field = form.field("mails")
    assert isinstance(field, RepeatedField)
    add = field.findChild(Button)
    assert add is not None
    for mail in ("a@example.org", "b@example.org", ""):
        QTest.keyClick(add, Qt.Key.Key_Space)
        QTest.keyClicks(form.focusWidget(), mail)
    assert [row["mail"] for row in field.value()] == ["a@example.org", "b@example.org"]
    remove = [b for b in field.findChildren(IconButton) if b.accessibleName() == "Remove Mails 1"]
    QTest.keyClick(remove[0], Qt.Key.Key_Space)
    assert [row["mail"] for row in field.value()] == ["b@example.org"]
    focused = form.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Mails 1: Mail"


def test_a_row_with_a_problem_is_told(qtbot: QtBot) -> None:
    days = RepeatedField("days", "Days", lambda: [ParsedField("day", "Day", _DAYS.get, str)], "Add")
    qtbot.addWidget(days)
    days.add_row()
    line = days._rows[0].fields[0]
    assert isinstance(line, ParsedField)
    assert days.problem() == ""
    line.line.setText("never")
    assert days.problem() == "“never” cannot be read here."
    assert line.has_error
