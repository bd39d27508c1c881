"""What is told outside the window: once a morning, and when something joins what is due."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.settings import Reminders
from deskapp.application.tools import Tools
from deskapp.application.use_cases import follow_ups
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.follow_up import FollowUp
from deskapp.ui.follow_ups.reminder import Reminder, Reminding
from deskapp.ui.kit.desk import Desk
from tests.fixed_clock import FixedClock
from tests.ui.active_window import show_active
from tests.ui.office_records import TODAY, a_follow_up, a_user, an_inquiry

Settle = Callable[[], None]


class Told:
    """What was told, beside a window that nobody looks at."""

    def __init__(self, desk: Desk, window: QWidget, settle: Settle) -> None:
        self._reminder, self._settle = Reminder(desk, window), settle
        self.all: list[Reminding] = []
        self._reminder.due.connect(self.all.append)

    def look(self) -> list[str]:
        self._reminder.look()
        self._settle()
        return [each.title for each in self.all]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tools(tmp_path: Path) -> Iterator[Tools]:
    """The program's own, with settings of the test."""
    made = make_tools()
    yield replace(made, settings=SettingsFile(tmp_path / "settings.toml"))
    made.close()


@pytest.fixture
def told(desk: Desk, window: QWidget, settle: Settle) -> Told:
    return Told(desk, window, settle)


@pytest.fixture
def due(workspace: Workspace) -> FollowUp:
    return a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "Frau Muster anrufen")


def choose(desk: Desk, wanted: Reminders) -> None:
    desk.tools.settings.save(replace(desk.tools.settings.load(), reminders=wanted))


def test_a_morning_is_told_once_with_a_count_alone(
    workspace: Workspace, due: FollowUp, told: Told
) -> None:
    assert due.inquiry_id
    a_follow_up(workspace, due.inquiry_id, TODAY - timedelta(days=3), "überfällig")
    a_follow_up(workspace, due.inquiry_id, TODAY + timedelta(days=1), "morgen")
    assert told.look() == ["2 follow-ups are due"]
    assert told.look() == ["2 follow-ups are due"]
    assert told.all[0].text == ""


def test_the_next_morning_is_told_again_but_not_the_night(
    due: FollowUp, told: Told, clock: FixedClock
) -> None:
    assert due.is_open
    told.look()
    to_midnight = 24 - clock.local(clock.now()).hour
    clock.forward(seconds=to_midnight * 3600)
    assert len(told.look()) == 1
    clock.forward(seconds=7 * 3600)
    assert len(told.look()) == 2


def test_what_for_is_told_where_it_is_wished(desk: Desk, due: FollowUp, told: Told) -> None:
    choose(desk, Reminders.REASONS)
    told.look()
    assert [each.text for each in told.all] == [due.reason]


def test_nothing_is_told_where_it_is_switched_off(desk: Desk, due: FollowUp, told: Told) -> None:
    assert due.is_open
    choose(desk, Reminders.OFF)
    assert told.look() == []


def test_nothing_due_is_no_news(told: Told) -> None:
    assert told.look() == []


def test_what_joins_later_is_told_by_itself(
    workspace: Workspace, due: FollowUp, told: Told, settle: Settle
) -> None:
    told.look()
    assert due.inquiry_id
    joined = a_follow_up(workspace, due.inquiry_id, TODAY, "noch eine")
    settle()
    assert [each.title for each in told.all] == ["1 follow-up is due"] * 2
    workspace.execute(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, joined.id))
    settle()
    assert len(told.all) == 2


def test_who_looks_at_the_window_is_not_told(
    workspace: Workspace, told: Told, settle: Settle, window: QWidget, qtbot: QtBot
) -> None:
    told.look()
    show_active(qtbot, window)
    a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "anrufen")
    settle()
    assert told.all == []


def test_what_is_a_colleagues_is_theirs(workspace: Workspace, due: FollowUp, told: Told) -> None:
    bert = a_user(workspace, "Bert Beispiel")
    workspace.execute(
        Action.FOLLOW_UP_HANDED_OVER, lambda work: follow_ups.hand_over(work, due.id, bert.id)
    )
    assert told.look() == []
