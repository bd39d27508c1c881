"""The checklist is worked by keyboard where it stands, kept at once, and undone in steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.errors import Outdated
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import ChecklistItem, Inquiry, Kind
from deskapp.domain.record import Id
from tests.ui.inquiries.scene import Shown, an_inquiry

Show = Callable[[], Shown]
TODAY = date(2026, 11, 23)


@pytest.fixture
def inquiry_id(workspace: Workspace) -> Id:
    items = (ChecklistItem("Call"), ChecklistItem("Write", TODAY), ChecklistItem("File"))
    return an_inquiry(workspace, "Hydrogen", kind=Kind.EVENT, checklist=items).id


@pytest.fixture
def shown(show: Show, inquiry_id: Id) -> Shown:
    made = show()
    made.go_to(inquiry_id)
    return made


def items(shown: Shown, inquiry_id: Id) -> list[tuple[str, date | None]]:
    shown.settle()
    return [(i.text, i.done_on) for i in shown.stored(Inquiry, inquiry_id).checklist]


def texts(shown: Shown, inquiry_id: Id) -> list[str]:
    return [text for text, _ in items(shown, inquiry_id)]


def go_to_row(shown: Shown, at: int) -> None:
    """From the list to a row of the checklist, by keys."""
    shown.press(Qt.Key.Key_K)
    for _ in range(len(shown.page.side.checklist.rows) - at):
        shown.press(Qt.Key.Key_Up)
    assert shown.page.side.checklist.rows[at].box.hasFocus()


def test_things_are_added_one_after_the_other(shown: Shown, inquiry_id: Id) -> None:
    shown.press(Qt.Key.Key_K)
    for text in ("Ask", "Thank"):
        shown.write(text)
        shown.press(Qt.Key.Key_Return)
        shown.settle()
    assert texts(shown, inquiry_id) == ["Call", "Write", "File", "Ask", "Thank"]
    assert shown.page.side.checklist.line.hasFocus()
    assert shown.notices[-1].text == "Checklist changed"
    shown.take_back()
    assert texts(shown, inquiry_id) == ["Call", "Write", "File", "Ask"]


def test_space_ticks_and_the_focus_stays(shown: Shown, inquiry_id: Id) -> None:
    go_to_row(shown, 0)
    shown.press(Qt.Key.Key_Space)
    shown.settle()
    assert items(shown, inquiry_id)[0] == ("Call", TODAY)
    assert shown.page.side.checklist.rows[0].box.hasFocus()
    assert "Checklist · 2 of 3" in shown.texts(shown.page.side)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Space)
    assert items(shown, inquiry_id)[1] == ("Write", None)


def test_alt_and_arrows_put_it_in_order(shown: Shown, inquiry_id: Id) -> None:
    go_to_row(shown, 0)
    shown.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    assert texts(shown, inquiry_id) == ["Write", "Call", "File"]
    shown.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(shown, inquiry_id) == ["Write", "File", "Call"]
    shown.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(shown, inquiry_id) == ["Write", "File", "Call"]


def test_del_removes_and_goes_on(shown: Shown, inquiry_id: Id) -> None:
    go_to_row(shown, 1)
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert texts(shown, inquiry_id) == ["Call", "File"]
    assert shown.page.side.checklist.rows[1].box.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_words_are_changed_in_place(shown: Shown, inquiry_id: Id, key: Qt.Key) -> None:
    go_to_row(shown, 2)
    shown.press(key)
    assert not shown.view.whole_panel.isVisible()
    shown.write("Keep")
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert texts(shown, inquiry_id) == ["Call", "Write", "Keep"]
    assert shown.page.side.checklist.rows[2].box.hasFocus()


def test_escape_leaves_the_words_and_another_place_keeps_them(shown: Shown, inquiry_id: Id) -> None:
    go_to_row(shown, 0)
    shown.press(Qt.Key.Key_F2)
    shown.write("Never")
    shown.press(Qt.Key.Key_Escape)
    assert texts(shown, inquiry_id)[0] == "Call"
    shown.press(Qt.Key.Key_F2)
    shown.write("Ring")
    shown.press(Qt.Key.Key_Tab)
    assert texts(shown, inquiry_id)[0] == "Ring"


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    shown: Shown, inquiry_id: Id, workspace: Workspace, errors: list[Exception]
) -> None:
    go_to_row(shown, 0)
    other = replace(shown.stored(Inquiry, inquiry_id), checklist=(ChecklistItem("Theirs"),))
    workspace.execute(Action.CHECKLIST_CHANGED, lambda work: work.save(other))
    QTest.keyClick(shown.page.side.checklist.rows[0].box, Qt.Key.Key_Delete)
    assert texts(shown, inquiry_id) == ["Theirs"]
    assert isinstance(errors.pop(), Outdated)
    assert [row.box.accessibleName() for row in shown.page.side.checklist.rows] == ["Theirs"]


def test_keys_need_not_wait_for_what_is_stored(shown: Shown, inquiry_id: Id) -> None:
    go_to_row(shown, 0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
    assert items(shown, inquiry_id) == [("Call", TODAY), ("Write", TODAY), ("File", TODAY)]


def test_the_row_of_the_list_tells_how_far_it_is(shown: Shown, workspace: Workspace) -> None:
    an_inquiry(workspace, "Without")
    shown.settle()
    rows = {row.split(", ")[1]: row for row in shown.rows}
    assert "1 of 3" in rows["Hydrogen"]
    assert " of " not in rows["Without"]


def test_an_earlier_list_of_the_same_kind_is_offered(
    shown: Shown, inquiry_id: Id, workspace: Workspace
) -> None:
    of_its_kind = an_inquiry(workspace, "Second", kind=Kind.EVENT)
    of_another = an_inquiry(workspace, "Third", kind=Kind.PRESS)
    number = shown.stored(Inquiry, inquiry_id).ref_no
    shown.settle()
    shown.go_to(of_another.id)
    assert shown.page.side.checklist._as_before.isHidden()
    shown.go_to(of_its_kind.id)
    shown.press(Qt.Key.Key_K)
    shown.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == f"As in {number}"
    shown.press(Qt.Key.Key_Return)
    expected = [("Call", None), ("Write", None), ("File", None)]
    assert items(shown, of_its_kind.id) == expected


def test_it_follows_others_after_a_tick_and_a_look_elsewhere(
    shown: Shown, workspace: Workspace, inquiry_id: Id
) -> None:
    block = shown.page.side.checklist
    sheet = shown.page.view.sheet
    block.rows[0].box.click()
    block.show_sheet(None)  # before the tick is stored
    block.show_sheet(sheet)
    shown.settle()
    now = shown.stored(Inquiry, inquiry_id)
    theirs = replace(now, checklist=(ChecklistItem("Theirs"),))
    workspace.execute(Action.CHECKLIST_CHANGED, lambda work: work.save(theirs))
    shown.settle()
    assert [row.box.accessibleName() for row in block.rows] == ["Theirs"]
