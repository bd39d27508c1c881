from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import HardDate
from deskapp.domain.office import OFFICE, Office
from deskapp.ui.follow_ups.month.days import Day, first_shown
from deskapp.ui.follow_ups.month.grid import DayGrid, Month
from deskapp.ui.kit.buttons import Button
from tests.ui.follow_ups.shown import Shown
from tests.ui.office_records import TODAY, a_follow_up, an_inquiry, stored

Show = Callable[[], Shown]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def grid(show: Show) -> DayGrid:
    return in_month(show()).page.month.grid


def in_month(shown: Shown) -> Shown:
    shown.records.setFocus()
    shown.press(Qt.Key.Key_M)
    assert shown.page.month.grid.hasFocus()
    return shown


def spoken(month: Month, day: date) -> str:
    model = month.grid.model()
    cells = [model.index(row, column) for row in range(6) for column in range(7)]
    said = [str(cell.data(Qt.ItemDataRole.AccessibleTextRole)) for cell in cells]
    wanted = f", {day.day} "
    found = [text for text in said if wanted in text and f"{day:%B}" in text]
    assert len(found) == 1
    return found[0]


def test_each_day_says_what_is_due_on_it(workspace: Workspace, show: Show) -> None:
    inquiry = an_inquiry(workspace)
    for reason in ("anrufen", "nachfassen"):
        a_follow_up(workspace, inquiry.id, TODAY + timedelta(days=3), reason)
    month = in_month(show()).page.month
    said = spoken(month, TODAY + timedelta(days=3))
    assert said == "Thursday, 26 November 2026, 2 follow-ups, anrufen, nachfassen"
    assert spoken(month, TODAY) == "Monday, 23 November 2026"


def test_the_list_shows_the_chosen_day(workspace: Workspace, show: Show) -> None:
    inquiry = an_inquiry(workspace)
    a_follow_up(workspace, inquiry.id, TODAY, "heute")
    a_follow_up(workspace, inquiry.id, TODAY + timedelta(days=1), "morgen")
    shown = in_month(show())
    assert [row.split(",")[0] for row in shown.rows] == ["heute"]
    shown.press(Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    assert [row.split(",")[0] for row in shown.rows] == ["morgen"]
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert shown.records.hasFocus()
    shown.press(Qt.Key.Key_M)
    assert len(shown.rows) == 2


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_Down, date(2026, 11, 30)),
        (Qt.Key.Key_PageDown, date(2026, 12, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
    ],
    ids=["day", "week", "next month", "month before"],
)
def test_keys_go_by_days_weeks_and_months(grid: DayGrid, key: Qt.Key, day: date) -> None:
    QTest.keyClick(grid, key)
    assert grid.day == day


def test_arrows_leave_the_month(grid: DayGrid) -> None:
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.day == date(2026, 12, 14)


def test_holidays_and_closing_days_are_told(workspace: Workspace, show: Show) -> None:
    office = Office(id=OFFICE, land="NI", closing_days=(date(2026, 12, 28),))
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, office))
    shown = in_month(show())
    month = shown.page.month
    assert spoken(month, date(2026, 11, 18)).endswith("· Buß- und Bettag (SN)")
    month.grid.go_to(date(2026, 12, 14))
    shown.settle()
    assert spoken(month, date(2026, 12, 28)).endswith("· Closing day")
    assert "Erster Weihnachtstag" in spoken(month, date(2026, 12, 25))


def test_a_holiday_where_the_other_side_is_stands_in_the_month(
    workspace: Workspace, show: Show
) -> None:
    office = Office(id=OFFICE, land="NI")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, office))
    epiphany = date(2027, 1, 6)
    for land in ("BY", "NI"):
        inquiry = replace(an_inquiry(workspace), land=land)
        workspace.execute(Action.INQUIRY_EDITED, lambda work, one=inquiry: records.save(work, one))  # type: ignore[misc]
        a_follow_up(workspace, inquiry.id, epiphany, "anrufen")
    shown = in_month(show())
    shown.page.month.grid.go_to(epiphany)
    shown.settle()
    said = spoken(shown.page.month, epiphany)
    assert "· Holiday in BY · Heilige Drei Könige" in said
    assert "Holiday in" not in spoken(shown.page.month, date(2027, 1, 7))


def test_dropped_on_a_day_off_it_moves_forward_and_says_so(
    workspace: Workspace, show: Show
) -> None:
    moved = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = in_month(show())
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    shown.page.month.grid.dropped.emit(date(2026, 11, 28))
    shown.settle()
    assert stored(workspace, moved).due_on == date(2026, 11, 30)
    assert shown.notices[-1].text == "Moved to Mon 30 Nov: anrufen (Sat 28 Nov is off)"


def test_a_follow_up_is_moved_on_and_on_by_keys(workspace: Workspace, show: Show) -> None:
    moved = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = in_month(show())
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        shown.press(key, ALT)
    assert stored(workspace, moved).due_on == date(2026, 12, 1)
    assert shown.page.month.grid.day == date(2026, 12, 1)
    assert [row.split(",")[0] for row in shown.rows] == ["anrufen"]
    shown.press(Qt.Key.Key_Up, ALT)
    assert stored(workspace, moved).due_on == date(2026, 11, 24)


def test_a_follow_up_is_dropped_on_a_day(workspace: Workspace, show: Show) -> None:
    moved = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    shown = in_month(show())
    assert shown.records.dragEnabled()
    grid = shown.page.month.grid
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    shown.records.selectionModel().select(shown.records.model().index(0, 0), flag)
    cell = grid.model().index(5, 1)
    event = QDropEvent(
        QPointF(grid.visualRect(cell).center()),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    grid.dropEvent(event)
    shown.settle()
    assert event.isAccepted()
    assert stored(workspace, moved).due_on == date(2026, 12, 1)
    assert shown.notices[-1].text.startswith("Moved to ")


def test_a_hard_date_is_not_moved_to_a_later_day(
    workspace: Workspace, show: Show, errors: list[Exception]
) -> None:
    kept = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "Frist", hard=True)
    shown = in_month(show())
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    shown.press(Qt.Key.Key_Right, ALT)
    assert stored(workspace, kept) == kept
    assert [type(error) for error in errors] == [HardDate]
    errors.clear()


def test_every_day_is_drawn(grid: DayGrid) -> None:
    assert not grid.grab().isNull()


def test_today_is_today_after_midnight_too(grid: DayGrid) -> None:
    month = grid.parentWidget()
    assert isinstance(month, Month)
    tomorrow = date(2026, 11, 24)
    first = first_shown(tomorrow)
    month.show_days(tuple(Day(first + timedelta(days=at)) for at in range(42)), tomorrow)
    next(each for each in month.findChildren(Button) if each.text() == "To today").click()
    assert grid.day == tomorrow
