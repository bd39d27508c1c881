"""Inquiries are linked, joined and split by keyboard, and each step is undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Inquiry, Outcome, Relation, RelationKind, State
from deskapp.domain.record import Id
from deskapp.ui.inquiries.between.joining import JoinPanel
from deskapp.ui.inquiries.between.linking import LinkPanel
from deskapp.ui.inquiries.between.splitting import SplitPanel
from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.desk import Desk
from tests.ui.inquiries.scene import Office, Shown, a_raw_mail, an_inquiry, take_in

Show = Callable[[], Shown]


@pytest.fixture
def ids(workspace: Workspace, office: Office) -> tuple[Id, Id]:  # noqa: ARG001 — users come first
    return an_inquiry(workspace, "Hydrogen").id, an_inquiry(workspace, "Skilled workers").id


@pytest.fixture
def shown(show: Show, ids: tuple[Id, Id]) -> Shown:
    made = show()
    made.go_to(ids[0])
    return made


def panel_of(shown: Shown, kind: type[QWidget]) -> QWidget:
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, kind)
    return panel


def pick(shown: Shown, words: str) -> None:
    """Type what shall be found and take the best."""
    shown.write(words)
    shown.settle()
    shown.press(Qt.Key.Key_Return)


def link(shown: Shown, words: str) -> None:
    shown.press(Qt.Key.Key_L)
    panel_of(shown, LinkPanel)
    pick(shown, words)
    shown.submit()
    shown.settle()


@pytest.mark.parametrize("words", ["RII-2026-0002", "skilled"])
def test_a_link_is_made_by_number_or_words_and_seen_from_both(
    shown: Shown, ids: tuple[Id, Id], words: str
) -> None:
    link(shown, words)
    assert shown.stored(Inquiry, ids[0]).related == (Relation(RelationKind.SEE_ALSO, ids[1]),)
    assert "see also · RII-2026-0002 · New" in shown.texts(shown.page.side)
    shown.go_to(ids[1])
    assert "see also · RII-2026-0001 · New" in shown.texts(shown.page.side)


def test_what_follows_is_told_the_other_way_round_from_there(
    shown: Shown, ids: tuple[Id, Id]
) -> None:
    shown.press(Qt.Key.Key_L)
    pick(shown, "skilled")
    shown.press(Qt.Key.Key_Tab)
    shown.write("f")
    shown.submit()
    shown.settle()
    assert "follows · RII-2026-0002 · New" in shown.texts(shown.page.side)
    shown.go_to(ids[1])
    assert "followed by · RII-2026-0001 · New" in shown.texts(shown.page.side)


def test_a_link_is_taken_away_from_either_end_and_comes_back(
    shown: Shown, ids: tuple[Id, Id]
) -> None:
    link(shown, "skilled")
    shown.go_to(ids[1])
    (related,) = shown.view.sheet.related if shown.view.sheet else ()
    shown.page.side.links.unlinked.emit(related)
    shown.settle()
    assert shown.stored(Inquiry, ids[0]).related == ()
    shown.take_back()
    assert len(shown.stored(Inquiry, ids[0]).related) == 1


def test_two_that_are_selected_are_joined_in_one_step(shown: Shown, ids: tuple[Id, Id]) -> None:
    shown.press(Qt.Key.Key_X)
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_X)
    assert set(shown.list.selected_ids()) == set(ids)
    assert "2 selected" in shown.texts(shown.page.left)
    shown.press(Qt.Key.Key_J)
    panel = panel_of(shown, JoinPanel)
    assert isinstance(panel, JoinPanel)
    panel.form.field("kept").set_value(ids[0])
    shown.submit()
    shown.settle()
    joined = shown.stored(Inquiry, ids[1])
    assert (joined.state, joined.outcome) == (State.CLOSED, Outcome.DUPLICATE)
    assert shown.notices[-1].text == "Inquiries joined"
    shown.take_back()
    assert shown.stored(Inquiry, ids[1]).is_open


def test_one_alone_is_joined_with_one_that_is_searched_for(
    shown: Shown, ids: tuple[Id, Id]
) -> None:
    shown.press(Qt.Key.Key_J)
    pick(shown, "skilled")
    shown.submit()
    assert shown.stored(Inquiry, ids[1]).outcome is Outcome.DUPLICATE
    assert shown.stored(Inquiry, ids[0]).is_open


def test_messages_are_split_off_and_the_new_one_is_opened(show: Show, desk: Desk) -> None:
    first = a_raw_mail("Okka Fennen <okka@wind.example>", "Grants", "Which programmes?")
    old = take_in(desk, first)
    second = a_raw_mail("Okka Fennen <okka@wind.example>", "Re: Conference", "Who speaks?")
    second["In-Reply-To"] = first["Message-ID"]
    assert take_in(desk, second) == old
    shown = show()
    shown.go_to(old)
    shown.press(Qt.Key.Key_H)
    panel = panel_of(shown, SplitPanel)
    box = panel.findChildren(CheckBox)[0]
    assert "Who speaks?" in box.accessibleName()
    assert box.hasFocus()
    shown.submit()
    assert "Please fill this in." in shown.texts(panel)
    shown.press(Qt.Key.Key_Space)
    shown.submit()
    shown.settle()
    shown.settle()
    sheet = shown.view.sheet
    assert sheet is not None
    assert (sheet.inquiry.subject, sheet.inquiry.ref_no) == ("Conference", "RII-2026-0002")
    assert len(shown.messages(old)) == 1
    assert "follows · RII-2026-0001 · New" in shown.texts(shown.page.side)
    shown.take_back()
    assert len(shown.messages(old)) == 2


def test_a_single_message_cannot_be_split(show: Show, desk: Desk) -> None:
    old = take_in(desk, a_raw_mail("o@wind.example", "Grants", "Which programmes?"))
    shown = show()
    shown.go_to(old)
    shown.press(Qt.Key.Key_H)
    assert shown.notices[-1].text == "There is only one message here, so nothing to split."
    assert shown.view.small_panel.isHidden()
