from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.actions import commands_of
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from tests.ui.selecting import select_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Typed = Callable[[str], None]


def test_a_letter_without_formats_is_plain(edit: LetterEdit) -> None:
    edit.show_letter("Guten Tag,\n\nam\u00a024.\u00a0November <b>.")
    assert edit.letter() == "Guten Tag,\n\nam\u00a024.\u00a0November <b>."
    assert edit.html() == ""
    assert not edit.document().isUndoAvailable()


def test_ctrl_b_makes_bold_and_ends_it(edit: LetterEdit, typed: Typed) -> None:
    typed("a ")
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL)
    typed("b")
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL)
    typed(" c")
    assert edit.html() == "<p>a <strong>b</strong> c</p>"
    assert edit.letter() == "a b c"
    edit.selectAll()
    edit.toggle_bold()
    edit.toggle_bold()
    assert edit.html() == ""


def test_lines_become_a_list_and_lines_again(edit: LetterEdit, typed: Typed) -> None:
    typed("a\nb")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_8, CTRL | SHIFT)
    assert edit.letter() == "– a\n– b"
    QTest.keyClick(edit, Qt.Key.Key_7, CTRL | SHIFT)
    assert edit.html() == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"
    QTest.keyClick(edit, Qt.Key.Key_7, CTRL | SHIFT)
    assert edit.html() == ""
    for _ in range(3):
        edit.undo()
    assert edit.letter() == "a\nb"


def test_enter_in_an_empty_item_ends_the_list(edit: LetterEdit, typed: Typed) -> None:
    edit.toggle_bullets()
    typed("a\nb\n\nc")
    assert edit.letter() == "– a\n– b\nc"


def test_a_list_that_is_parted_counts_anew(edit: LetterEdit, typed: Typed) -> None:
    edit.toggle_numbers()
    typed("a\nb\nc")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.letter() == "1. a\nb\n1. c"
    last = edit.document().lastBlock()
    assert last.textList().itemNumber(last) == 0


def test_shift_enter_is_a_line_as_any_other(edit: LetterEdit, typed: Typed) -> None:
    typed("a")
    QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    typed("b")
    assert edit.letter() == "a\nb"
    assert edit.document().blockCount() == 2


def test_what_is_typed_behind_a_link_is_none(edit: LetterEdit, typed: Typed) -> None:
    edit.show_letter("", '<p><a href="https://a.example">da</a></p>')
    edit.moveCursor(QTextCursor.MoveOperation.End)
    typed("!")
    assert edit.html() == '<p><a href="https://a.example">da</a>!</p>'


def test_plain_text_only_writes_the_formats_out(edit: LetterEdit) -> None:
    edit.show_letter(
        "", '<ul><li><strong>a</strong></li></ul><p><a href="https://b.example">b</a></p>'
    )
    edit.set_formatted(False)
    assert edit.html() == ""
    assert edit.letter() == "– a\n\nb (https://b.example)"
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL)
    QTest.keyClick(edit, Qt.Key.Key_8, CTRL | SHIFT)
    assert edit.html() == ""
    edit.undo()
    assert "<ul>" in edit.html()


def test_html_allows_formats(qtbot: QtBot) -> None:
    edit = LetterEdit("Text", 3)
    qtbot.addWidget(edit)
    edit.show_letter("a", "<p><strong>a</strong></p>")
    assert edit.is_formatted
    assert edit.html() == "<p><strong>a</strong></p>"


def test_another_text_leaves_formats_and_cursor(edit: LetterEdit) -> None:
    edit.show_letter("", "<p>Dear A,</p><p>so <strong>bold</strong>.</p><p>Bye</p>")
    assert select_text(edit, "bold")
    edit.replace_text("Dear B,\n\nso bold.\n\nBye\nC")
    assert "<strong>bold</strong>" in edit.html()
    assert edit.textCursor().selectedText() == "bold"
    assert edit.letter() == "Dear B,\n\nso bold.\n\nBye\nC"
    edit.undo()
    assert edit.letter() == "Dear A,\n\nso bold.\n\nBye"


def test_what_is_answered_is_quoted_below_the_signature(edit: LetterEdit) -> None:
    edit.show_letter("Bye\nAnna")
    edit.quote("Who helps?\n\n> older\n<b>x</b>", "On Monday you wrote:")
    assert (
        edit.letter() == "Bye\nAnna\n\nOn Monday you wrote:\n> Who helps?\n>\n>> older\n> <b>x</b>"
    )
    edit.undo()
    assert edit.letter() == "Bye\nAnna"


def test_a_quote_alone_has_nothing_above_it(edit: LetterEdit) -> None:
    edit.quote("a")
    assert edit.letter() == "> a"


def test_tab_behind_an_abbreviation_wants_the_snippet(
    edit: LetterEdit, typed: Typed, qtbot: QtBot
) -> None:
    edit.know(["SZ"])
    edit.snippet_wanted.connect(lambda _, place: edit.insert_letter("Yours {{ name }}", place))
    edit.insert_letter("😀 ")
    typed("x;sz")
    with qtbot.waitSignal(edit.snippet_wanted) as wanted:
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert wanted.args is not None
    assert wanted.args[0] == "sz"
    assert edit.letter() == "😀 xYours {{ name }}"
    assert edit.placeholders() == ("name",)
    assert edit.hasFocus()


def test_tab_leaves_even_a_list(edit: LetterEdit, window: QWidget) -> None:
    after = QLineEdit(window)
    after.show()
    QWidget.setTabOrder(edit, after)
    edit.toggle_bullets()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert edit.letter() == "– "


def test_who_only_reads_changes_nothing(edit: LetterEdit, typed: Typed) -> None:
    edit.show_letter("a;sz {{ x }}")
    edit.setReadOnly(True)
    edit.know(["sz"])
    for key in (Qt.Key.Key_B, Qt.Key.Key_V):
        QTest.keyClick(edit, key, CTRL)
    QTest.keyClick(edit, Qt.Key.Key_8, CTRL | SHIFT)
    QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    typed("b\n")
    assert edit.letter() == "a;sz {{ x }}"
    assert edit.html() == ""


def test_no_key_clashes_with_a_character_or_a_template(edit: LetterEdit) -> None:
    keys = [command.shortcut for command in commands_of(edit)]
    assert keys == ["Ctrl+B", "Ctrl+Shift+8", "Ctrl+Shift+7", "Ctrl+Shift+L"]
    assert not any("Alt" in key for key in keys)


@pytest.mark.parametrize("text", ["", "x", "x\n", "\n\n"])
def test_any_text_comes_back(edit: LetterEdit, text: str) -> None:
    edit.show_letter(text)
    assert edit.letter() == text
