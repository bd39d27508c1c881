"""The page of today: one list, the most pressing first, and one key an item."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, action, add_shortcuts, commands_of
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.follow_ups.steps import FollowUpSteps
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import NewRecord
from deskapp.ui.today.asides import AsidesLine, todays_asides
from deskapp.ui.today.cards import card_of, headings
from deskapp.ui.today.items import Item, Part, todays_items
from deskapp.ui.today.steps import ItemSteps
from deskapp.wording.language import translate

_FOLLOW_UP_KEYS: Final = (
    "finish",
    "later_by_a_day",
    "later_by_two_days",
    "later_by_a_week",
    "later_by_two_weeks",
    "later_by_a_month",
    "hand_over",
)


class TodayPage(Page):
    """What a person looks at first in the morning."""

    command_parts = (ItemSteps, FollowUpSteps)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("today", "Today"), parent)
        self._desk = desk
        self._items: dict[Id, Item] = {}
        self._model: RowsModel[Id, Item] = RowsModel(
            desk.lanes,
            lambda ids: {each: self._items[each] for each in ids},
            lambda item: card_of(item, desk.workspace.clock),
        )
        self._records = RecordList(self._model, translate("today", "What is to be done today"))
        self._steps = FollowUpSteps(desk, self._records, self._selected)
        self._summary = PlainLabel(tone=Tone.MUTED, wraps=True)
        self._asides = AsidesLine()
        self._item_steps = ItemSteps(desk, self._current, self)
        self._bar = CommandBar(self._shown_commands())
        self._lay_out()
        self._connect()
        self._asking = Asking(
            desk.lanes, lambda: todays_items(desk.workspace), self._show, parent=self
        )
        self._asking_aside = Asking(
            desk.lanes,
            lambda: todays_asides(desk.workspace),
            self._asides.show_asides,
            parent=self,
        )
        self.refresh(frozenset())

    def commands(self) -> Sequence[Command]:
        """The one-key steps too."""
        return (*commands_of(self), *commands_of(self._item_steps), *commands_of(self._steps))

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002 — anything may count
        """Ask anew."""
        self._asking.ask()

    @action("today", "Open", icon=Icon.CHEVRON_RIGHT)
    def open(self) -> None:
        """Go where the work on the current item is done."""
        item = self._current()
        if item is not None:
            self.wants.emit(item.opens)

    def _shown_commands(self) -> Sequence[Command]:
        """With the key that the list itself takes."""
        first, *others = self.commands()
        return (replace(first, shortcut="Return"), *others)

    def _current(self) -> Item | None:
        return self._items.get(Id(str(self._records.current_id())))

    def _selected(self) -> Sequence[tuple[RecordKind, Id]]:
        chosen = (self._items.get(Id(str(each))) for each in self._records.selected_ids())
        return [item.record for item in chosen if item is not None and item.record is not None]

    def _show(self, items: Sequence[Item]) -> None:
        at = max(0, self._records.currentIndex().row())
        self._items = {item.id: item for item in items}
        self._model.set_ids(tuple(self._items), headings=headings(items), rows=self._items)
        if self._records.current_id() is None and items:
            self._records.select(items[min(at, len(items) - 1)].id)
        self._summary.setText(_summary(items))
        self._offer()
        self._asking_aside.ask()  # the first list comes first

    def _offer(self, _current: Hashable | None = None) -> None:
        item = self._current()
        names = set[str]()
        if item is not None:
            names |= {"today.open", *self._item_steps.names_for(item)}
        if item is not None and item.part in {Part.OVERDUE, Part.DUE}:
            names |= {f"follow_ups.{name}" for name in _FOLLOW_UP_KEYS}
        if item is not None and item.part in {Part.NEW, Part.WAITING}:
            names.add("follow_ups.hand_over")
        self._bar.offer(names)

    def _lay_out(self) -> None:
        self._records.set_empty(
            EmptyState(
                Icon.DONE,
                translate("today", "Nothing is due today"),
                advice=translate("today", "New mail and follow-ups appear here by themselves."),
                action=translate("today", "Set a follow-up"),
                pressed=lambda: self.wants.emit(NewRecord(RecordKind.FOLLOW_UP)),
            )
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._summary.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, INSIDE_GROUP)
        column.addWidget(self._summary)
        column.addWidget(self._records, 1)
        column.addWidget(self._asides)
        column.addWidget(self._bar)
        self.set_content(content)
        self.setFocusProxy(self._records)

    def _connect(self) -> None:
        add_shortcuts(self._records, [each for each in self.commands() if each.is_single_key])
        self._asides.wants.connect(self.wants)
        for steps in (self._steps, self._item_steps):
            steps.says.connect(self.says)
        self._item_steps.wants.connect(self.wants)
        self._records.opened.connect(lambda _: self.open())
        self._records.current_changed.connect(self._offer)


def _summary(items: Sequence[Item]) -> str:
    """How much of what there is, in one calm line."""
    counts = Counter(item.part for item in items)
    words = (
        (Part.OVERDUE, translate("today", "%n overdue", n=counts[Part.OVERDUE])),
        (Part.DUE, translate("today", "%n due today", n=counts[Part.DUE])),
        (Part.NEW, translate("today", "%n new", n=counts[Part.NEW])),
        (Part.WAITING, translate("today", "%n waiting too long", n=counts[Part.WAITING])),
        (Part.DRAFTS, translate("today", "%n drafts", n=counts[Part.DRAFTS])),
    )
    return " · ".join(word for part, word in words if counts[part])
