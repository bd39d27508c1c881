from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.application.use_cases import follow_ups
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.follow_ups.page import FollowUpsPage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import OpenRecord
from tests.ui.follow_ups.shown import Settle, Shown
from tests.ui.office_records import TODAY, a_follow_up, a_user, an_inquiry, stored


def test_the_agenda_is_grouped_by_when(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace)
    for days in (-9, -1, 0, 1, 6, 7, 90):
        a_follow_up(workspace, inquiry.id, TODAY + timedelta(days=days), f"in {days}")
    heads = [row.split(", ")[0] for row in show().rows]
    assert heads == ["Overdue", "in -1", "Due today", "This week", "in 6", "Later", "in 90"]


def test_done_and_back(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace)
    first = a_follow_up(workspace, inquiry.id, TODAY, "erste")
    a_follow_up(workspace, inquiry.id, TODAY, "zweite")
    shown = show()
    shown.in_list(Qt.Key.Key_E)
    assert [("zweite" in row) for row in shown.rows] == [True]
    assert shown.line("What is to be done").text() == "zweite"
    shown.choose("Status", "Done")
    assert len(shown.rows) == 1
    assert shown.rows[0].startswith("Done, erste")
    assert shown.line("Result").text() == ""
    shown.page.reopen()
    shown.settle()
    assert stored(workspace, first).is_open


def test_moved_three_times_asks_whether_it_is_still_needed(
    workspace: Workspace, show: Callable[[], Shown], qtbot: QtBot
) -> None:
    follow_up = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = show()
    for _ in range(3):
        shown.in_list(Qt.Key.Key_1)
    assert stored(workspace, follow_up).moved_count == 3
    qtbot.waitUntil(lambda: "still needed?" in shown.rows[0])


def test_deleting_can_be_undone(workspace: Workspace, show: Callable[[], Shown]) -> None:
    a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = show()
    shown.page.delete()
    shown.settle()
    assert shown.rows == []
    assert _all(workspace) == ()
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert len(shown.rows) == 1


def test_a_done_one_is_opened_though_the_list_hides_it(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    done = a_follow_up(workspace, inquiry.id, TODAY, "fertig")
    workspace.execute(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, done.id))
    a_follow_up(workspace, inquiry.id, TODAY, "offen")
    shown = show()
    shown.page.open_record(RecordKind.FOLLOW_UP, done.id)
    shown.settle()
    assert shown.line("What is to be done").text() == "fertig"
    shown.in_list(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, inquiry.id)]


@pytest.mark.parametrize("is_done", [True, False])
def test_a_page_can_begin_with_a_record(
    workspace: Workspace, desk: Desk, qtbot: QtBot, settle: Settle, *, is_done: bool
) -> None:
    inquiry = an_inquiry(workspace)
    a_follow_up(workspace, inquiry.id, TODAY, "erste")
    wanted = a_follow_up(workspace, inquiry.id, TODAY, "zweite")
    if is_done:
        workspace.execute(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, wanted.id))
    page = FollowUpsPage(desk)
    qtbot.addWidget(page)
    page.open_record(RecordKind.FOLLOW_UP, wanted.id)
    settle()
    page.refresh(frozenset())
    settle()
    shown = Shown(page, settle, qtbot)
    assert shown.line("What is to be done").text() == "zweite"
    assert shown.records.current_id() == (None if is_done else wanted.id)


def test_only_mine(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace)
    a_follow_up(workspace, inquiry.id, TODAY, "fürs Team")
    mine = a_follow_up(workspace, inquiry.id, TODAY, "für mich")
    me = _sign_in(workspace)
    workspace.execute(
        Action.FOLLOW_UP_HANDED_OVER, lambda work: follow_ups.hand_over(work, mine.id, me)
    )
    shown = show()
    assert len(shown.rows) == 2
    shown.choose("Owner", "Mine")
    assert ["für mich" in row for row in shown.rows] == [True]
    shown.choose("Owner", "The team’s")
    assert ["fürs Team" in row for row in shown.rows] == [True]


def test_everything_that_takes_the_focus_has_a_name(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = show()
    nameless = [
        each
        for each in shown.page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(shown.page)
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []


def _all(workspace: Workspace) -> tuple[FollowUp, ...]:
    ids = workspace.query(lambda q: q.follow_up_ids(FollowUpFilter(only_open=False)))
    return tuple(f for f in workspace.query(lambda q: q.where(FollowUp)) if f.id in ids)


def _sign_in(workspace: Workspace) -> Id:
    user = a_user(workspace, "Anna Muster")
    workspace.sign_in(user.id)
    return user.id
