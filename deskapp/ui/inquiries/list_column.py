"""The left column: what narrows the list, and the list."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import Listed, card_of, fetch_listed
from deskapp.ui.inquiries.filter_row import FilterRow
from deskapp.ui.inquiries.selection_bar import SelectionBar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


class ListColumn(QWidget):
    """Keeps its place: the current inquiry stays current whatever comes, goes or is narrowed."""

    chosen = Signal(object)
    """The id of the inquiry that is now current."""
    entered = Signal(object)
    """The id that Enter or a double click asked for."""
    new_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: Id | None = None
        workspace = desk.workspace
        self._model: RowsModel[Id, Listed] = RowsModel(
            desk.lanes,
            partial(fetch_listed, workspace),
            lambda listed: card_of(listed, workspace.clock),
            self,
        )
        self.filter = FilterRow(desk)
        self.list = RecordList(self._model, translate("inquiries", "List of inquiries"))
        self.list.current_changed.connect(self._tell_current)
        self.list.opened.connect(self.entered)
        self.selection = SelectionBar()
        self.list.selectionModel().selectionChanged.connect(self._tell_count)
        self.setFocusProxy(self.list)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.selection)
        self.column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Fetch the rows anew as they come into view."""
        self._model.refresh()

    def show_ids(self, ids: Sequence[Id]) -> None:
        """Show these; where the current one is gone while one works here, go on with the next."""
        place = self.list.currentIndex().row()
        self.list.set_empty(self._emptiness())
        self._model.set_ids(ids)
        self._select_wanted()
        if self.list.current_id() is None and ids and place >= 0 and self.list.hasFocus():
            self.list.select(ids[min(place, len(ids) - 1)])

    def want(self, inquiry_id: Id) -> None:
        """Make an inquiry current, now or as soon as the list has it."""
        self._wanted = inquiry_id
        self._select_wanted()

    @property
    def ids(self) -> tuple[Id, ...]:
        """All that are listed, in the order shown."""
        return tuple(self._model.ids)

    def selected_ids(self) -> Sequence[Id]:
        """All that are selected, in the order shown."""
        return cast("Sequence[Id]", self.list.selected_ids())

    def _tell_count(self) -> None:
        self.selection.show_count(self.list.selected_count())

    def _select_wanted(self) -> None:
        if self._wanted is not None and self.list.select(self._wanted):
            self._wanted = None

    def _tell_current(self, inquiry_id: Id | None) -> None:
        """What was current is still shown when its row is narrowed away."""
        if inquiry_id is not None:
            self._wanted = None
            self.chosen.emit(inquiry_id)

    def _emptiness(self) -> EmptyState:
        if self.filter.is_narrowed:
            return EmptyState(
                Icon.FILTER,
                translate("inquiries", "Nothing fits this filter"),
                action=translate("inquiries", "Show all open ones"),
                pressed=self.filter.reset,
            )
        return EmptyState(
            Icon.INBOX,
            translate("inquiries", "No open inquiries"),
            advice=translate("inquiries", "New mail becomes an inquiry as soon as it is taken in."),
            action=translate("inquiries", "New inquiry"),
            pressed=self.new_wanted.emit,
        )
