"""What the list shows: the ids of the follow-ups, and where each group begins."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.application.ports.records import Queries
from deskapp.domain.record import Id
from deskapp.wording.language import translate

MOST: Final = 1_000
"""Follow-ups shown at most; nobody works off more."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """The ids in their order; ``headings`` stand above the first of each group."""

    ids: tuple[Id, ...] = ()
    headings: Mapping[Id, str] = field(default_factory=dict)


def agenda(queries: Queries, narrow: FollowUpFilter, today: date) -> Agenda:
    """The follow-ups that ``narrow`` leaves, grouped by when they are due."""
    ids = queries.follow_up_ids(narrow)[:MOST]
    if narrow.only_done:
        return Agenda(ids, {one: translate("follow_ups", "Done") for one in ids[:1]})
    headings: dict[Id, str] = {}
    start = 0
    for heading, until in _groups(today):
        end = len(queries.follow_up_ids(replace(narrow, due_until=until)))
        if start < min(end, len(ids)):
            headings[ids[start]] = heading
        start = end
    return Agenda(ids, headings)


def of_day(queries: Queries, narrow: FollowUpFilter, day: date) -> Agenda:
    """The follow-ups of one day that ``narrow`` leaves."""
    return Agenda(queries.follow_up_ids(replace(narrow, due_from=day, due_until=day))[:MOST])


def _groups(today: date) -> Iterator[tuple[str, date | None]]:
    yield translate("follow_ups", "Overdue"), today - timedelta(days=1)
    yield translate("follow_ups", "Due today"), today
    yield translate("follow_ups", "This week"), today + timedelta(days=6 - today.weekday())
    yield translate("follow_ups", "Later"), None
