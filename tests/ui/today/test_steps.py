"""One key for each kind of item."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from deskapp.application.actions import Action
from deskapp.application.use_cases import intake
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Ball, BallPosition, State
from deskapp.domain.message import Delivery
from deskapp.ui.kit.requests import (
    ReadTrayAgain,
    WriteReply,
)
from deskapp.ui.today.items import TRAY
from tests.ui.office_records import TODAY, a_follow_up, a_mail, a_user, an_inquiry
from tests.ui.today.shown import Shown, delivery_of, inquiry_now, wait_since


@pytest.mark.parametrize(
    ("key", "delivery"),
    [(Qt.Key.Key_S, Delivery.SENT), (Qt.Key.Key_N, Delivery.DRAFT)],
    ids=["sent", "not sent"],
)
def test_one_key_says_whether_an_unclear_mail_was_sent(
    workspace: Workspace, show: Callable[[], Shown], key: Qt.Key, delivery: Delivery
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.UNCLEAR)
    shown = show()
    shown.press(key)
    assert delivery_of(workspace, mail) is delivery
    shown.take_back()
    assert delivery_of(workspace, mail) is Delivery.UNCLEAR


def test_a_new_inquiry_is_claimed_and_gone_from_the_list(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    anna = a_user(workspace, "Anna Beispiel")
    workspace.sign_in(anna.id)
    inquiry = an_inquiry(workspace)
    shown = show()
    shown.press(Qt.Key.Key_U)
    claimed = inquiry_now(workspace, inquiry)
    assert (claimed.owner_id, claimed.state) == (anna.id, State.IN_PROGRESS)
    assert shown.rows == []
    shown.take_back()
    assert inquiry_now(workspace, inquiry).state is State.NEW
    assert len(shown.rows) == 1


@pytest.mark.parametrize(
    ("ball", "number"),
    [(BallPosition(Ball.ASKER), 3), (BallPosition(Ball.THIRD_PARTY, "Ministerium"), 2)],
    ids=["asker", "third party"],
)
def test_who_waits_too_long_is_written_to_with_one_key(
    workspace: Workspace, show: Callable[[], Shown], ball: BallPosition, number: int
) -> None:
    inquiry = an_inquiry(workspace)
    wait_since(workspace, replace(inquiry, ball=ball), days=14)
    shown = show()
    shown.press(Qt.Key.Key_A)
    assert shown.requests == [WriteReply(inquiry.id, number)]


def test_one_key_ends_the_waiting(workspace: Workspace, show: Callable[[], Shown]) -> None:
    inquiry = an_inquiry(workspace)
    wait_since(workspace, replace(inquiry, ball=BallPosition(Ball.ASKER)), days=14)
    shown = show()
    shown.press(Qt.Key.Key_B)
    ours = inquiry_now(workspace, inquiry)
    assert (ours.state, ours.ball.holder) == (State.IN_PROGRESS, Ball.US)
    assert shown.rows == []
    shown.take_back()
    assert "Waiting too long" in shown.rows[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return], ids=["A", "Enter"])
def test_a_draft_is_gone_on_with(
    workspace: Workspace, show: Callable[[], Shown], key: Qt.Key
) -> None:
    inquiry = an_inquiry(workspace)
    draft = a_mail(workspace, inquiry.id, Delivery.DRAFT)
    shown = show()
    shown.go_to(draft.id)
    shown.press(key)
    assert shown.requests == [WriteReply(inquiry.id)]


def test_what_could_not_be_read_is_read_again(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    workspace.execute(
        Action.MAIL_SET_ASIDE, lambda work: intake.set_aside(work, b"?", "a.eml", "no_mail")
    )
    shown = show()
    shown.press(Qt.Key.Key_R)
    assert shown.requests == [ReadTrayAgain()]


@pytest.mark.parametrize("key", "EUABSNR13", ids=str)
def test_a_key_that_fits_no_item_changes_nothing(
    workspace: Workspace, show: Callable[[], Shown], key: str
) -> None:
    """Each key stands before an item that it is not for."""
    inquiry = an_inquiry(workspace)
    if key in "UA":
        wait_since(workspace, inquiry, days=0)
        a_follow_up(workspace, inquiry.id, TODAY, "anrufen")
    before = workspace.next_undo
    shown = show()
    shown.press(Qt.Key(ord(key)))
    assert workspace.next_undo == before
    assert shown.requests == []


def test_the_bar_shows_a_key_for_every_kind_of_item(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    waiting = an_inquiry(workspace, "Antwort vom Ministerium")
    wait_since(workspace, waiting, days=14)
    due = a_follow_up(workspace, inquiry.id, TODAY, "heute anrufen")
    draft = a_mail(workspace, inquiry.id, Delivery.DRAFT, "Entwurf")
    unclear = a_mail(workspace, inquiry.id, Delivery.UNCLEAR, "Unklar")
    workspace.execute(
        Action.MAIL_SET_ASIDE, lambda work: intake.set_aside(work, b"?", "a.eml", "no_mail")
    )
    shown = show()
    keys = {}
    for one in (due.id, inquiry.id, waiting.id, draft.id, unclear.id, TRAY):
        shown.go_to(one)
        keys[one] = shown.offered - {"Enter"}
        assert "Enter" in shown.offered
    assert keys == {
        due.id: {"E", "1", "2", "3", "4", "5", "Z"},
        inquiry.id: {"U", "A", "Z"},
        waiting.id: {"A", "B", "Z"},
        draft.id: {"A"},
        unclear.id: {"S", "N"},
        TRAY: {"R"},
    }
