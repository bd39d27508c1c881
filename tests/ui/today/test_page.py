from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases import intake, records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery
from deskapp.domain.record import new_id
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import (
    OpenPage,
    OpenRecord,
    ShowQuiet,
    ShowUnchecked,
)
from tests.ui.active_window import open_popup
from tests.ui.office_records import TODAY, a_follow_up, a_mail, a_user, an_inquiry, stored
from tests.ui.today.shown import Settle, Shown, wait_since


def test_the_most_pressing_comes_first_under_its_heading(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace, "Neu hier")
    waiting = an_inquiry(workspace, "Antwort vom Ministerium")
    wait_since(workspace, waiting, days=14)
    a_follow_up(workspace, inquiry.id, TODAY, "heute anrufen")
    a_follow_up(workspace, inquiry.id, TODAY - timedelta(days=3), "längst anrufen")
    a_follow_up(workspace, inquiry.id, TODAY + timedelta(days=1), "morgen")
    a_mail(workspace, inquiry.id, Delivery.DRAFT, "Entwurf")
    a_mail(workspace, inquiry.id, Delivery.UNCLEAR, "Unklar")
    workspace.execute(
        Action.MAIL_SET_ASIDE, lambda work: intake.set_aside(work, b"?", "a.eml", "no_mail")
    )
    rows = show().rows
    assert [row.split(", ")[0] for row in rows] == [
        "Check the sending",
        "Overdue",
        "Due today",
        "New inquiries",
        "Waiting too long",
        "Drafts",
        "Set aside",
    ]
    assert "längst anrufen" in rows[1]
    assert "3 days late" in rows[1]
    assert "for 10 working days" in rows[4]


def test_one_key_does_an_item_and_the_next_is_there(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    due = [a_follow_up(workspace, inquiry.id, TODAY, f"Nr. {n}") for n in range(12)]
    shown = show()
    for _ in due:
        shown.press(Qt.Key.Key_E)
    assert not any(stored(workspace, each).is_open for each in due)
    assert shown.notices[0].text == "Done: Nr. 0"
    shown.take_back()
    assert [each.reason for each in due if stored(workspace, each).is_open] == ["Nr. 11"]
    assert "Nr. 11" in shown.rows[0]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_1, date(2026, 11, 24)),
        (Qt.Key.Key_2, date(2026, 11, 25)),
        (Qt.Key.Key_3, date(2026, 11, 30)),
        (Qt.Key.Key_4, date(2026, 12, 7)),
        (Qt.Key.Key_5, date(2026, 12, 23)),
    ],
)
@pytest.mark.parametrize("late", [0, 20])
def test_a_digit_moves_it_from_today_on(
    workspace: Workspace, show: Callable[[], Shown], key: Qt.Key, day: date, late: int
) -> None:
    follow_up = a_follow_up(
        workspace, an_inquiry(workspace).id, TODAY - timedelta(days=late), "anrufen"
    )
    shown = show()
    shown.press(key)
    assert stored(workspace, follow_up).due_on == day
    assert shown.notices[0].text == f"Moved to {day:%a} {day.day} {day:%b}: anrufen"
    assert not any("anrufen" in row for row in shown.rows)


def test_a_hard_date_is_not_moved(
    workspace: Workspace, show: Callable[[], Shown], errors: list[Exception]
) -> None:
    inquiry = an_inquiry(workspace)
    follow_up = a_follow_up(workspace, inquiry.id, TODAY, "Frist", hard=True)
    show().press(Qt.Key.Key_1)
    assert stored(workspace, follow_up).due_on == TODAY
    assert [type(error).__name__ for error in errors] == ["HardDate"]
    errors.clear()


def test_handing_over_offers_the_team_and_its_people(
    workspace: Workspace, show: Callable[[], Shown], settle: Settle, qtbot: QtBot
) -> None:
    bert = a_user(workspace, "Bert Beispiel")
    inquiry = an_inquiry(workspace)
    follow_up = a_follow_up(workspace, inquiry.id, TODAY, "anrufen")
    shown = show()
    for one in (follow_up.id, inquiry.id):
        shown.go_to(one)
        shown.press(Qt.Key.Key_Z)
        menu = open_popup(qtbot)
        assert isinstance(menu, QMenu)
        assert [entry.text() for entry in menu.actions()] == ["Team", "Bert Beispiel"]
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        settle()
    assert stored(workspace, follow_up).owner_id == bert.id
    found = workspace.query(lambda queries: queries.find(Inquiry, inquiry.id))
    assert found is not None
    assert found.owner_id == bert.id
    assert [each.text for each in shown.notices] == ["Handed over to Bert Beispiel"] * 2


def test_only_follow_ups_are_put_off(workspace: Workspace, show: Callable[[], Shown]) -> None:
    an_inquiry(workspace)
    shown = show()
    shown.press(Qt.Key.Key_3)
    assert shown.notices == [Notice("Please choose a follow-up first.")]


def test_enter_opens_what_the_work_is_done_on(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    a_follow_up(workspace, inquiry.id, TODAY, "anrufen")
    workspace.execute(
        Action.MAIL_SET_ASIDE, lambda work: intake.set_aside(work, b"?", "a.eml", "no_mail")
    )
    shown = show()
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, inquiry.id), OpenPage("tray")]


def test_nothing_to_do_is_said_kindly(show: Callable[[], Shown]) -> None:
    shown = show()
    state = shown.page.findChild(EmptyState)
    assert state is not None
    assert state.isVisible()


def test_what_is_to_be_checked_stands_aside_and_leads_there(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    checked = Initiative(
        id=new_id(), name="Neu", kind="plan", laender=("NI",), data_checked_on=TODAY
    )
    never = replace(checked, id=new_id(), name="Nie", data_checked_on=None)
    old = replace(checked, id=new_id(), name="Alt", data_checked_on=date(2025, 11, 23))
    for each in (checked, never, old):
        workspace.execute(Action.SAMPLE_LOADED, lambda work, one=each: records.save(work, one))  # type: ignore[misc]
    shown = show()
    assert shown.rows == []
    link = shown.page._asides.unchecked
    assert (link.isVisible(), link.text()) == (True, "2 initiatives to check")
    assert not shown.page._asides.unfinished.isVisible()
    QTest.keyClick(link, Qt.Key.Key_Return)
    quiet = shown.page._asides.quiet
    assert (quiet.isVisible(), quiet.text()) == (True, "3 initiatives not heard from for long")
    QTest.keyClick(quiet, Qt.Key.Key_Return)
    assert shown.requests == [ShowUnchecked(), ShowQuiet()]


def test_nothing_stands_aside_where_all_is_well(show: Callable[[], Shown]) -> None:
    assert not show().page._asides.isVisible()
