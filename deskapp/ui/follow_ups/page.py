"""The page of follow-ups: the agenda, its one-key steps, and one follow-up beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.listing.groups import InGroups
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.follow_ups.agenda import agenda, fetch_cards, of_day
from deskapp.ui.follow_ups.filter_row import FilterRow
from deskapp.ui.follow_ups.month.days import Day, days_of
from deskapp.ui.follow_ups.month.grid import Month
from deskapp.ui.follow_ups.sheet import FollowUpSheet
from deskapp.ui.follow_ups.shifts import Shifts
from deskapp.ui.kit.actions import Command, action, add_shortcuts, commands_of
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.follow_ups.steps import FollowUpSteps
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.list_commands import ListCommands
from deskapp.ui.kit.layouts.selection_bar import SelectionBar
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.page import Page
from deskapp.wording.language import translate

_WIDTHS: Final = (560, 600)
_Listed = tuple[ListLayout, InGroups, Mapping[Id, str]]


class FollowUpsPage(Page):
    """The list, and what is current in it beside it."""

    command_parts = (FollowUpSteps, Shifts, ListCommands)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("follow_ups", "Follow-ups"), parent)
        self._desk = desk
        self._wanted: Id | None = None
        self._model: RowsModel[Id, Card] = RowsModel(desk.lanes, self._fetch, lambda card: card)
        self._records = RecordList(self._model, self.title)
        self._arranger = Arranger(desk, RecordKind.FOLLOW_UP, self._model, self._records)
        self._selection = SelectionBar(self._records)
        self._steps = FollowUpSteps(desk, self._records, self._selected)
        self._shifts = Shifts(self._steps)
        self._filter = FilterRow(desk, self._arranger)
        self.list_commands = ListCommands(
            self._arranger, self._filter.layout_panel, self.wants.emit
        )
        self._sheet = FollowUpSheet(desk)
        steps = commands_of(self._steps)
        self._step_names = {command.name for command in steps}
        self._bar = CommandBar(steps)
        self._asking = Asking(desk.lanes, self._ask, self._show, parent=self)
        self.month = Month(desk.workspace.clock.today())
        self.month.hide()
        self._asking_days = Asking(desk.lanes, self._ask_days, self._show_days, parent=self)
        self._lay_out()
        self._connect()
        self._asking.ask()

    def commands(self) -> Sequence[Command]:
        """The steps, the shifts and what can be done with every list too."""
        parts = (self, self._steps, self._shifts, self.list_commands)
        return tuple(each for part in parts for each in commands_of(part))

    def open_record(self, kind: RecordKind, record_id: Id) -> None:  # noqa: ARG002 — one kind
        """Show a follow-up, in the list where the filter leaves it."""
        if not self._sheet.let_go():
            self._say_incomplete()
        elif not self._records.select(record_id):
            self._wanted = record_id
            self._sheet.show_record(record_id)

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:  # noqa: ARG002 — one kind
        """Begin a follow-up about an inquiry, a contact or an initiative."""
        if self._sheet.let_go():
            self._sheet.begin(about)
        else:
            self._say_incomplete()

    def save(self) -> None:
        """Store what is typed, where it can be stored."""
        self._sheet.let_go()

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Fetch order, rows and the follow-up shown anew."""
        self._model.refresh()
        self._ask_all()
        self._sheet.refresh(changed_ids)

    @action(
        "follow_ups", "&New follow-up", shortcut="Ctrl+Shift+F", icon=Icon.PLUS, needs_nothing=True
    )
    def new(self) -> None:
        """Begin a follow-up."""
        self.begin(RecordKind.FOLLOW_UP)

    @action(
        "follow_ups", "&Month or list", shortcut="Ctrl+M", icon=Icon.CALENDAR, needs_nothing=True
    )
    def show_month(self) -> None:
        """Put the month above the list, which shows the chosen day then; or take it away."""
        self.month.setVisible(not self._has_month)
        self.month.grid.go_to(self._desk.workspace.clock.today())
        self._ask_all()
        (self.month if self._has_month else self._records).setFocus()

    @action("follow_ups", "Edit", shortcut="F2", icon=Icon.EDIT)
    def edit(self) -> None:
        """Go to the form of what is current."""
        self._sheet.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @action("follow_ups", "Open what it is about", icon=Icon.CHEVRON_RIGHT)
    def open_about(self) -> None:
        """Go to the inquiry, contact or initiative."""
        self._sheet.open_about()

    @action("follow_ups", "Reopen", icon=Icon.UNDO)
    def reopen(self) -> None:
        """Take back that the current one is done."""
        self._sheet.reopen()

    @action("follow_ups", "Delete", icon=Icon.TRASH)
    def delete(self) -> None:
        """Delete the current one, or all that are selected."""
        if self._records.selected_count() > 1:
            self._steps.delete()
        else:
            self._sheet.delete()

    def _fetch(self, ids: Sequence[Id]) -> Mapping[Id, Card]:
        return fetch_cards(self._desk.workspace, ids, self._arranger.cells)

    def _ask(self) -> _Listed:
        narrow, today, day = self._filter.narrow, self._desk.workspace.clock.today(), self._day
        layout, arrange = self._arranger.layout, self._arranger.arranging()

        def listed(queries: Queries) -> _Listed:
            found = agenda(queries, narrow, today) if day is None else of_day(queries, narrow, day)
            return layout, arrange(queries, found.ids), found.headings

        return self._desk.workspace.query(listed)

    @property
    def _has_month(self) -> bool:
        return not self.month.isHidden()

    @property
    def _day(self) -> date | None:
        """The day to which the list is narrowed."""
        return self.month.grid.day if self._has_month else None

    def _ask_all(self) -> None:
        self._asking.ask()
        if self._has_month:
            self._asking_days.ask()

    def _ask_days(self) -> tuple[Day, ...]:
        workspace, narrow, month = self._desk.workspace, self._filter.narrow, self.month.month
        calendar, holidays = workspace.calendar(), workspace.holidays
        return workspace.query(lambda q: days_of(q, narrow, month, calendar, holidays))

    def _show_days(self, days: tuple[Day, ...]) -> None:
        self.month.show_days(days, self._desk.workspace.clock.today())

    def _moved(self, moved: Sequence[FollowUp]) -> None:
        """Go along with what was moved, so that it can be moved on."""
        if self._has_month and moved:
            self._wanted = moved[0].id
            self.month.grid.go_to(moved[0].due_on)

    def _selected(self) -> Sequence[tuple[RecordKind, Id]]:
        return [(RecordKind.FOLLOW_UP, each) for each in self.list_commands.chosen]

    def _show(self, listed: _Listed) -> None:
        at = self._records.currentIndex().row()
        layout, shown, headings = listed
        if layout != self._arranger.layout:
            return  # what is wanted now is on its way
        self._arranger.show(shown, headings)
        if self._wanted is not None:
            self._arranger.unfold_with(self._wanted)
            self._records.select(self._wanted)
        elif shown.ids and (at >= 0 or self._sheet.is_free):
            if not self._records.currentIndex().isValid():
                self._records.select_at(max(0, at))
        elif at >= 0 and not shown.ids and self._sheet.let_go():
            self._sheet.clear()
        self._offer()

    def _chosen(self, follow_up_id: Id | None) -> None:
        if follow_up_id is not None:
            self._wanted = None
        if follow_up_id is None or follow_up_id == self._sheet.shown_id:
            return
        if self._sheet.let_go():
            self._sheet.show_record(follow_up_id)
        else:
            self._say_incomplete()
            shown = self._sheet.shown_id
            if shown is not None:
                self._records.select(shown)

    def _say_incomplete(self) -> None:
        text = translate("follow_ups", "The follow-up on the right is not complete yet.")
        discard = translate("follow_ups", "Discard")
        self.says.emit(Notice(text, discard, self._sheet.discard, NoticeKind.ERROR))

    def _offer(self) -> None:
        is_open = self._records.current_id() is not None and not self._filter.narrow.only_done
        self._bar.offer(self._step_names if is_open else ())

    def _lay_out(self) -> None:
        self._records.set_empty(
            EmptyState(
                Icon.CLOCK,
                translate("follow_ups", "There is no follow-up here"),
                advice=translate("follow_ups", "A follow-up reminds you of what was promised."),
                action=translate("follow_ups", "Set a follow-up"),
                pressed=self.new,
            )
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter)
        column.addWidget(self._selection)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.month)
        parts.addWidget(self._records)
        parts.setStretchFactor(1, 1)
        column.addWidget(parts, 1)
        column.addWidget(self._bar)
        self.put_heading_on(column)
        new = next(each for each in self.commands() if each.name == "follow_ups.new")
        button = self.add_button(replace(new, label=translate("follow_ups", "New")))
        button.setAccessibleName(new.label.replace("&", ""))
        self.set_content(Columns((left, self._sheet), _WIDTHS))
        self.setFocusProxy(self._records)

    def _connect(self) -> None:
        add_shortcuts(self._records, [each for each in self.commands() if each.is_single_key])
        self._selection.add(translate("kit", "To a file"), self.list_commands.export)
        self._selection.add(translate("follow_ups", "Delete"), self.delete)
        self._arranger.changed.connect(self._asking.ask)
        self._filter.layout_panel.left.connect(self._records.setFocus)
        self._filter.views.says.connect(self.says)
        self._steps.says.connect(self.says)
        self._sheet.says.connect(self.says)
        self._sheet.wants.connect(self.wants)
        self._sheet.left.connect(self._records.setFocus)
        self._records.current_changed.connect(self._chosen)
        self._records.opened.connect(lambda _: self.open_about())
        self._filter.changed.connect(self._ask_all)
        self._records.setDragEnabled(True)
        self._steps.moved.connect(self._moved)
        self.month.turned.connect(self._ask_all)
        self.month.grid.chosen.connect(lambda _: self._asking.ask())
        self.month.grid.entered.connect(self._records.setFocus)
        self.month.grid.dropped.connect(self._steps.move_to)
