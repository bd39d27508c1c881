from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.letter.chips import ChipFilling, Chips, ChipState
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.look.palette import DARK, LIGHT, Tone, palette_of

NAME, PLACE = "{{ contact.name }}", "{{ place | quoted }}"
STATES = {"contact.name": ChipState("Name", "Ina Rot"), "place": ChipState("Place")}


def words(edit: LetterEdit) -> list[str]:
    chips = edit.document().findChild(Chips)
    assert isinstance(chips, Chips)
    return [chips.words(source) for source in (NAME, PLACE)]


def test_a_chip_says_its_label_and_its_present_value(edit: LetterEdit) -> None:
    edit.show_letter(f"{NAME} in {PLACE}")
    edit.show_values(STATES)
    assert words(edit) == ["Name: Ina Rot", "Place"]
    edit.show_values({**STATES, "place": ChipState("Place", "Leer", ChipFilling.AMBIGUOUS)})
    assert words(edit) == ["Name: Ina Rot", "Place: not clear"]
    edit.show_values({"contact.name": ChipState("Name", filling=ChipFilling.EMPTY)})
    assert words(edit) == ["Name: missing", "place: missing"]
    assert edit.letter() == f"{NAME} in {PLACE}"
    assert not edit.document().isUndoAvailable()


def test_what_is_open_is_told_to_those_who_cannot_see_it(edit: LetterEdit) -> None:
    edit.show_letter(f"{NAME}, {PLACE}, {NAME}")
    edit.show_values(
        {
            "contact.name": ChipState("Name", filling=ChipFilling.EMPTY),
            "place": ChipState("Place", "Leer"),
        }
    )
    assert edit.placeholders() == ("contact.name", "place")
    assert edit.open_placeholders() == ("contact.name",)
    assert edit.accessibleDescription() == "Still open: Name: missing"
    edit.show_letter("nothing")
    assert edit.accessibleDescription() == ""


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("filling", ChipFilling)
def test_an_open_chip_is_red_in_both_schemes(
    edit: LetterEdit, colours: object, filling: ChipFilling
) -> None:
    scheme = DARK if colours is DARK else LIGHT
    edit.setPalette(palette_of(scheme))
    edit.show_letter(NAME)
    edit.show_values({"contact.name": ChipState("MMMM", "MM", filling)})
    image = edit.viewport().grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(40)}
    is_red = scheme.tone(Tone.OVERDUE).name() in seen
    assert is_red is (filling is not ChipFilling.LIVE)
    assert (scheme.tone(Tone.ACCENT).name() in seen) is not is_red
    assert QColor(scheme.selected).name() in seen


def test_a_placeholder_that_is_typed_becomes_a_chip(
    edit: LetterEdit, typed: Callable[[str], None]
) -> None:
    edit.insert_letter("Dear 😀 ")
    typed("{{ contact.name }},\n{% if a %}x")
    assert edit.letter() == "Dear 😀 {{ contact.name }},\n{% if a %}x"
    assert edit.document().toRawText().count("\ufffc") == 2
    assert edit.placeholders() == ("contact.name",)
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.letter() == ""
    while edit.document().isRedoAvailable():
        edit.redo()
    assert edit.document().toRawText().count("\ufffc") == 2


@pytest.mark.parametrize("text", ["{{ a", "{ a }", "}}", "{{ a }", "{{ {{ }"])
def test_braces_that_are_no_placeholder_stay_text(
    edit: LetterEdit, typed: Callable[[str], None], text: str
) -> None:
    typed(text)
    assert edit.toPlainText() == text
    assert edit.letter() == text


def test_the_cursor_passes_a_chip_in_one_step_and_backspace_takes_it(edit: LetterEdit) -> None:
    edit.show_letter(f"a{NAME}b")
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Right)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.letter() == "ab"
    edit.undo()
    assert edit.letter() == f"a{NAME}b"


def test_what_is_typed_behind_a_chip_is_text(
    edit: LetterEdit, typed: Callable[[str], None]
) -> None:
    edit.show_letter(NAME)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    typed("!\nx")
    assert edit.letter() == f"{NAME}!\nx"


def test_a_chip_is_copied_as_its_source(edit: LetterEdit) -> None:
    edit.show_letter(f"a{NAME}b")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert edit.letter() == f"a{NAME}ba{NAME}b"
    assert edit.document().toRawText().count("\ufffc") == 2


def test_the_first_chip_of_a_name_is_gone_to(edit: LetterEdit, qtbot: QtBot) -> None:
    edit.show_letter(f"x {PLACE}\n{NAME} {NAME}")
    assert not edit.go_to_chip("unknown")
    assert edit.go_to_chip("contact.name")
    assert edit.chosen_chip() == "contact.name"
    assert edit.textCursor().blockNumber() == 1
    with qtbot.waitSignal(edit.chip_chosen) as chosen:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert chosen.args == ["contact.name"]
    assert edit.letter() == f"x {PLACE}\n{NAME} {NAME}"
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.letter() == f"x {PLACE}\n {NAME}"


def test_a_double_click_chooses_a_chip(edit: LetterEdit) -> None:
    edit.show_letter(f"word {NAME} word")
    chosen = list[str]()
    edit.chip_chosen.connect(chosen.append)
    cursor = edit.textCursor()
    cursor.setPosition(5)
    at = edit.cursorRect(cursor).center()
    for x in (3, 40, 70):
        QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(x, 0))
    assert chosen == ["contact.name"] * 3
    QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(15, 0))
    assert len(chosen) == 3
    assert edit.textCursor().selectedText() == "word"


def test_a_condition_stands_around_the_selected_lines(edit: LetterEdit) -> None:
    edit.show_letter("a\nb\nc\nd")
    cursor = edit.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.insert_condition("{% if x %}")
    assert edit.letter() == "a\n{% if x %}\nb\nc\n{% endif %}\nd"
    edit.undo()
    assert edit.letter() == "a\nb\nc\nd"


def test_a_condition_around_an_empty_line_waits_for_its_text(
    edit: LetterEdit, typed: Callable[[str], None]
) -> None:
    edit.insert_condition("{% if x %}", with_else=True)
    typed("here")
    assert edit.letter() == "{% if x %}\nhere\n{% else %}\n\n{% endif %}"


def test_a_condition_around_a_list_leaves_the_list(edit: LetterEdit) -> None:
    edit.show_letter("", "<ul><li>a</li><li>b</li></ul>")
    edit.selectAll()
    edit.insert_condition("{% if x %}")
    assert edit.letter() == "{% if x %}\n– a\n– b\n{% endif %}"


def test_tags_say_what_they_do(edit: LetterEdit) -> None:
    chips = edit.document().findChild(Chips)
    assert isinstance(chips, Chips)
    edit.show_values({"x": ChipState("Largest hall")})
    assert chips.words("{% endif %}") == "End of the condition"
    assert chips.words("{% if x %}") == "If filled in: Largest hall"
    assert chips.words("{% if rundschreiben.frist %}") == "If filled in: Day to answer by"
    assert chips.words("{{ }}") == "{{ }}"


def test_a_hostile_value_is_one_short_line_of_text(edit: LetterEdit) -> None:
    edit.show_letter(NAME)
    edit.show_values({"contact.name": ChipState("Name", "<b>x</b>\n" + "y" * 100_000)})
    assert words(edit)[0].startswith("Name: <b>x</b> yyy")
    assert len(words(edit)[0]) < 100
