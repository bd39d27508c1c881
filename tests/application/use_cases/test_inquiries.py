"""Working an inquiry: only steps that follow, nothing closed without what reports need."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases import follow_ups, inquiries
from deskapp.application.use_cases.inquiries import CallNote, Closing
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid, TransitionNotAllowed
from deskapp.domain.follow_up import FollowUp, HardDate, Recurrence
from deskapp.domain.inquiry import Ball, Channel, Depth, Inquiry, Kind, Outcome, Priority, State
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import OFFICE, Office, User
from deskapp.domain.record import Id, new_id
from tests.fixed_clock import FixedClock


@pytest.fixture
def inquiry(desk_file: Workspace) -> Inquiry:
    return desk_file.execute(
        Action.INQUIRY_OPENED,
        lambda work: inquiries.open_inquiry(
            work, inquiries.new_inquiry("Frage", work.now, Channel.MAIL)
        ),
    )


def move(workspace: Workspace, inquiry_id: Id, state: State) -> Inquiry:
    return workspace.execute(
        Action.INQUIRY_MOVED, lambda work: inquiries.move(work, inquiry_id, state)
    )


def test_an_inquiry_is_due_after_the_working_days_promised(
    desk_file: Workspace, clock: FixedClock
) -> None:
    office = Office(id=OFFICE, answer_within=2, land="BE")
    desk_file.execute(Action.SETTINGS_SAVED, lambda work: work.save(office))
    opened = desk_file.execute(
        Action.INQUIRY_OPENED,
        lambda work: inquiries.open_inquiry(
            work, inquiries.new_inquiry("Frage", work.now, Channel.POST)
        ),
    )
    calendar = desk_file.calendar()
    assert opened.due_on == calendar.add_working_days(clock.today(), 2)


def test_who_starts_on_an_inquiry_of_the_team_owns_it(
    desk_file: Workspace, inquiry: Inquiry
) -> None:
    user = User(id=new_id(), name="Ada Beispiel")
    desk_file.execute(Action.SETTINGS_SAVED, lambda work: work.save(user))
    desk_file.sign_in(user.id)

    assert move(desk_file, inquiry.id, State.IN_PROGRESS).owner_id == user.id


def test_a_step_that_does_not_follow_is_refused(desk_file: Workspace, inquiry: Inquiry) -> None:
    with pytest.raises(TransitionNotAllowed):
        move(desk_file, inquiry.id, State.REOPENED)


def test_closing_names_what_the_reports_lack(desk_file: Workspace, inquiry: Inquiry) -> None:
    with pytest.raises(Invalid) as refused:
        move(desk_file, inquiry.id, State.CLOSED)

    assert {problem.field for problem in refused.value.problems} == {"outcome", "kind"}


def test_closing_with_everything_named(desk_file: Workspace, inquiry: Inquiry) -> None:
    closing = Closing(
        outcome=Outcome.ADVISED, kind=Kind.FUNDING, topics=("funding",), depth=Depth.BRIEF
    )
    closed = desk_file.execute(
        Action.INQUIRY_CLOSED, lambda work: inquiries.close(work, inquiry.id, closing)
    )
    assert closed.state is State.CLOSED
    assert closed.closed_at is not None


def test_spam_needs_neither_topic_nor_depth(desk_file: Workspace, inquiry: Inquiry) -> None:
    closing = Closing(outcome=Outcome.NOT_RESPONSIBLE, kind=Kind.SPAM)
    closed = desk_file.execute(
        Action.INQUIRY_CLOSED, lambda work: inquiries.close(work, inquiry.id, closing)
    )
    assert closed.state is State.CLOSED


def test_high_priority_needs_a_reason(desk_file: Workspace, inquiry: Inquiry) -> None:
    with pytest.raises(Invalid):
        desk_file.execute(
            Action.INQUIRY_EDITED, lambda work: work.save(replace(inquiry, priority=Priority.HIGH))
        )


def test_a_third_party_with_the_ball_has_a_name(desk_file: Workspace, inquiry: Inquiry) -> None:
    with pytest.raises(Invalid):
        desk_file.execute(
            Action.BALL_PASSED,
            lambda work: inquiries.pass_ball(work, inquiry.id, Ball.THIRD_PARTY),
        )
    passed = desk_file.execute(
        Action.BALL_PASSED,
        lambda work: inquiries.pass_ball(work, inquiry.id, Ball.THIRD_PARTY, "Ministerium"),
    )
    assert passed.ball.third_party == "Ministerium"
    assert passed.ball.since == desk_file.clock.today()


def test_a_call_is_kept_with_its_inquiry_and_follow_up_and_undone_in_one(
    desk_file: Workspace,
) -> None:
    call = CallNote(
        caller="Frau Peters, Werft Ost",
        note="Fragt nach Partnern für ein Praktikum.",
        topics=("training",),
        due_on=date(2026, 12, 1),
    )
    logged = desk_file.execute(Action.CALL_LOGGED, lambda work: inquiries.log_call(work, call))
    (message,) = desk_file.query(lambda queries: queries.where(Message, inquiry_id=logged.id))
    (follow_up,) = desk_file.query(lambda queries: queries.where(FollowUp, inquiry_id=logged.id))
    assert logged.channel is Channel.PHONE
    assert message.direction is Direction.CALL
    assert "Frau Peters" in message.body_text
    assert follow_up.due_on == date(2026, 12, 1)

    desk_file.undo()
    assert desk_file.query(lambda queries: queries.where(Message)) == ()
    assert desk_file.query(lambda queries: queries.where(FollowUp)) == ()


def test_a_follow_up_that_repeats_is_set_again_on_a_working_day(desk_file: Workspace) -> None:
    inquiry = desk_file.execute(
        Action.INQUIRY_OPENED,
        lambda work: inquiries.open_inquiry(
            work, inquiries.new_inquiry("Pflege", work.now, Channel.MAIL)
        ),
    )
    saturday_in_a_month = date(2026, 12, 12)
    due = FollowUp(
        id=new_id(),
        inquiry_id=inquiry.id,
        due_on=date(2026, 11, 12),
        reason="Nachsehen",
        recurrence=Recurrence.MONTHLY,
    )
    desk_file.execute(Action.FOLLOW_UP_SET, lambda work: work.save(due))
    desk_file.execute(
        Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, due.id, "erreicht")
    )
    done, again = desk_file.query(lambda queries: queries.where(FollowUp))
    assert (done.is_open, done.result) == (False, "erreicht")
    assert saturday_in_a_month.weekday() == 5
    assert again.due_on == date(2026, 12, 14)
    assert again.is_open


def test_a_hard_date_moves_only_forward_in_time_to_an_earlier_day(
    desk_file: Workspace, inquiry: Inquiry
) -> None:
    term = FollowUp(
        id=new_id(),
        inquiry_id=inquiry.id,
        due_on=date(2026, 12, 3),
        reason="Auskunft",
        hard=True,
    )
    desk_file.execute(Action.FOLLOW_UP_SET, lambda work: work.save(term))
    with pytest.raises(HardDate):
        desk_file.execute(
            Action.FOLLOW_UP_MOVED,
            lambda work: follow_ups.postpone(work, term.id, date(2026, 12, 4)),
        )
    moved = desk_file.execute(
        Action.FOLLOW_UP_MOVED,
        lambda work: follow_ups.postpone(work, term.id, date(2026, 12, 1)),
    )
    assert (moved.due_on, moved.moved_count) == (date(2026, 12, 1), 1)
