"""Third parties that inquiries wait for: narrowed to, named as before, asked again."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, BallPosition, Inquiry
from deskapp.domain.record import Id
from tests.ui.inquiries.scene import Shown, an_inquiry
from tests.ui.inquiries.test_list import choose

Show = Callable[[], Shown]


def waiting(workspace: Workspace, subject: str, whom: str, since: date) -> Id:
    ball = BallPosition(Ball.THIRD_PARTY, whom, since)
    return an_inquiry(workspace, subject, ball=ball).id


@pytest.fixture
def shown(show: Show, workspace: Workspace) -> Shown:
    waiting(workspace, "First", "BMWE", date(2026, 11, 17))
    waiting(workspace, "Second", "BMWE", date(2026, 11, 20))
    waiting(workspace, "Third", "IHK Nord", date(2026, 11, 20))
    an_inquiry(workspace, "Ours")
    return show()


def test_the_list_is_narrowed_to_whom_it_waits_for(shown: Shown) -> None:
    button = shown.page.left.filter.awaited
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    words = [each.text() for each in menu.actions() if each.text()]
    assert words == [
        "Whoever it waits for",
        "BMWE · 2 inquiries · for 4 wd",
        "IHK Nord · 1 inquiry · for 1 wd",
    ]
    choose(button, "BMWE · 2 inquiries · for 4 wd")
    shown.settle()
    assert len(shown.rows) == 2
    assert all("waiting for BMWE" in row for row in shown.rows)
    assert "BMWE" in button.text()


def test_nobody_awaited_leaves_the_filter_away(show: Show, workspace: Workspace) -> None:
    an_inquiry(workspace, "Ours")
    assert show().page.left.filter.awaited.isHidden()


def test_a_spelling_used_before_is_offered_and_asking_again_is_set(
    shown: Shown, workspace: Workspace
) -> None:
    one = an_inquiry(workspace, "New one")
    shown.settle()
    shown.go_to(one.id)
    shown.press(Qt.Key.Key_B)
    shown.press(Qt.Key.Key_Tab)
    shown.write("bmw")
    shown.settle()
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not None
    shown.write("+5wd")
    shown.submit()
    ball = shown.stored(Inquiry, one.id).ball
    assert (ball.holder, ball.third_party) == (Ball.THIRD_PARTY, "BMWE")
    (asked,) = shown.all_of(FollowUp)
    assert (asked.due_on, asked.reason) == (date(2026, 11, 30), "BMWE · New one")
    shown.take_back()
    assert shown.all_of(FollowUp) == ()
    assert shown.stored(Inquiry, one.id).ball.holder is Ball.US
