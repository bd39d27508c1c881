"""The left column: what narrows the list, and the list."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.use_cases.listing.groups import InGroups
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import Listed, card_of, fetch_listed
from deskapp.ui.inquiries.filter_row import FilterRow
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.selection_bar import SelectionBar
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.narrowing.into_list import IntoList
from deskapp.wording.language import translate

_FIRST: Final = 100
"""Inquiries that are shown while all that are listed are asked for."""


class ListColumn(QWidget):
    """Keeps its place: the current inquiry stays current whatever comes, goes or is narrowed."""

    chosen = Signal(object)
    """The id of the inquiry that is now current."""
    entered = Signal(object)
    """The id that Enter or a double click asked for."""
    new_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Id | None = None
        workspace = desk.workspace
        self._model: RowsModel[Id, Listed] = RowsModel(
            desk.lanes,
            self._fetch,
            lambda listed: card_of(listed, workspace.clock),
            self,
        )
        self.list = RecordList(self._model, translate("inquiries", "List of inquiries"))
        self.arranger = Arranger(desk, RecordKind.INQUIRY, self._model, self.list)
        self.filter = FilterRow(desk, self.arranger)
        self.filter.layout_panel.left.connect(self.list.setFocus)
        IntoList(self.filter.words, self.list)
        self.list.current_changed.connect(self._tell_current)
        self.list.opened.connect(self.entered)
        self.selection = SelectionBar(self.list)
        self.setFocusProxy(self.list)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.selection)
        self.column.addWidget(self.list, 1)
        self._are_all_here = False
        QTimer.singleShot(0, self, self._begin)  # the list is laid out and narrowed before

    def refresh(self) -> None:
        """Fetch the rows anew as they come into view."""
        self._model.refresh()

    def show_listed(self, listed: InGroups) -> None:
        """Show these; where the current one is gone while one works here, go on with the next."""
        self._are_all_here = True
        place = self.list.currentIndex().row()
        self.list.set_empty(self._emptiness())
        self.arranger.show(listed)
        self._select_wanted()
        if not self.list.currentIndex().isValid() and place >= 0 and self.list.hasFocus():
            self.list.select_at(place)

    def want(self, inquiry_id: Id) -> None:
        """Make an inquiry current, now or as soon as the list has it."""
        self._wanted = inquiry_id
        self._select_wanted()

    def _begin(self) -> None:
        """Show the first rows where an index has them in their order."""
        narrow, layout = self.filter.narrow, self.arranger.layout
        if layout.is_usual and not narrow.words:
            self._desk.ask(
                lambda queries: (narrow, layout, queries.inquiry_ids(narrow, _FIRST)),
                owner=self,
                done=self._show_first,
            )

    def _show_first(self, found: tuple[InquiryFilter, ListLayout, Sequence[Id]]) -> None:
        *asked, first = found
        if not self._are_all_here and asked == [self.filter.narrow, self.arranger.layout]:
            self._model.set_ids(first, is_whole=False)
            self._select_wanted()

    def _select_wanted(self) -> None:
        wanted = self._wanted
        if wanted is not None and (
            self.list.select(wanted)
            or (self.arranger.unfold_with(wanted) and self.list.select(wanted))
        ):
            self._wanted = None

    def _fetch(self, ids: Sequence[Id]) -> Mapping[Id, Listed]:
        return fetch_listed(self._desk.workspace, ids, self.arranger.cells)

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
