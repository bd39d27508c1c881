from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, Depth, Inquiry, Kind, Outcome, Priority, State
from deskapp.domain.message import Direction
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.closing import ClosingPanel
from deskapp.ui.inquiries.panels.follow_up import FollowUpPanel
from deskapp.ui.inquiries.panels.form_panel import FormPanel
from deskapp.ui.inquiries.panels.standing import HandOverPanel, PriorityPanel
from deskapp.ui.inquiries.panels.turn import TurnPanel
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.requests import LogCall
from tests.ui.inquiries.scene import Office, Shown, an_inquiry

Show = Callable[[], Shown]


@pytest.fixture
def inquiry_id(workspace: Workspace, office: Office) -> Id:
    about = {"contact_id": office.dirk.id, "initiative_id": office.ems.id}
    return an_inquiry(workspace, "Hydrogen", **about).id


@pytest.fixture
def shown(show: Show, inquiry_id: Id) -> Shown:
    made = show()
    made.go_to(inquiry_id)
    return made


def form_of(shown: Shown, kind: type[FormPanel]) -> Form:
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, kind)
    assert shown.view.small_panel.isVisible()
    return panel.form


def menu_words(shown: Shown) -> list[str]:
    menu = shown.view.header.state.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def test_only_states_that_may_follow_are_offered(shown: Shown) -> None:
    assert menu_words(shown) == [
        "In progress",
        "Waiting for others",
        "Waiting for us",
        "Closed…",
    ]
    shown.page._commands.move(State.IN_PROGRESS)
    shown.settle()
    shown.settle()
    assert menu_words(shown) == ["Waiting for others", "Waiting for us", "Closed…"]


def test_starting_makes_one_the_owner_and_is_undone(
    shown: Shown, inquiry_id: Id, office: Office
) -> None:
    shown.page._commands.move(State.IN_PROGRESS)
    shown.settle()
    inquiry = shown.stored(Inquiry, inquiry_id)
    assert (inquiry.state, inquiry.owner_id) == (State.IN_PROGRESS, office.anna.id)
    shown.settle()
    assert shown.view.header.owner.text() == "Anna Muster"
    shown.take_back()
    assert shown.stored(Inquiry, inquiry_id).state is State.NEW


def test_closing_names_what_is_missing_and_closes_then(shown: Shown, inquiry_id: Id) -> None:
    shown.press(Qt.Key.Key_E)
    form = form_of(shown, ClosingPanel)
    shown.submit()
    needed = "This is needed to close the inquiry."
    errors = [name for name in form.values() if form.field(name).has_error]
    assert errors == ["outcome", "kind"]
    assert needed in shown.texts(form)
    assert shown.stored(Inquiry, inquiry_id).is_open
    form.field("outcome").set_value(Outcome.ADVISED)
    form.field("kind").set_value(Kind.CONSULTATION)
    shown.submit()
    assert [name for name in form.values() if form.field(name).has_error] == ["depth", "topics"]
    form.field("depth").set_value(Depth.BRIEF)
    form.field("topics").set_value(("funding",))
    shown.submit()
    closed = shown.stored(Inquiry, inquiry_id)
    assert (closed.state, closed.outcome, closed.kind) == (
        State.CLOSED,
        Outcome.ADVISED,
        Kind.CONSULTATION,
    )
    assert (closed.topics, closed.depth) == (("funding",), Depth.BRIEF)
    assert shown.notices[-1].text == "Inquiry closed"
    assert shown.view.small_panel.isHidden()
    assert shown.list.hasFocus()


def test_a_note_is_written_and_stays_when_one_goes_away(
    shown: Shown, inquiry_id: Id, workspace: Workspace
) -> None:
    shown.press(Qt.Key.Key_N)
    shown.write("Spoke to the ")
    shown.press(Qt.Key.Key_Escape)
    assert shown.list.hasFocus()
    shown.go_to(an_inquiry(workspace, "Another").id)
    shown.press(Qt.Key.Key_N)
    shown.go_to(inquiry_id)
    assert shown.view.small_panel.isHidden()
    shown.press(Qt.Key.Key_N)
    shown.write("ministry")
    shown.submit()
    (note,) = shown.messages(inquiry_id)
    assert (note.direction, note.body_text) == (Direction.NOTE, "Spoke to the ministry")
    shown.settle()
    assert "Spoke to the ministry" in shown.texts(shown.view.conversation)


def test_single_keys_work_in_the_conversation_too_but_not_when_switched_off(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_N)
    assert shown.view.small_panel.isVisible()
    shown.press(Qt.Key.Key_Escape)
    assert shown.view.conversation.hasFocus()
    shown.page.set_single_keys(are_on=False)
    shown.press(Qt.Key.Key_N)
    assert shown.view.small_panel.isHidden()


@pytest.mark.parametrize(
    ("typed", "echo", "due_on"),
    [
        ("+3at", "Thursday, 26 November 2026", date(2026, 11, 26)),
        ("fr", "Friday, 27 November 2026", date(2026, 11, 27)),
        ("in 2 w", "Monday, 7 December 2026", date(2026, 12, 7)),
        (
            "25.12.",
            "Monday, 28 December 2026, because Friday, 25 December 2026 is Erster Weihnachtstag",
            date(2026, 12, 28),
        ),
    ],
)
def test_a_follow_up_takes_days_as_people_say_them(
    shown: Shown, inquiry_id: Id, typed: str, echo: str, due_on: date
) -> None:
    shown.press(Qt.Key.Key_W)
    form = form_of(shown, FollowUpPanel)
    shown.write(typed)
    assert echo in shown.texts(form)
    shown.press(Qt.Key.Key_Tab)
    shown.write("ask the ministry")
    shown.submit()
    (set_now,) = shown.all_of(FollowUp)
    assert (set_now.inquiry_id, set_now.due_on) == (inquiry_id, due_on)
    assert set_now.reason == "ask the ministry"
    shown.settle()
    assert "ask the ministry" in shown.texts(shown.page.side)


def test_a_day_that_is_none_is_told_at_its_field(shown: Shown) -> None:
    shown.press(Qt.Key.Key_W)
    form = form_of(shown, FollowUpPanel)
    shown.write("31.02.")
    shown.submit()
    assert form.field("due_on").has_error
    assert "“31.02.”: there is no such day." in shown.texts(form)
    assert shown.all_of(FollowUp) == ()


def test_a_follow_up_is_done_from_the_side(shown: Shown) -> None:
    shown.press(Qt.Key.Key_W)
    shown.write("fr")
    shown.submit()
    shown.settle()
    (set_now,) = shown.all_of(FollowUp)
    shown.page.side.follow_up_done.emit(set_now.id)
    shown.settle()
    assert shown.stored(FollowUp, set_now.id).done_at is not None


def test_the_turn_goes_to_a_third_party_by_name(shown: Shown, inquiry_id: Id) -> None:
    shown.press(Qt.Key.Key_B)
    form = form_of(shown, TurnPanel)
    form.field("holder").set_value(Ball.THIRD_PARTY)
    shown.submit()
    assert "Please say who it is waiting for." in shown.texts(form)
    assert form.field("third_party").has_error
    shown.write("BMWE")
    shown.submit()
    ball = shown.stored(Inquiry, inquiry_id).ball
    assert (ball.holder, ball.third_party, ball.since) == (
        Ball.THIRD_PARTY,
        "BMWE",
        date(2026, 11, 23),
    )
    shown.settle()
    assert "waiting for BMWE" in shown.rows[0]


def test_urgent_needs_a_reason(shown: Shown, inquiry_id: Id) -> None:
    shown.press(Qt.Key.Key_P)
    form = form_of(shown, PriorityPanel)
    form.field("priority").set_value(Priority.HIGH)
    shown.submit()
    assert "Please say why the priority is high." in shown.texts(form)
    shown.write("asked by the minister")
    shown.submit()
    inquiry = shown.stored(Inquiry, inquiry_id)
    assert (inquiry.priority, inquiry.priority_reason) == (Priority.HIGH, "asked by the minister")


def test_all_selected_are_handed_over_in_one_step(
    shown: Shown, inquiry_id: Id, workspace: Workspace, office: Office
) -> None:
    other = an_inquiry(workspace, "Another").id
    shown.settle()
    shown.settle()
    shown.list.selectAll()
    shown.press(Qt.Key.Key_Z)
    form = form_of(shown, HandOverPanel)
    assert "Hand over 2 inquiries" in shown.texts(shown.view.small_panel)
    combo = QApplication.focusWidget()
    assert isinstance(combo, QComboBox)
    shown.write("B")
    assert form.values()["owner_id"] == office.ben.id
    shown.press(Qt.Key.Key_Tab)
    shown.write("please take over")
    shown.submit()
    owners = {shown.stored(Inquiry, each).owner_id for each in (inquiry_id, other)}
    assert owners == {office.ben.id}
    assert shown.messages(other)[0].body_text == "please take over"
    shown.take_back()
    assert shown.stored(Inquiry, other).owner_id is None


def test_what_is_typed_in_a_hand_over_is_there_when_it_is_opened_again(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Z)
    form_of(shown, HandOverPanel).field("note").set_value("please take over")
    shown.press(Qt.Key.Key_Escape)
    shown.list.setFocus()
    shown.press(Qt.Key.Key_Z)
    assert form_of(shown, HandOverPanel).values()["note"] == "please take over"


def test_claiming_makes_all_selected_mine(
    shown: Shown, inquiry_id: Id, workspace: Workspace, office: Office
) -> None:
    other = an_inquiry(workspace, "Another").id
    shown.settle()
    shown.settle()
    shown.list.selectAll()
    shown.press(Qt.Key.Key_U)
    for each in (inquiry_id, other):
        assert shown.stored(Inquiry, each).owner_id == office.anna.id


@pytest.mark.parametrize(
    ("key", "due_on"),
    [
        (Qt.Key.Key_1, date(2026, 12, 1)),
        (Qt.Key.Key_3, date(2026, 12, 7)),
        (Qt.Key.Key_5, date(2026, 12, 30)),
    ],
)
def test_one_key_moves_the_day(shown: Shown, inquiry_id: Id, key: Qt.Key, due_on: date) -> None:
    assert shown.stored(Inquiry, inquiry_id).due_on == date(2026, 11, 30)
    shown.press(key)
    assert shown.stored(Inquiry, inquiry_id).due_on == due_on


def test_a_call_about_it_is_asked_of_the_shell(
    shown: Shown, inquiry_id: Id, office: Office
) -> None:
    shown.press(Qt.Key.Key_C)
    assert shown.requests == [LogCall(office.dirk.id, inquiry_id)]


def test_the_head_is_as_high_as_what_it_says(workspace: Workspace, show: Show) -> None:
    plain = an_inquiry(workspace, "Plain").id
    much = {"priority": Priority.HIGH, "priority_reason": "x", "kind": Kind.PRESS}
    full = an_inquiry(workspace, "A subject " * 12, **much, topics=("funding", "energy")).id
    made = show()
    heights = []
    for each in (plain, full, plain):
        made.open(each)
        heights.append(made.view.header.height())
    assert heights[0] == heights[2] < heights[1]
