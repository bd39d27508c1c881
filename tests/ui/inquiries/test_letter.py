"""What was written from here can be made a letter."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.requests import MakeLetter
from tests.ui.inquiries.scene import DAY, Shown, an_inquiry, store

Show = Callable[[], Shown]


def _said(workspace: Workspace, inquiry_id: Id, text: str, days_ago: int) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.NOTE,
        at=workspace.clock.now() - days_ago * DAY,
        body_text=text,
    )


def _letter_links(shown: Shown) -> list[Button]:
    buttons = shown.view.conversation.findChildren(Button)
    return [each for each in buttons if each.text() == "As a letter"]


def _call(shown: Shown) -> None:
    command = next(each for each in shown.page.commands() if each.name == "inquiries.letter")
    command.handler()
    shown.settle()


@pytest.mark.parametrize("delivery", [Delivery.DRAFT, Delivery.SENT])
def test_what_was_written_here_has_the_link(
    show: Show, workspace: Workspace, delivery: Delivery
) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    ours = replace(
        _said(workspace, inquiry_id, "Answer", 1), direction=Direction.OUT, delivery=delivery
    )
    store(workspace, _said(workspace, inquiry_id, "Note", 2), ours)
    shown = show()
    shown.open(inquiry_id)
    (link,) = _letter_links(shown)
    link.click()
    assert shown.requests == [MakeLetter(ours.id)]


def test_the_command_takes_what_was_written_last(show: Show, workspace: Workspace) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    first, last = (
        replace(
            _said(workspace, inquiry_id, text, days_ago),
            direction=Direction.OUT,
            delivery=Delivery.SENT,
        )
        for text, days_ago in (("First", 3), ("Last", 1))
    )
    store(workspace, first, last, _said(workspace, inquiry_id, "Note", 0))
    shown = show()
    shown.open(inquiry_id)
    _call(shown)
    assert shown.requests == [MakeLetter(last.id)]


def test_without_a_reply_there_is_no_letter(show: Show, workspace: Workspace) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    store(workspace, _said(workspace, inquiry_id, "Note", 0))
    shown = show()
    shown.open(inquiry_id)
    assert _letter_links(shown) == []
    _call(shown)
    assert shown.requests == []
    assert [notice.text for notice in shown.notices] == ["There is no reply here yet."]
