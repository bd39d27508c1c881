"""A row of the list: what is asked for, off the window's thread, and how it reads."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from deskapp.application.ports.questions.inquiry_lists import Awaited
from deskapp.application.ports.questions.lists import InquiryRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Ball, Priority, State
from deskapp.domain.record import Id
from deskapp.ui.inquiries.words import moment_words
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

UNREAD = frozenset({State.NEW, State.REOPENED})
_WAITING = frozenset({State.WAITING_EXTERNAL, State.WAITING_INTERNAL})
_LONGEST_WAIT = 400
"""Days after which nobody counts working days any more."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A row with what was counted for it; ``waited`` and ``late`` in working days.

    ``columns`` is what a table shows of it.
    """

    row: InquiryRow
    waited: int
    late: int
    columns: Mapping[str, str] = field(default_factory=dict)


def fetch_listed(
    workspace: Workspace,
    ids: Sequence[Id],
    cells: Callable[[Queries, Sequence[Id]], Mapping[Id, Mapping[str, str]]],
) -> Mapping[Id, Listed]:
    """The rows of a page of the list, and the cells of its table."""
    calendar, today = workspace.calendar(), workspace.clock.today()
    rows, columns = workspace.query(lambda q: (q.inquiry_rows(ids), cells(q, ids)))
    return {
        row.id: Listed(
            row,
            working_days_since(row.ball_since, today, calendar),
            working_days_since(row.due_on, today, calendar),
            columns.get(row.id, {}),
        )
        for row in rows
    }


def awaited_words(workspace: Workspace) -> Sequence[tuple[str, str]]:
    """The third parties that open inquiries wait for, each with how many and how long."""
    calendar, today = workspace.calendar(), workspace.clock.today()
    return [
        (each.third_party, _awaited(each, working_days_since(each.since, today, calendar)))
        for each in workspace.query(lambda queries: queries.third_parties())
    ]


def _awaited(each: Awaited, waited: int) -> str:
    count = translate("inquiries", "%n inquiries", n=each.inquiries)
    days = translate("inquiries", "for %n working days", n=waited) if waited else ""
    return " · ".join(part for part in (each.third_party, count, days) if part)


def working_days_since(day: date | None, today: date, calendar: Calendar) -> int:
    """How many working days have passed; none since no day, and not counted over a year."""
    if day is None or day > today:
        return 0
    return calendar.working_days_between(max(day, _days_before(today)), today)


def _days_before(today: date) -> date:
    return date.fromordinal(today.toordinal() - _LONGEST_WAIT)


def card_of(listed: Listed, clock: Clock) -> Card:
    """The two lines of a row."""
    row, today = listed.row, clock.today()
    return Card(
        title=row.subject,
        second=_second(row),
        time=moment_words(clock.local(row.last_at), today),
        mark=_mark(listed, today),
        is_unread=row.state in UNREAD,
        columns=listed.columns,
    )


def _second(row: InquiryRow) -> str:
    """How far the checklist is where there is one, who, and for which body."""
    steps = ""
    if row.steps:
        steps = translate("inquiries", "{done} of {all}", done=row.steps_done, all=row.steps)
    who = [part for part in (row.who, row.body) if part] or [label(row.channel)]
    return " · ".join((*filter(None, [steps]), *who))


def _mark(listed: Listed, today: date) -> Mark:
    """The one thing to know of it, the most pressing first."""
    row = listed.row
    if row.state is State.CLOSED:
        return Mark(Icon.DONE, label(row.outcome or row.state))
    return _due_mark(listed, today) or _state_mark(listed, today)


def _due_mark(listed: Listed, today: date) -> Mark | None:
    due_on = listed.row.due_on
    if due_on is None or due_on > today:
        return None
    if due_on == today:
        return Mark(Icon.DUE, translate("inquiries", "due today"), Tone.DUE)
    return Mark(Icon.OVERDUE, _late_words(listed.late), Tone.OVERDUE)


def _state_mark(listed: Listed, today: date) -> Mark:
    row = listed.row
    if row.ball is not Ball.US or row.state in _WAITING:
        words = waiting_words(row.ball, row.third_party, 0)
        return Mark(Icon.WAITING, words, Tone.WAITING, _waited_words(listed.waited))
    if row.state in UNREAD:
        return Mark(Icon.NEW, label(row.state), Tone.NEW)
    if row.priority is Priority.HIGH:
        return Mark(Icon.FLAG, translate("inquiries", "urgent"), Tone.DUE)
    return Mark(Icon.CLOCK, _due_words(row.due_on, today) or label(row.state))


def waiting_words(ball: Ball, third_party: str, waited: int) -> str:
    """Who it waits for, and since how many working days where it is one or more."""
    who = {
        Ball.US: translate("inquiries", "us"),
        Ball.ASKER: translate("inquiries", "an answer"),
        Ball.THIRD_PARTY: third_party,
    }[ball]
    if not waited:
        return translate("inquiries", "waiting for {who}", who=who)
    days = _waited_words(waited)
    return translate("inquiries", "waiting for {who} {days}", who=who, days=days)


def _waited_words(waited: int) -> str:
    return translate("inquiries", "for %n working days", n=waited) if waited else ""


def _late_words(late: int) -> str:
    if not late:
        return translate("inquiries", "overdue")
    return translate("inquiries", "overdue by %n working days", n=late)


def _due_words(due_on: date | None, today: date) -> str:
    if due_on is None:
        return ""
    day = short_date(due_on, today, current_language())
    return translate("inquiries", "due {day}", day=day)
