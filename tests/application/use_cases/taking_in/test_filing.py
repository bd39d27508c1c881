"""Thanks, lists and automatic mails are filed; own mail is believed only where it may be."""

from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases.inquiry_work.belonging import may_belong_to
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Ball, BallPosition, State
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from tests.application.use_cases.incoming import (
    ASKER,
    OFFICE,
    STRANGER,
    mail,
    messages,
    stored,
    take,
)
from tests.fixed_clock import FixedClock


def waiting_for_the_asker(workspace: Workspace) -> tuple[Id, str]:
    """An inquiry that we have answered; the ball is with the asker."""
    asked = mail()
    inquiry_id = take(workspace, asked).inquiry_id
    assert inquiry_id is not None

    inquiry = stored(workspace, inquiry_id)
    answered = replace(
        inquiry,
        state=State.WAITING_EXTERNAL,
        ball=BallPosition(Ball.ASKER, since=inquiry.received_at.date()),
    )
    workspace.execute(Action.BALL_PASSED, lambda work: work.save(answered))
    return inquiry_id, asked.message_id


def office_writes(workspace: Workspace) -> None:
    profile = SenderProfile(id=new_id(), display_name="Das Büro", mail=OFFICE.address)
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(profile))


@pytest.mark.parametrize("text", ["Danke!", "Vielen Dank für die Auskunft.", "Thanks a lot!"])
def test_thanks_are_filed_and_change_nothing(workspace: Workspace, text: str) -> None:
    inquiry_id, asked = waiting_for_the_asker(workspace)
    before = stored(workspace, inquiry_id)
    taken = take(workspace, mail(in_reply_to=(asked,), text=text, reply_text=text))
    assert taken.inquiry_id == inquiry_id
    after = stored(workspace, inquiry_id)
    assert (after.state, after.ball, after.due_on) == (before.state, before.ball, before.due_on)
    assert len(messages(workspace, inquiry_id)) == 2


@pytest.mark.parametrize(
    "text", ["Danke, aber das hilft mir nicht.", "Danke, eine Frage noch.", "Ja, danke."]
)
def test_what_says_more_than_thanks_brings_the_ball(workspace: Workspace, text: str) -> None:
    inquiry_id, asked = waiting_for_the_asker(workspace)
    take(workspace, mail(in_reply_to=(asked,), text=text, reply_text=text))
    after = stored(workspace, inquiry_id)
    assert after.ball.holder is Ball.US
    assert after.state is State.IN_PROGRESS


@pytest.mark.fault("FET-17")
def test_a_newsletter_does_not_stand_among_what_is_new(
    workspace: Workspace, clock: FixedClock
) -> None:
    take(workspace, mail(listed=True, auto_reply=True))
    asked = take(workspace, mail(subject="Eine Frage")).inquiry_id
    day = clock.today()
    today = workspace.query(lambda queries: queries.today(day, day - timedelta(days=7)))
    assert [row.id for row in today.new] == [asked]


@pytest.mark.fault("FET-17")
def test_who_answers_us_by_way_of_a_list_is_a_person(workspace: Workspace) -> None:
    office_writes(workspace)
    ours = mail(senders=(OFFICE,), to=(ASKER,))
    inquiry_id = take(workspace, ours).inquiry_id
    answer = mail(in_reply_to=(ours.message_id,), listed=True, auto_reply=True)
    assert take(workspace, answer).inquiry_id == inquiry_id
    assert [m.automatic for m in messages(workspace, inquiry_id)] == [Automatic.NO, Automatic.NO]


@pytest.mark.fault("FET-17")
def test_our_own_mail_that_a_list_sends_again_opens_nothing(workspace: Workspace) -> None:
    office_writes(workspace)
    the_list = MailAddress("runde@lists.example")
    ours = mail(senders=(OFFICE,), to=(the_list,))
    inquiry_id = take(workspace, ours).inquiry_id
    again = mail(
        senders=(the_list,),
        to=(the_list,),
        message_id=ours.message_id,
        listed=True,
        handed_in=False,
    )
    assert take(workspace, again).inquiry_id == inquiry_id
    came = [m for m in messages(workspace, inquiry_id) if m.direction is Direction.IN]
    assert [m.automatic for m in came] == [Automatic.LIST]
    as_it_was = mail(
        senders=(OFFICE,), to=(the_list,), message_id=ours.message_id, listed=True, handed_in=False
    )
    assert take(workspace, as_it_was).inquiry_id == inquiry_id
    assert len(messages(workspace, inquiry_id)) == 2


@pytest.mark.fault("MIM-13")
def test_who_only_claims_to_be_the_office_joins_nothing(workspace: Workspace) -> None:
    office_writes(workspace)
    asked = mail()
    inquiry_id = take(workspace, asked).inquiry_id
    forged = take(
        workspace, mail(senders=(OFFICE,), in_reply_to=(asked.message_id,), handed_in=False)
    )
    assert forged.inquiry_id != inquiry_id
    (message,) = messages(workspace, forged.inquiry_id)
    assert (message.direction, message.delivery) == (Direction.IN, Delivery.NONE)


@pytest.mark.fault("MIM-13")
def test_a_stranger_who_names_an_inquiry_is_only_suggested(workspace: Workspace) -> None:
    asked = mail()
    inquiry_id = take(workspace, asked).inquiry_id
    other = take(workspace, mail(senders=(STRANGER,), in_reply_to=(asked.message_id,)))
    assert other.inquiry_id != inquiry_id
    inquiry = stored(workspace, other.inquiry_id)
    found = workspace.query(lambda queries: may_belong_to(queries, inquiry))
    assert found is not None
    assert found.inquiry.id == inquiry_id
