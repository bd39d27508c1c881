from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.narrowing.filter_chips import FilterChips
from deskapp.ui.kit.narrowing.filter_completer import FilterCompleter
from tests.ui.active_window import show_active
from tests.ui.shown_records import a_person

Settle = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def line(qtbot: QtBot, desk: Desk, window: QWidget) -> QLineEdit:
    """A line in a window, with what it offers and its chips."""
    made = QLineEdit()
    FilterCompleter(made, desk)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(FilterChips(made))
    show_active(qtbot, window)
    made.setFocus()
    return made


def chips(line: QLineEdit) -> list[Button]:
    QApplication.processEvents()  # a layout shows what is new a moment later
    return [each for each in line.window().findChildren(Button) if each.isVisible()]


def test_chips_follow_the_line_and_take_filters_out(line: QLineEdit) -> None:
    line.setText("orgel land:NI alt topic:h2,energy frei:x land:")
    assert [chip.text() for chip in chips(line)] == ["State: Lower Saxony", "Topic: h2, energy"]
    chips(line)[0].click()
    assert line.text() == "orgel alt topic:h2,energy frei:x land:"
    chips(line)[0].click()
    assert line.text() == "orgel alt frei:x land:"
    assert chips(line) == []


def test_words_of_strangers_stay_plain(line: QLineEdit) -> None:
    line.setText("tag:<b>R&D</b>")
    assert [chip.text() for chip in chips(line)] == ["Tag: <b>R&&D</b>"]


def test_a_filter_and_its_value_are_chosen_from_the_list(
    qtbot: QtBot, line: QLineEdit, settle: Settle
) -> None:
    QTest.keyClicks(line, "orgel kin")
    completer = line.findChild(FilterCompleter)
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QListView)
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "orgel kind:"
    QTest.keyClicks(line, "pre")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "orgel kind:Press"
    settle()


def test_what_the_office_has_of_late_is_offered_too(
    workspace: Workspace, qtbot: QtBot, line: QLineEdit, settle: Settle
) -> None:
    completer = line.findChild(FilterCompleter)
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QListView)
    QTest.keyClicks(line, "tag:m")
    settle()
    tagged = replace(a_person("Eva", "Beispiel"), tags=("mills",))
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(tagged))
    settle()
    line.clear()
    QTest.keyClicks(line, "tag:m")
    settle()
    QTest.keyClicks(line, "i")
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data() == "tag:mills"
    popup.hide()
