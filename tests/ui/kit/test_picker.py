import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion
from deskapp.ui.kit.lanes.jobs import Lanes

Settle = Callable[[], None]

_KNOWN = (
    Suggestion(1, "Ems-Achse", "Papenburg"),
    Suggestion(2, "Emscher Forum", "<b>Essen</b>"),
)


class Directory:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: set[int] = set()

    def suggest(self, text: str) -> Sequence[Suggestion[int]]:
        self.asked.append(text)
        self.threads.add(threading.get_ident())
        return [one for one in _KNOWN if one.title.lower().startswith(text.lower())]


@pytest.fixture
def directory() -> Directory:
    return Directory()


@pytest.fixture
def line(lanes: Lanes, directory: Directory, qtbot: QtBot) -> Iterator[PickerLine[int]]:
    host = QWidget()
    qtbot.addWidget(host)
    made = PickerLine(lanes, directory.suggest, host)
    host.show()
    made.setFocus()
    yield made
    host.close()


def test_enter_picks_what_was_gone_to(
    line: PickerLine[int], settle: Settle, directory: Directory
) -> None:
    QTest.keyClicks(line, "ems")
    settle()
    assert line._popup.isVisible()
    seen = list[object]()
    line.picked.connect(seen.append)
    QTest.keyClick(line._popup, Qt.Key.Key_Down)
    QTest.keyClick(line._popup, Qt.Key.Key_Down)
    QTest.keyClick(line._popup, Qt.Key.Key_Return)
    assert seen == [2]
    assert line.value == 2
    assert line.text() == "Emscher Forum"
    assert threading.get_ident() not in directory.threads


def test_typing_on_gives_up_what_was_picked(line: PickerLine[int], settle: Settle) -> None:
    line.show_value(1, "Ems-Achse")
    seen = list[object]()
    line.picked.connect(seen.append)
    QTest.keyClicks(line, "x")
    settle()
    assert seen == [None]
    assert line.value is None
    assert not line._popup.isVisible()


def test_the_offers_say_both_lines(line: PickerLine[int], settle: Settle) -> None:
    QTest.keyClicks(line, "emsch")
    settle()
    model = line._popup.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Emscher Forum, <b>Essen</b>"
    assert not line._popup.grab().isNull()


def test_only_records_will_do_unless_text_is_taken(line: PickerLine[int], qtbot: QtBot) -> None:
    field = PickerField("who", "&Who", line)
    qtbot.addWidget(field)
    line.setText("Nobody")
    assert field.problem() == "Please choose “Nobody” from the list."
    line.show_value(1, "Ems-Achse")
    assert field.problem() == ""
    assert field.value() == 1
    field.set_value(None)
    assert field.text() == ""
    assert line.accessibleName() == "Who"


def test_free_text_may_be_taken(line: PickerLine[int], qtbot: QtBot) -> None:
    field = PickerField("who", "&Who", line, takes_text=True, is_required=True)
    qtbot.addWidget(field)
    assert field.problem() == "Please fill in “Who”."
    line.setText("Nobody")
    assert field.problem() == ""
    assert (field.value(), field.text()) == (None, "Nobody")


def test_a_late_answer_to_an_older_question_is_dropped(
    lanes: Lanes, settle: Settle, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def suggest(text: str) -> Sequence[Suggestion[int]]:
        if text == "e":
            gate.wait()
        return [Suggestion(len(text), text)]

    line = PickerLine(lanes, suggest)
    qtbot.addWidget(line)
    line.show()
    QTest.keyClicks(line, "em")
    qtbot.waitUntil(lambda: line._offers.rowCount() == 1)
    gate.set()
    settle()
    assert line._offers.at(0).title == "em"
