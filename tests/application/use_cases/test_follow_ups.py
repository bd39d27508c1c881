from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases import follow_ups
from deskapp.application.use_cases.follow_ups import Delay
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp, HardDate, Recurrence
from deskapp.domain.inquiry import Channel
from deskapp.domain.record import new_id
from tests.fixed_clock import FixedClock


def a_follow_up(
    workspace: Workspace,
    due_on: date,
    *,
    hard: bool = False,
    recurrence: Recurrence = Recurrence.NONE,
) -> FollowUp:
    opened = new_inquiry("Frage", workspace.clock.now(), Channel.MAIL)
    inquiry = workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, opened))
    made = FollowUp(
        id=new_id(),
        inquiry_id=inquiry.id,
        due_on=due_on,
        reason="anrufen",
        hard=hard,
        recurrence=recurrence,
    )
    return workspace.execute(Action.FOLLOW_UP_SET, lambda work: follow_ups.store(work, made))


@pytest.mark.parametrize(
    ("due_on", "delay", "day"),
    [
        (date(2026, 11, 20), Delay.DAY, date(2026, 11, 24)),
        (date(2026, 12, 23), Delay.DAY, date(2026, 12, 28)),
        (date(2026, 12, 23), Delay.TWO_DAYS, date(2026, 12, 29)),
        (date(2026, 12, 18), Delay.WEEK, date(2026, 12, 28)),
        (date(2026, 12, 18), Delay.TWO_WEEKS, date(2027, 1, 4)),
        (date(2026, 12, 31), Delay.MONTH, date(2027, 2, 1)),
    ],
)
def test_it_is_moved_to_a_working_day_of_the_office(
    desk_file: Workspace, due_on: date, delay: Delay, day: date
) -> None:
    follow_up = a_follow_up(desk_file, due_on)
    moved = desk_file.execute(
        Action.FOLLOW_UP_MOVED, lambda work: follow_ups.postpone_by(work, follow_up.id, delay)
    )
    assert (moved.due_on, moved.moved_count) == (day, 1)


def test_editing_the_day_counts_as_moving(workspace: Workspace) -> None:
    follow_up = a_follow_up(workspace, date(2026, 11, 24), hard=True)
    later = replace(follow_up, due_on=date(2026, 11, 25))
    with pytest.raises(HardDate):
        workspace.execute(Action.FOLLOW_UP_EDITED, lambda work: follow_ups.store(work, later))
    softer = replace(later, hard=False)
    stored = workspace.execute(Action.FOLLOW_UP_EDITED, lambda work: follow_ups.store(work, softer))
    assert (stored.due_on, stored.moved_count) == (later.due_on, 1)


def test_what_repeats_is_set_again_when_it_is_done(workspace: Workspace, clock: FixedClock) -> None:
    follow_up = a_follow_up(workspace, date(2026, 11, 24), recurrence=Recurrence.MONTHLY)
    done = workspace.execute(
        Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, follow_up.id, "erreicht")
    )
    assert (done.done_at, done.result) == (clock.now(), "erreicht")
    again = workspace.query(lambda queries: queries.where(FollowUp, done_at=None))
    assert [(each.due_on, each.result) for each in again] == [(date(2026, 12, 28), "")]


@pytest.mark.parametrize(
    ("due_on", "recurrence", "day"),
    [
        (date(2026, 11, 30), Recurrence.WEEKLY, date(2026, 12, 7)),
        (date(2026, 11, 23), Recurrence.WEEKLY, date(2026, 11, 30)),
        (date(2026, 11, 17), Recurrence.WEEKLY, date(2026, 11, 24)),
        (date(2026, 8, 4), Recurrence.WEEKLY, date(2026, 11, 24)),
        (date(2026, 5, 31), Recurrence.MONTHLY, date(2026, 11, 30)),
        (date(2026, 10, 23), Recurrence.MONTHLY, date(2026, 12, 23)),
        (date(2025, 2, 10), Recurrence.QUARTERLY, date(2027, 2, 10)),
        (date(2024, 2, 29), Recurrence.YEARLY, date(2027, 3, 1)),
    ],
)
def test_however_late_it_is_done_it_comes_again_on_a_day_to_come(
    desk_file: Workspace, due_on: date, recurrence: Recurrence, day: date
) -> None:
    follow_up = a_follow_up(desk_file, due_on, recurrence=recurrence)
    desk_file.execute(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, follow_up.id))
    (again,) = desk_file.query(lambda queries: queries.where(FollowUp, done_at=None))
    assert again.due_on == day


def test_done_twice_it_comes_again_once(workspace: Workspace) -> None:
    follow_up = a_follow_up(workspace, date(2026, 11, 24), recurrence=Recurrence.WEEKLY)
    for result in ("erreicht", "noch einmal"):
        done = workspace.execute(
            Action.FOLLOW_UP_DONE,
            lambda work, result=result: follow_ups.finish(work, follow_up.id, result),  # type: ignore[misc]
        )
    assert done.result == "erreicht"
    assert len(workspace.query(lambda queries: queries.where(FollowUp))) == 2


@pytest.mark.parametrize(
    ("due_on", "by", "day"),
    [
        (date(2026, 11, 20), {"days": 1}, date(2026, 11, 23)),
        (date(2026, 11, 23), {"days": -1}, date(2026, 11, 20)),
        (date(2026, 11, 26), {"weeks": -1}, date(2026, 11, 19)),
        (date(2026, 12, 18), {"weeks": 1}, date(2026, 12, 28)),
    ],
    ids=["over a weekend", "back over a weekend", "a week back", "onto a holiday"],
)
def test_shifting_keeps_to_working_days(
    workspace: Workspace, due_on: date, by: dict[str, int], day: date
) -> None:
    follow_up = a_follow_up(workspace, due_on)
    moved = workspace.execute(
        Action.FOLLOW_UP_MOVED, lambda work: follow_ups.shift(work, follow_up.id, **by)
    )
    assert (moved.due_on, moved.moved_count) == (day, 1)
