from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.message_box import MessageBox, confirm, tell
from deskapp.ui.kit.plain_text import breakable, clipped, first_lines, label_text, one_line, set_tip

_HOSTILE = '<img src="file:///etc/hostname"><b>bold</b> & \\\\host\\share'


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_label_shows_tags_as_they_are(qtbot: QtBot) -> None:
    label = PlainLabel(_HOSTILE)
    qtbot.addWidget(label)
    assert label.text() == _HOSTILE
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tip_shows_tags_as_they_are(qtbot: QtBot) -> None:
    button, action = Button("x"), QAction("x")
    qtbot.addWidget(button)
    for target in (button, action):
        set_tip(target, _HOSTILE)
        assert target.toolTip().startswith("<p>")
        document = QTextDocument()
        document.setHtml(target.toolTip())
        assert document.toPlainText() == _HOSTILE
    assert button.accessibleDescription() == _HOSTILE
    set_tip(button, "")
    assert button.toolTip() == ""


def test_boxes_show_tags_as_they_are(parent: QWidget) -> None:
    for box in (tell(parent, _HOSTILE, _HOSTILE), confirm(parent, _HOSTILE, _HOSTILE, "Go", list)):
        shown = [label for label in box.findChildren(QLabel) if label.text()]
        assert [label.text() for label in shown] == [_HOSTILE, _HOSTILE]
        assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
        box.reject()


def _buttons(box: MessageBox) -> dict[str, Button]:
    return {button.text(): button for button in box.findChildren(Button)}


def test_a_question_acts_on_yes_alone_and_enter_is_the_safe_answer(parent: QWidget) -> None:
    done = list[str]()
    box = confirm(parent, "Delete?", "It cannot be undone.", "Delete", lambda: done.append("x"))
    assert _buttons(box)["Cancel"].isDefault()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert done == []
    box = confirm(parent, "Delete?", "It cannot be undone.", "Delete", lambda: done.append("y"))
    _buttons(box)["Delete"].click()
    assert done == ["y"]


def test_a_long_word_does_not_make_a_label_endless(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 1_000_000, wraps=True)
    qtbot.addWidget(label)
    assert len(label.text()) < 5_000
    assert label.sizeHint().height() > 0


def test_an_elided_label_tells_the_rest_in_a_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("A subject of some length\nin two lines")
    qtbot.addWidget(label)
    label.resize(1_000, 20)
    label.show()
    assert label.toolTip() == ""
    label.resize(60, 20)
    assert "in two lines" in label.toolTip()
    assert not label.grab().isNull()
    assert label.minimumSizeHint().width() < 60


def test_a_label_changes_its_tone(qtbot: QtBot) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    label.set_tone(Tone.DUE)
    assert label.property("tone") == "due"
    assert QColor(label.palette().windowText().color()).isValid()


@given(text=st.text())
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text, 50)
    assert len(line) <= 50
    assert len(line.splitlines()) <= 1
    assert not set(line) & set("\u202e\u2066\r\n\t\x00\u2028")
    assert one_line(line, 50) == line


@given(text=st.text(alphabet="ab \n", max_size=2_000))
def test_breaks_add_nothing_one_could_see(text: str) -> None:
    broken = breakable(text)
    assert broken.replace("\u200b", "") == text
    assert all(len(run) <= 200 for part in broken.split() for run in part.split("\u200b"))


@given(text=st.text(), limit=st.integers(1, 20))
def test_a_clipped_text_says_so(text: str, limit: int) -> None:
    short = clipped(text, limit)
    assert len(short) <= limit
    assert short == text or short.endswith("…")


@given(text=st.text(alphabet="a\n"), most=st.integers(1, 20))
def test_the_first_lines_say_that_there_are_more(text: str, most: int) -> None:
    short = first_lines(text, most)
    assert short.count("\n") < most
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


@pytest.mark.fault("HTM-05")
def test_a_label_shows_no_endless_lines() -> None:
    assert label_text("x\n" * 2_000).count("\n") < 200
    assert len(label_text("x" * 10_000)) == 4_000
    assert label_text("Guten Tag,\n\nes geht.") == "Guten Tag,\n\nes geht."


def test_nothing_in_the_window_bypasses_the_plain_widgets() -> None:
    import deskapp

    root = Path(next(iter(deskapp.__path__))) / "ui"
    allowed = {"labels.py": ("QLabel",), "plain_text.py": ("setToolTip",)}
    found = [
        (file.name, name)
        for file in root.rglob("*.py")
        for name in ("QLabel", "QMessageBox", "QInputDialog", "QProgressDialog", "setToolTip")
        if f"{name}(" in file.read_text(encoding="utf-8") and name not in allowed.get(file.name, ())
    ]
    assert found == []
