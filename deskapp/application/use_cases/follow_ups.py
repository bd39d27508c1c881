"""Follow-ups: set, move, do, hand over."""

import itertools
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.dates.working_days import Calendar, add_months
from deskapp.domain.follow_up import FollowUp, Recurrence
from deskapp.domain.record import Id, new_id

_MONTHS = {Recurrence.MONTHLY: 1, Recurrence.QUARTERLY: 3, Recurrence.YEARLY: 12}


class Delay(Enum):
    """How long something may wait; a day is a working day."""

    DAY = "day"
    TWO_DAYS = "two_days"
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"


def postpone(work: UnitOfWork, follow_up_id: Id, until: date) -> FollowUp:
    """Move a follow-up to another day, or forward from a day off; a hard date stays raw.

    Raises ``HardDate`` where it must not be later.
    """
    follow_up = work.get(FollowUp, follow_up_id)
    day = until if follow_up.hard else work.calendar.next_working_day(until)
    return work.save(follow_up.moved(day))


def postpone_by(work: UnitOfWork, follow_up_id: Id, delay: Delay) -> FollowUp:
    """Move a follow-up to a working day, counted from its day or from today where that is past.

    Raises ``HardDate`` where it must not be later.
    """
    start = max(work.get(FollowUp, follow_up_id).due_on, work.today)
    return postpone(work, follow_up_id, _after(start, delay, work.calendar))


def shift(work: UnitOfWork, follow_up_id: Id, *, days: int = 0, weeks: int = 0) -> FollowUp:
    """Move a follow-up by working days, or by weeks to the next working day; back where negative.

    Raises ``HardDate`` where it must not be later.
    """
    calendar, due_on = work.calendar, work.get(FollowUp, follow_up_id).due_on
    day = calendar.add_working_days(due_on, days)
    if weeks:
        day = calendar.next_working_day(day + timedelta(weeks=weeks))
    return postpone(work, follow_up_id, day)


def store(work: UnitOfWork, edited: FollowUp) -> FollowUp:
    """Store a follow-up, new or edited; another day counts as moved.

    Raises ``HardDate`` where a hard date would be later and stays hard.
    """
    before = work.find(FollowUp, edited.id)
    if before is not None and before.due_on != edited.due_on:
        before = replace(before, hard=before.hard and edited.hard)
        edited = replace(edited, moved_count=before.moved(edited.due_on).moved_count)
    return work.save(edited)


def finish(work: UnitOfWork, follow_up_id: Id, result: str = "") -> FollowUp:
    """Note that a follow-up is done; one that repeats is set again on a working day to come.

    What somebody else has done meanwhile stays as it is.
    """
    follow_up = work.get(FollowUp, follow_up_id)
    if not follow_up.is_open:
        return follow_up
    done = work.save(follow_up.done(work.now, result))
    if done.recurrence is not Recurrence.NONE:
        due_on = work.calendar.next_working_day(_next(done, work.today))
        again = replace(
            done, id=new_id(), version=0, due_on=due_on, done_at=None, result="", moved_count=0
        )
        work.save(again)
    return done


def reopen(work: UnitOfWork, follow_up_id: Id) -> FollowUp:
    """Take back that a follow-up is done."""
    return work.save(replace(work.get(FollowUp, follow_up_id), done_at=None, result=""))


def hand_over(work: UnitOfWork, follow_up_id: Id, owner_id: Id | None) -> FollowUp:
    """Give a follow-up to somebody, or back to the team."""
    return work.save(replace(work.get(FollowUp, follow_up_id), owner_id=owner_id))


def _after(day: date, delay: Delay, calendar: Calendar) -> date:
    match delay:
        case Delay.DAY:
            return calendar.add_working_days(day, 1)
        case Delay.TWO_DAYS:
            return calendar.add_working_days(day, 2)
        case Delay.WEEK:
            return calendar.next_working_day(day + timedelta(weeks=1))
        case Delay.TWO_WEEKS:
            return calendar.next_working_day(day + timedelta(weeks=2))
        case Delay.MONTH:
            return calendar.next_working_day(add_months(day, 1))


def _next(done: FollowUp, today: date) -> date:
    """Its next day in its rhythm that is not past already, however late it was done."""
    if done.recurrence is Recurrence.WEEKLY:
        late = max((today - done.due_on).days, 0)
        return done.due_on + timedelta(weeks=late // 7 + 1)
    months = _MONTHS[done.recurrence]
    days = (add_months(done.due_on, months * count) for count in itertools.count(1))
    return next(day for day in days if day > today)
