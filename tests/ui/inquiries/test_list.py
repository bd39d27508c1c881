from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Ball, BallPosition, Inquiry, Outcome, Priority, State
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.menu_button import MenuButton
from tests.ui.inquiries.scene import Office, Shown, an_inquiry, store

Show = Callable[[], Shown]


def choose(button: MenuButton, word: str) -> None:
    """Choose a line of a button's menu."""
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == word).trigger()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "unread, Subject, New"),
        (
            {
                "state": State.WAITING_EXTERNAL,
                "ball": BallPosition(Ball.THIRD_PARTY, "BMWE", date(2026, 11, 17)),
            },
            "waiting for BMWE for 4 wd",
        ),
        ({"state": State.IN_PROGRESS, "due_on": date(2026, 11, 19)}, "overdue by 2 wd"),
        ({"state": State.IN_PROGRESS, "due_on": date(2026, 11, 23)}, "due today"),
        ({"state": State.IN_PROGRESS, "due_on": date(2026, 11, 27)}, "due Fri 27 Nov"),
        (
            {
                "state": State.IN_PROGRESS,
                "priority": Priority.HIGH,
                "priority_reason": "minister",
            },
            "urgent",
        ),
    ],
    ids=["new", "third party", "overdue", "today", "later", "urgent"],
)
def test_a_row_says_the_most_pressing(
    show: Show, workspace: Workspace, values: dict[str, object], said: str
) -> None:
    an_inquiry(workspace, "Subject", **values)
    (row,) = show().rows
    assert said in row


def test_closed_ones_are_shown_when_asked_for(show: Show, workspace: Workspace) -> None:
    an_inquiry(workspace, "Open one")
    closed = an_inquiry(workspace, "Closed one")
    workspace.execute(Action.INQUIRY_CLOSED, lambda work: records.save(work, _closed(closed)))
    shown = show()
    assert [row.split(", ")[1] for row in shown.rows] == ["Open one"]
    choose(shown.page.left.filter.state, "All")
    shown.settle()
    assert any("Closed one" in row and "Withdrawn" in row for row in shown.rows)


def test_the_list_is_narrowed_by_words_and_owner(
    show: Show, workspace: Workspace, office: Office
) -> None:
    an_inquiry(workspace, "Wasserstoff in Büchen", owner_id=office.anna.id)
    an_inquiry(workspace, "Fachkräfte")
    shown = show()
    shown.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shown.write("buechen")
    assert len(shown.rows) == 1
    assert "Wasserstoff" in shown.rows[0]
    shown.page.left.filter.words.clear()
    choose(shown.page.left.filter.owner, "The team’s")
    shown.settle()
    assert len(shown.rows) == 1
    assert "Fachkräfte" in shown.rows[0]


def test_an_empty_list_says_why_and_what_to_do(show: Show, workspace: Workspace) -> None:
    an_inquiry(workspace, "Fachkräfte")
    shown = show()
    shown.page.left.filter.words.setText("nothing like it")
    shown.settle()
    assert "Nothing fits this filter" in shown.texts(shown.list)
    assert any(each.isVisible() for each in shown.list.findChildren(EmptyState))
    shown.page.left.filter.reset()
    shown.settle()
    assert len(shown.rows) == 1


def test_the_place_in_the_list_is_kept_when_others_come(show: Show, workspace: Workspace) -> None:
    first = an_inquiry(workspace, "First")
    shown = show()
    shown.go_to(first.id)
    an_inquiry(workspace, "Second")
    shown.settle()
    shown.settle()
    assert len(shown.rows) == 2
    assert shown.list.current_id() == first.id
    assert shown.view.inquiry_id == first.id


def test_all_are_listed_and_what_is_wanted_beyond_the_first_is_selected(
    show: Show, workspace: Workspace
) -> None:
    now = workspace.clock.now()
    old = an_inquiry(workspace, "Old", received_at=now - timedelta(days=9))
    store(
        workspace,
        *(replace(old, id=new_id(), version=0, ref_no=f"{n}", received_at=now) for n in range(150)),
    )
    shown = show()
    shown.open(old.id)
    assert shown.list.model().rowCount() == 151
    assert len(shown.page.left.arranger.ids) == 151
    assert shown.list.current_id() == old.id


def test_the_list_goes_on_with_the_next_when_the_current_one_leaves(
    show: Show, workspace: Workspace
) -> None:
    ids = [an_inquiry(workspace, f"Number {n}").id for n in range(3)]
    shown = show()
    shown.go_to(ids[1])
    closed = _closed(shown.stored(Inquiry, ids[1]))
    workspace.execute(Action.INQUIRY_CLOSED, lambda work: records.save(work, closed))
    shown.settle()
    shown.settle()
    assert shown.list.current_id() == ids[0]
    assert shown.view.inquiry_id == ids[0]


def test_opening_selects_even_what_the_list_does_not_have_yet(
    show: Show, workspace: Workspace
) -> None:
    an_inquiry(workspace, "Old")
    shown = show()
    fresh = an_inquiry(workspace, "Fresh")
    shown.open(fresh.id)
    shown.settle()
    assert shown.list.current_id() == fresh.id
    assert "Fresh" in shown.texts(shown.view.header)
    assert shown.view.conversation.hasFocus()


def test_enter_goes_in_and_escape_comes_back(show: Show, workspace: Workspace) -> None:
    one = an_inquiry(workspace, "One")
    shown = show()
    shown.go_to(one.id)
    assert shown.list.hasFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.view.conversation.hasFocus()
    shown.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is shown.list


def _closed(inquiry: Inquiry) -> Inquiry:
    from deskapp.domain.inquiry import Depth, Kind

    return replace(
        inquiry,
        state=State.CLOSED,
        outcome=Outcome.WITHDRAWN,
        kind=Kind.OTHER,
        depth=Depth.BRIEF,
        topics=("funding",),
    )


def test_filters_by_words_are_chips_and_can_name_a_state(show: Show, workspace: Workspace) -> None:
    an_inquiry(workspace, "In the north", land="NI")
    closed = an_inquiry(workspace, "Done in the north", land="NI")
    workspace.execute(Action.INQUIRY_CLOSED, lambda work: records.save(work, _closed(closed)))
    an_inquiry(workspace, "Elsewhere", land="HB")
    shown = show()
    shown.page.narrow_to("land:NI")
    shown.settle()
    assert len(shown.rows) == 2
    shown.page.left.filter.reset()
    shown.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shown.write("state:NI status:closed")
    (row,) = shown.rows
    assert "Done in the north" in row
    chips = [each.text() for each in shown.page.left.filter.findChildren(Button)]
    assert "State: Lower Saxony" in chips


def test_the_same_words_narrow_again(show: Show, workspace: Workspace) -> None:
    an_inquiry(workspace, "Tide mill", tags=("mills",))
    an_inquiry(workspace, "Harbour")
    shown = show()
    for _ in range(2):
        shown.page.narrow_to("tag:mills")
        shown.settle()
        assert [row for row in shown.rows if "Harbour" in row] == []
