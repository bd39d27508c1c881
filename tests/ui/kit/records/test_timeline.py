"""The timeline of a record: one list that opens, unfolds and is narrowed, by keyboard."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.timeline import Timeline, add_timeline
from deskapp.ui.kit.requests import OpenRecord
from tests.ui.active_window import show_active
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import Settle, a_person, keep

_EVA = a_person("Eva", "Beispiel")


class Shown:
    """A sheet with a timeline in a window that scrolls."""

    def __init__(self, desk: Desk, qtbot: QtBot, settle: Settle) -> None:
        self._qtbot, self.settle = qtbot, settle
        self.requests: list[object] = []
        sheet = Sheet("Eva Beispiel")
        add_timeline(sheet, desk, RecordKind.CONTACT, _EVA.id, self.requests.append)
        self.area = scrolling(sheet)
        qtbot.addWidget(self.area)
        self.area.resize(800, 500)
        show_active(qtbot, self.area)
        (self.timeline,) = self.area.findChildren(Timeline)
        self.list = self.timeline.list
        self.settle()

    @property
    def titles(self) -> list[str]:
        model = self.list.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        self._qtbot.waitUntil(lambda: all(index.data() is not None for index in indexes))
        self.settle()
        return [str(index.data()) for index in indexes]

    @property
    def text(self) -> str:
        labels = [each for each in self.list.findChildren(QLabel) if each.isVisible()]
        return "\n".join(label.text() for label in labels)

    def press(self, key: Qt.Key) -> None:
        self.list.setFocus()
        QTest.keyClick(self.list, key)
        self.settle()

    def choose(self, word: str) -> None:
        next(each for each in self.timeline.choice._entries if each.word == word).handler()
        self.settle()


@pytest.fixture
def inquiry(workspace: Workspace) -> Inquiry:
    made = replace(an_inquiry(workspace), contact_id=_EVA.id)
    keep(workspace, _EVA, made)
    return made


def said(inquiry: Inquiry, text: str, days: int, direction: Direction = Direction.IN) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=direction,
        at=inquiry.received_at + timedelta(days=days),
        body_text=text,
    )


def test_it_is_narrowed_to_one_kind_and_shows_all_again(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle, inquiry: Inquiry
) -> None:
    call = said(inquiry, "Rückruf", 2, Direction.CALL)
    keep(workspace, said(inquiry, "Guten Tag", 1), call)
    shown = Shown(desk, qtbot, settle)
    assert shown.titles == ["Rückruf", "Guten Tag", "Sample data loaded"]
    shown.choose("Calls")
    assert shown.titles == ["Rückruf"]
    shown.choose("Everything")
    assert len(shown.titles) == 3
    keep(workspace, said(inquiry, "Neuestes", 3))
    qtbot.waitUntil(lambda: shown.list.model().rowCount() == 4)
    assert shown.titles[0] == "Neuestes"


def test_enter_opens_the_inquiry_of_what_was_said(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle, inquiry: Inquiry
) -> None:
    keep(workspace, said(inquiry, "Guten Tag", 1))
    shown = Shown(desk, qtbot, settle)
    assert shown.titles[0] == "Guten Tag"
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, inquiry.id)]


def test_enter_unfolds_a_change_in_its_place_and_folds_it_again(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle, inquiry: Inquiry
) -> None:
    assert inquiry.contact_id == _EVA.id
    keep(workspace, replace(_EVA, version=1, last_name="Muster", note="Ruft gern an."))
    shown = Shown(desk, qtbot, settle)
    assert len(shown.titles) == 2
    height = shown.list.height()
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Return)
    assert "Beispiel → Muster" in shown.text
    assert "new: Ruft gern an." in shown.text
    qtbot.waitUntil(lambda: shown.list.height() > height)
    shown.press(Qt.Key.Key_Return)
    assert shown.text == ""
    qtbot.waitUntil(lambda: shown.list.height() == height)


def test_ten_thousand_entries_are_scrolled_without_being_read(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle, inquiry: Inquiry
) -> None:
    keep(workspace, *(said(inquiry, f"Nachricht {number}", number) for number in range(10_000)))
    shown = Shown(desk, qtbot, settle)
    model = shown.list.model()
    assert model.rowCount() == 10_001
    rows = shown.timeline._model
    here = sum(rows.row(each) is not None for each in rows.record_ids)
    assert 0 < here <= 200
    shown.press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: model.index(10_000, 0).data() == "Sample data loaded")
    bar = shown.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > bar.maximum() * 0.98)


def test_it_asks_again_only_when_it_is_seen(
    desk: Desk, qtbot: QtBot, settle: Settle, workspace: Workspace
) -> None:
    keep(workspace, _EVA)
    shown = Shown(desk, qtbot, settle)
    before = shown.titles
    shown.area.hide()
    keep(workspace, replace(_EVA, version=1, last_name="Anders"))
    settle()
    assert shown.list.model().rowCount() == len(before)
    shown.area.show()
    settle()
    assert len(shown.titles) == len(before) + 1
