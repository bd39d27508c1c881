"""From the list of the morning into the work, with one key."""

from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.application.actions import Action
from deskapp.domain.inquiry import Ball, BallPosition, State
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.replies.panel import ReplyPanel
from deskapp.ui.shell.tour.player import Player
from deskapp.ui.today.page import TodayPage
from tests.journeys.records import asked_by, person


def go_to(player: Player, one: Id) -> None:
    """Go to an item of the morning."""
    player.press("Alt+1")
    player.settle()
    page = player.window.pages.page
    assert isinstance(page, TodayPage)
    records = page.findChild(RecordList)
    assert records is not None
    assert records.select(one)


@pytest.mark.parametrize(
    ("ball", "begins"),
    [
        (BallPosition(Ball.ASKER), "V03"),
        (BallPosition(Ball.THIRD_PARTY, "Ministerium"), "V02"),
    ],
    ids=["asker", "third party"],
)
def test_who_is_waited_for_too_long_is_written_to(
    player: Player, ball: BallPosition, begins: str
) -> None:
    workspace = player.desk.workspace
    long_ago = workspace.clock.now() - timedelta(days=60)
    asker = person(player, "Tammen-Harms")
    inquiry = asked_by(player, asker, "Wartet", "Frage", state=State.WAITING_EXTERNAL, ball=ball)
    said = workspace.query(lambda queries: queries.where(Message, inquiry_id=inquiry.id))
    for each in said:
        old = replace(each, at=long_ago)
        workspace.execute(Action.INQUIRY_EDITED, lambda work, one=old: work.save(one))  # type: ignore[misc]
    player.settle()
    go_to(player, inquiry.id)
    player.press("A")
    page = player.window.pages.page
    assert isinstance(page, InquiriesPage)
    assert page.view.inquiry_id == inquiry.id
    assert isinstance(page.view.reply, ReplyPanel)
    assert page.view.reply.isAncestorOf(player.focus)
    player.press("Esc")
    kept = workspace.query(
        lambda queries: queries.where(Message, inquiry_id=inquiry.id, delivery=Delivery.DRAFT)
    )
    assert [draft.template_key for draft in kept] == [begins]


def test_a_draft_is_gone_on_with_where_it_was_left(player: Player) -> None:
    inquiry = asked_by(player, person(player, "Tammen-Harms"), "Angefangen", "Frage")
    go_to(player, inquiry.id)
    player.press("A", "Ctrl+1")
    player.type("Ein Anfang.")
    player.press("Esc")
    (draft,) = player.desk.workspace.query(
        lambda queries: queries.where(Message, inquiry_id=inquiry.id, delivery=Delivery.DRAFT)
    )
    go_to(player, draft.id)
    player.press("Return")
    assert "Ein Anfang." in player.letter
