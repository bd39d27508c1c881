import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, IconButton
from deskapp.ui.kit.letter.letter_bar import LetterBar
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.letter.link_row import LinkRow
from tests.ui.selecting import select_text

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def button(bar: LetterBar, name: str) -> IconButton:
    return next(each for each in bar.findChildren(IconButton) if each.accessibleName() == name)


@pytest.fixture
def row(bar: LetterBar) -> LinkRow:
    found = bar.findChild(LinkRow)
    assert isinstance(found, LinkRow)
    return found


def test_every_button_has_a_name_and_tells_its_key(bar: LetterBar) -> None:
    names = [each.accessibleName() for each in bar.findChildren(IconButton)]
    assert names == ["Bold", "Bulleted list", "Numbered list", "Link…", "Quote the message"]
    assert button(bar, "Bold").accessibleDescription() == "Ctrl+B"
    assert "Ctrl+B" in button(bar, "Bold").toolTip()


def test_the_buttons_format_and_show_what_is_so(bar: LetterBar, edit: LetterEdit) -> None:
    edit.show_letter("word")
    edit.selectAll()
    button(bar, "Bold").click()
    button(bar, "Bulleted list").click()
    assert edit.html() == "<ul>\n<li><strong>word</strong></li>\n</ul>"
    assert button(bar, "Bold").isChecked()
    assert button(bar, "Bulleted list").isChecked()
    assert not button(bar, "Numbered list").isChecked()
    edit.show_letter("word")
    assert not button(bar, "Bold").isChecked()
    assert not button(bar, "Bulleted list").isChecked()


def test_plain_text_only_takes_the_formats_away(bar: LetterBar, edit: LetterEdit) -> None:
    edit.show_letter("", "<p><strong>a</strong></p>")
    assert not bar.plain.isChecked()
    QTest.keyClick(bar.plain, Qt.Key.Key_Space)
    assert edit.html() == ""
    assert not button(bar, "Bold").isEnabled()
    edit.show_letter("", "<p><strong>a</strong></p>")
    assert not bar.plain.isChecked()
    assert button(bar, "Bold").isEnabled()


def test_a_quote_is_asked_for(bar: LetterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.quote_wanted):
        button(bar, "Quote the message").click()


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://a.example/b", "https://a.example/b"),
        ("www.a.example", "https://www.a.example"),
        ("a@b.example", "mailto:a@b.example"),
    ],
)
def test_a_selection_becomes_a_link(edit: LetterEdit, row: LinkRow, typed: str, href: str) -> None:
    edit.show_letter("see here")
    assert select_text(edit, "here")
    QTest.keyClick(edit, Qt.Key.Key_L, CTRL_SHIFT)
    assert row.line.hasFocus()
    QTest.keyClicks(row.line, typed)
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert edit.html() == f'<p>see <a href="{href}">here</a></p>'
    assert edit.hasFocus()
    assert not row.isVisible()


def test_without_a_selection_the_address_is_written(edit: LetterEdit, row: LinkRow) -> None:
    edit.edit_link()
    QTest.keyClicks(row.line, "a@b.example")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert edit.letter() == "a@b.example"
    assert 'href="mailto:a@b.example"' in edit.html()


def test_a_link_is_changed_and_removed_where_the_cursor_stands(
    edit: LetterEdit, row: LinkRow
) -> None:
    edit.show_letter("", '<p>see <a href="https://a.example">this page</a> now</p>')
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    edit.edit_link()
    assert row.line.text() == "https://a.example"
    QTest.keyClicks(row.line, "b.example")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert edit.html() == '<p>see <a href="https://b.example">this page</a> now</p>'
    edit.edit_link()
    assert isinstance(row.remove, Button)
    row.remove.click()
    assert edit.html() == ""
    assert edit.letter() == "see this page now"


def test_what_leads_nowhere_is_refused(edit: LetterEdit, row: LinkRow) -> None:
    edit.show_letter("x")
    edit.selectAll()
    edit.edit_link()
    for typed in ("javascript:alert(1)", "file:///etc/hostname", ""):
        row.line.setText(typed)
        QTest.keyClick(row.line, Qt.Key.Key_Return)
        assert row.isVisible()
    assert edit.html() == ""


def test_esc_leaves_the_link_and_nothing_else(
    edit: LetterEdit, row: LinkRow, window: QWidget
) -> None:
    left = list[bool]()
    add_key(window, "Esc", lambda: left.append(True))
    edit.show_letter("x")
    edit.edit_link()
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert not row.isVisible()
    assert edit.hasFocus()
    assert left == []
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert left == [True]


def test_who_only_reads_cannot_format(bar: LetterBar, edit: LetterEdit) -> None:
    edit.setReadOnly(True)
    edit.show_letter("x")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert not button(bar, "Bold").isEnabled()
