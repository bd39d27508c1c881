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
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import OpenPage, OpenRecord, ShowUnchecked
from deskapp.ui.today.page import TodayPage
from tests.ui.active_window import open_popup, show_active
from tests.ui.office_records import TODAY, a_follow_up, a_mail, a_user, an_inquiry, stored

Settle = Callable[[], None]


class Shown:
    """The page of today as a person has it before them."""

    def __init__(self, page: TodayPage, settle: Settle) -> None:
        self.page, self._settle = page, settle
        records = page.findChild(RecordList)
        assert records is not None
        self.records = records
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)

    @property
    def rows(self) -> list[str]:
        model = self.records.model()
        indexes = (model.index(at, 0) for at in range(model.rowCount()))
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.records, key)
        self._settle()

    def go_to(self, one: object) -> None:
        assert self.records.select(one)

    def press_button(self, name: str) -> None:
        command = next(each for each in self.page.commands() if each.name == name)
        command.handler()
        self._settle()

    def take_back(self) -> None:
        handler = self.notices[-1].handler
        assert handler is not None
        handler()
        self._settle()


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    def make() -> Shown:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        page.resize(900, 700)
        show_active(qtbot, page)
        settle()
        return Shown(page, settle)

    return make


def test_the_most_pressing_comes_first_under_its_heading(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace, "Neu hier")
    waiting = an_inquiry(workspace, "Antwort vom Ministerium")
    _wait_since(workspace, waiting, days=14)
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


@pytest.mark.parametrize(
    ("name", "delivery"),
    [("today.was_sent", Delivery.SENT), ("today.was_not_sent", Delivery.DRAFT)],
)
def test_somebody_says_whether_an_unclear_mail_was_sent(
    workspace: Workspace, show: Callable[[], Shown], name: str, delivery: Delivery
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.UNCLEAR)
    shown = show()
    shown.press_button(name)
    assert _delivery(workspace, mail) is delivery
    shown.take_back()
    assert _delivery(workspace, mail) is Delivery.UNCLEAR


def test_nothing_to_do_is_said_kindly(show: Callable[[], Shown]) -> None:
    shown = show()
    state = shown.page.findChild(EmptyState)
    assert state is not None
    assert state.isVisible()


def _wait_since(workspace: Workspace, inquiry: Inquiry, *, days: int) -> None:
    since = inquiry.received_at - timedelta(days=days)
    waiting = replace(inquiry, state=State.WAITING_EXTERNAL, received_at=since)
    workspace.execute(Action.INQUIRY_EDITED, lambda work: records.save(work, waiting))


def _delivery(workspace: Workspace, mail: Message) -> Delivery:
    found = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert found is not None
    return found.delivery


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
    assert shown.requests == [ShowUnchecked()]


def test_nothing_stands_aside_where_all_is_well(show: Callable[[], Shown]) -> None:
    assert not show().page._asides.isVisible()
