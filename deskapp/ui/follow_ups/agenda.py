"""What the list shows: the follow-ups, where each group begins, and the row of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from deskapp.application.ports.questions.lists import FollowUpFilter
from deskapp.application.ports.records import Queries
from deskapp.application.workspace import Workspace
from deskapp.domain.record import Id
from deskapp.ui.kit.follow_ups.cards import follow_up_card
from deskapp.ui.kit.lists.card import Card
from deskapp.wording.language import translate

Cells = Callable[[Queries, Sequence[Id]], Mapping[Id, Mapping[str, str]]]

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


def fetch_cards(workspace: Workspace, ids: Sequence[Id], cells: Cells) -> Mapping[Id, Card]:
    """The rows, with what a table shows of each; off the window's thread."""
    today = workspace.clock.today()

    def cards(queries: Queries) -> Mapping[Id, Card]:
        columns = cells(queries, ids)
        rows = {row.id: follow_up_card(row, today) for row in queries.follow_up_rows(ids)}
        return {one: replace(card, columns=columns.get(one, {})) for one, card in rows.items()}

    return workspace.query(cards)


def _groups(today: date) -> Iterator[tuple[str, date | None]]:
    yield translate("follow_ups", "Overdue"), today - timedelta(days=1)
    yield translate("follow_ups", "Due today"), today
    yield translate("follow_ups", "This week"), today + timedelta(days=6 - today.weekday())
    yield translate("follow_ups", "Later"), None
