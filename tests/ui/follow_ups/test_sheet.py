from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.application.use_cases import follow_ups, records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from tests.ui.active_window import open_popup
from tests.ui.follow_ups.shown import CTRL, Shown
from tests.ui.office_records import TODAY, a_follow_up, an_inquiry, stored


def test_a_new_one_with_the_keyboard(
    workspace: Workspace, show: Callable[[], Shown], qtbot: QtBot
) -> None:
    inquiry = an_inquiry(workspace, "Wasserstoff in Emden")
    shown = show()
    shown.records.setFocus()
    shown.press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shown.write("What is to be done", "Unterlagen schicken")
    shown.write("When", "+3wd")
    assert "Thursday, 26 November 2026" in shown.line("When").accessibleDescription()
    shown.write("About", "wasserst")
    shown.settle()
    offers = open_popup(qtbot)
    QTest.keyClick(offers, Qt.Key.Key_Down)
    QTest.keyClick(offers, Qt.Key.Key_Return)
    shown.page.activateWindow()
    qtbot.waitUntil(shown.page.isActiveWindow)
    shown.press(Qt.Key.Key_Return)
    assert shown.line("About").text().startswith("Wasserstoff in Emden")
    (made,) = _all(workspace)
    assert (made.reason, made.due_on) == ("Unterlagen schicken", date(2026, 11, 26))
    assert made.inquiry_id == inquiry.id
    assert shown.notices[-1].text == "Follow-up set"
    assert shown.sheet.shown_id == made.id


def test_a_holiday_is_told_and_the_day_moved(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    follow_up = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = show()
    shown.write("When", "25.12.")
    assert "Weihnachtstag" in shown.line("When").accessibleDescription()
    shown.press(Qt.Key.Key_Return)
    assert stored(workspace, follow_up).due_on == date(2026, 12, 28)
    assert stored(workspace, follow_up).moved_count == 1


def test_a_holiday_of_the_other_side_is_told_and_the_day_stays(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = replace(an_inquiry(workspace), land="BY")
    workspace.execute(Action.INQUIRY_EDITED, lambda work: records.save(work, inquiry))
    follow_up = a_follow_up(workspace, inquiry.id, TODAY, "anrufen")
    shown = show()
    shown.write("When", "6.1.2027")
    told = shown.line("When").accessibleDescription()
    assert told == "Wednesday, 6 January 2027 · holiday in BY: Heilige Drei Könige"
    shown.press(Qt.Key.Key_Return)
    assert stored(workspace, follow_up).due_on == date(2027, 1, 6)


def test_it_begins_about_the_record_named(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace, "Rednerwunsch")
    shown = show()
    shown.page.begin(RecordKind.FOLLOW_UP, inquiry.id)
    shown.settle()
    assert shown.line("About").text() == f"Rednerwunsch · {inquiry.ref_no}"
    shown.page.begin(RecordKind.FOLLOW_UP, Id("0" * 32))
    shown.settle()
    assert shown.line("About").text() == ""


def test_what_is_typed_is_stored_when_another_is_chosen(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    first = a_follow_up(workspace, inquiry.id, TODAY, "erste")
    a_follow_up(workspace, inquiry.id, TODAY, "zweite")
    shown = show()
    shown.write("What is to be done", "ganz anders")
    shown.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert shown.records.hasFocus()
    assert shown.line("What is to be done").text() == "ganz anders"
    shown.in_list(Qt.Key.Key_Down)
    assert stored(workspace, first).reason == "ganz anders"
    assert shown.line("What is to be done").text() == "zweite"


def test_what_cannot_be_stored_is_not_left(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace)
    first = a_follow_up(workspace, inquiry.id, TODAY, "erste")
    a_follow_up(workspace, inquiry.id, TODAY, "zweite")
    shown = show()
    shown.write("When", "irgendwann")
    shown.in_list(Qt.Key.Key_Down)
    assert shown.line("When").text() == "irgendwann"
    assert shown.records.current_id() == first.id
    assert "not complete" in shown.notices[-1].text
    discard = shown.notices[-1].handler
    assert discard is not None
    discard()
    shown.settle()
    assert shown.line("When").text() == "23.11.2026"


def test_a_change_made_elsewhere_goes_under_what_is_typed(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    follow_up = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = show()
    shown.write("What is to be done", "schreiben")
    later = TODAY + timedelta(days=1)
    workspace.execute(
        Action.FOLLOW_UP_MOVED, lambda work: follow_ups.postpone(work, follow_up.id, later)
    )
    shown.settle()
    assert shown.line("When").text() == "24.11.2026"
    shown.press(Qt.Key.Key_Return)
    assert stored(workspace, follow_up).reason == "schreiben"
    assert stored(workspace, follow_up).due_on == later


def _all(workspace: Workspace) -> tuple[FollowUp, ...]:
    ids = workspace.query(lambda q: q.follow_up_ids(FollowUpFilter(only_open=False)))
    return tuple(f for f in workspace.query(lambda q: q.where(FollowUp)) if f.id in ids)
