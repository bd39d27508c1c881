"""The left column: what was done, newest first under its day, narrowed by words and kinds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.telling.history_lists import HistoryFilter, StepRow
from deskapp.domain.record import Id
from deskapp.ui.history.step_cards import action_groups, day_headings, step_card
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.ui.kit.records.list_pane import narrowing_line
from deskapp.wording.language import translate

_PERIODS: Final = (90, 365, None)
"""Days that are looked back, the first of them at first; the last one is everything."""
Steps = Sequence[tuple[Id, datetime]]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the list shows; ``days`` none is all times, an empty ``group`` all actions."""

    days: int | None = _PERIODS[0]
    group: str = ""
    words: str = ""
    record_id: Id | None = None

    def filter(self, now: datetime) -> HistoryFilter:
        """The same as the records are asked."""
        return HistoryFilter(
            since=None if self.days is None else now - timedelta(days=self.days),
            actions=action_groups()[self.group] if self.group else frozenset(),
            words=self.words,
            record_id=self.record_id,
        )


class StepList(QWidget):
    """Keeps a step current whatever is narrowed or done, where there is one."""

    chosen = Signal(object)
    """The id of the step that is now current, or None."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._narrow = Narrowing()
        clock = desk.workspace.clock
        self._model: RowsModel[Id, StepRow] = RowsModel(
            desk.lanes, self._fetch, lambda row: step_card(row, clock), self
        )
        self.list = RecordList(self._model, translate("history", "What was done"))
        self.words = narrowing_line()
        self.kinds = MenuButton(translate("history", "Kind of action"))
        self.period = MenuButton(translate("history", "Period"))
        self._lay_out()
        self.setFocusProxy(self.list)
        self._asking: Asking[Steps] = Asking(desk.lanes, self._ask, self._show, self)
        self.words.textChanged.connect(
            lambda text: self._narrow_to(replace(self._narrow, words=text))
        )
        self.list.current_changed.connect(self.chosen)
        self._narrow_to(self._narrow)

    def show_record(self, record_id: Id | None) -> None:
        """What was done to one record of all times, or to everything."""
        days = _PERIODS[0] if record_id is None else None
        self.words.clear()
        self._narrow_to(Narrowing(days=days, record_id=record_id))

    def refresh(self) -> None:
        """Something was done, or taken back."""
        self._model.refresh()
        self._asking.ask()

    def row(self, step: Id) -> StepRow | None:
        """The row of a step, where it is here."""
        return self._model.row(step)

    def _narrow_to(self, narrow: Narrowing) -> None:
        self._narrow = narrow
        groups = ("", *action_groups())
        self._offer(self.kinds, {_kind_words(g): replace(narrow, group=g) for g in groups})
        self._offer(self.period, {_period_words(d): replace(narrow, days=d) for d in _PERIODS})
        self._asking.ask()

    def _offer(self, button: MenuButton, choices: Mapping[str, Narrowing]) -> None:
        button.show_value(next(w for w, each in choices.items() if each == self._narrow))
        button.offer(
            Entry(word, partial(self._narrow_to, each), is_chosen=each == self._narrow)
            for word, each in choices.items()
        )

    def _ask(self) -> Steps:
        workspace, narrow = self._desk.workspace, self._narrow
        return workspace.query(
            lambda queries: queries.history(narrow.filter(workspace.clock.now()))
        )

    def _show(self, steps: Steps) -> None:
        at = self.list.currentIndex().row()
        ids = tuple(step for step, _ in steps)
        self._model.set_ids(ids, headings=day_headings(steps, self._desk.workspace.clock))
        if not ids:
            self.list.set_empty(self._reason())
        if self.list.current_id() is None and ids:
            self.list.select(ids[max(0, min(at, len(ids) - 1))])

    def _fetch(self, ids: Sequence[Id]) -> dict[Id, StepRow]:
        rows = self._desk.workspace.query(lambda queries: queries.step_rows(ids))
        return {row.id: row for row in rows}

    def _reason(self) -> EmptyState:
        return EmptyState(
            Icon.HISTORY,
            translate("history", "Nothing was done here."),
            advice=translate("history", "A longer period or fewer words show more."),
            action=translate("history", "Show everything"),
            pressed=lambda: self._narrow_to(Narrowing(days=None)),
        )

    def _lay_out(self) -> None:
        narrowing = FlowLayout()
        narrowing.addWidget(self.kinds)
        narrowing.addWidget(self.period)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_EDGE, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        top.setSpacing(INSIDE_GROUP)
        top.addWidget(self.words)
        top.addLayout(narrowing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)


def _kind_words(group: str) -> str:
    return group or translate("history", "All actions")


def _period_words(days: int | None) -> str:
    if days is None:
        return translate("history", "All times")
    if days == _PERIODS[0]:
        return translate("history", "Last 90 days")
    return translate("history", "Last year")
