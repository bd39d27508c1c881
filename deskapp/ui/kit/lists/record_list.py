"""The list of records: selection by id, keyboard first, and a word where there is nothing."""

from collections.abc import Hashable, Sequence
from itertools import chain
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.lists.column_header import ColumnHeader
from deskapp.ui.kit.lists.copied import copy_cards
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.folding import pressed_in_groups
from deskapp.ui.kit.lists.group_row import group_height
from deskapp.ui.kit.lists.headings import Group, Heading
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.lists.selected_rows import KeptPlace, KeptSelection, between, selected_ranges
from deskapp.ui.kit.lists.table_delegate import TableDelegate
from deskapp.ui.kit.lists.waiting_keys import waits_for_all

_Index = QModelIndex | QPersistentModelIndex
Rows = RowsModel[Any, Any]  # the list knows no record: any id, any row
_MOST_COPIED: Final = 5_000
"""Rows that are copied at most; more go into a file."""
_ROWS: Final = QItemSelectionModel.SelectionFlag.Rows


class RecordList(QTableView):
    """Shows a `RowsModel`; keeps what is selected and in view when the ids change.

    Arrows, Home, End move; Enter or a double click opens; Tab leaves. Letters and digits are
    left to the page's commands. A table of one column, because Qt's list view measures each of
    100,000 rows anew (0.15 s) whenever one changes.
    """

    opened = Signal(object)
    """The id of the row that Enter or a double click asked for."""
    current_changed = Signal(object)
    """The id of the current row, or None; not repeated when only its place changes."""
    fold_wanted = Signal(object)
    """The `Group` that is to be folded, or unfolded."""

    def __init__(self, model: Rows, name: str, parent: QWidget | None = None) -> None:
        """`name` is the accessible name."""
        super().__init__(parent)
        self._rows = model
        self._empty: EmptyState | None = None
        self._current: Hashable | None = None
        self._told: Hashable | None = None
        self._kept = KeptSelection(model)
        self._place = KeptPlace(model)
        self._is_marking = False
        self._tall: list[int] = []
        self.setAccessibleName(name)
        self._cards, self._cells = CardDelegate(self), TableDelegate(self)
        self._delegate: CardDelegate | TableDelegate = self._cards
        self.setItemDelegate(self._delegate)
        self.setProperty("cards", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.header = ColumnHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.header.hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        self.activated.connect(self._open)
        self.clicked.connect(self._fold_at)

    def show_columns(self, columns: Sequence[Heading]) -> None:
        """Show a table of these columns, or cards where there are none."""
        self._delegate = self._cells if columns else self._cards
        self.setItemDelegate(self._delegate)
        policies = Qt.ScrollBarPolicy
        bar = policies.ScrollBarAsNeeded if columns else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bar)
        self._rows.set_columns(columns)
        self.header.setVisible(bool(columns))

    def current_id(self) -> Hashable | None:
        """The id of the current row; none where it is a heading."""
        one = self._current_row()
        return None if isinstance(one, Group) else one

    def selected_ids(self) -> tuple[Hashable, ...]:
        """The ids selected, in the order shown."""
        ids = self._rows.ids
        chosen = chain.from_iterable(ids[top : end + 1] for top, end in selected_ranges(self))
        if self._rows.groups:
            return tuple(one for one in chosen if not isinstance(one, Group))
        return tuple(chosen)

    def selected_count(self) -> int:
        """How many are selected, counted by ranges: all of 300,000 cost nothing."""
        groups = self._rows.groups
        return sum(1 + end - top - between(groups, top, end) for top, end in selected_ranges(self))

    @property
    def is_marking(self) -> bool:
        """Whether rows are marked one by one, so that the arrows leave the selection alone."""
        return self._is_marking and self.selectionModel().hasSelection()

    def mark_current(self) -> None:
        """Mark the current row, or take its mark away; Esc ends marking."""
        index = self.currentIndex()
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            has_marks = self.is_marking or self.selected_count() > 1
            command = flag.Toggle if has_marks else flag.Select
            self.selectionModel().select(index, command | _ROWS)
            self._is_marking = True

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Arrows go along beside the marks; a press with the mouse begins anew."""
        if self.is_marking and isinstance(event, QKeyEvent) and not event.modifiers():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        if isinstance(event, QMouseEvent):
            self._is_marking = False
        return super().selectionCommand(index, event)

    def copy_rows(self) -> None:
        """Put the rows selected on the clipboard as a table, which spreadsheets and mails take."""
        columns = self._rows.columns
        chosen = self.selected_ids()[:_MOST_COPIED]
        self._rows.give_cards(chosen, lambda cards: copy_cards(cards, columns))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes all marks away; the system's key for it copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() == Qt.Key.Key_Escape and self.is_marking:
            self._is_marking = False
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flag.ClearAndSelect | _ROWS)
        elif not (
            waits_for_all(self, self._rows, event)
            or pressed_in_groups(self, self._rows, event, self.fold_wanted.emit)
        ):
            super().keyPressEvent(event)

    def select(self, one: Hashable) -> bool:
        """Go to an id and bring it into view; false if it is not in the list."""
        self._is_marking = False
        position = self._rows.position(one)
        if position is not None:
            index = self._rows.index(position, 0)
            self.setCurrentIndex(index)
            # The keys of the command may still be down, and Ctrl would add to what was selected.
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(index, flag | _ROWS)
        return position is not None

    def select_at(self, place: int) -> None:
        """Go to the record at that place, or to the nearest one there is."""
        rows = self._rows
        places = range(max(place, 0), len(rows.ids))
        records = (at for at in (*places[:2], *range(len(rows.ids))[-1:]) if at not in rows.groups)
        at = next(records, None)
        if at is not None:
            self.select(rows.ids[at])

    def set_compact(self, is_compact: bool) -> None:
        """Less air around each row, or the ordinary amount."""
        self._cards.is_compact = self._cells.is_compact = is_compact
        self._fit_rows()

    def set_gutter(self, gutter: int) -> None:
        """Pixels between the left edge and the texts."""
        self._cards.gutter = gutter

    def set_empty(self, state: EmptyState) -> None:
        """What to show while there are no rows."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = state
        state.setParent(self.viewport())
        state.setGeometry(self.viewport().rect())
        state.setVisible(not self._rows.ids)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell the new id, once."""
        super().currentChanged(current, previous)
        self._tell_current()

    def keyboardSearch(self, _search: str) -> None:
        """Letters belong to the page's commands."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, as in a list."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: len(self._rows.ids) - 1,
        }
        if action in ends:
            return self._rows.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        """Grow the rows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word about emptiness in the middle."""
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def _fit_rows(self) -> None:
        height = self._delegate.height(self.font())
        if self.verticalHeader().defaultSectionSize() != height:  # Qt goes through all rows
            self.verticalHeader().setDefaultSectionSize(height)
        for at in self._tall:  # a row keeps a height of its own, even when the rows are others
            self.setRowHeight(at, height)
        self._tall = [*self._rows.positions(self._rows.headings)]
        for at in self._tall:
            self.setRowHeight(at, self._delegate.height(self.font(), has_heading=True))
        for at in self._rows.groups:
            self.setRowHeight(at, group_height(self.font()))
        self._tall += self._rows.groups

    def _current_row(self) -> Hashable | None:
        index = self.currentIndex()
        return self._rows.ids[index.row()] if index.isValid() else None

    def _tell_current(self) -> None:
        self._current = self._current_row()
        current = self.current_id()
        if current != self._told and not isinstance(self._current, Group):
            self._told = current
            self.current_changed.emit(current)

    def _open(self, index: _Index) -> None:
        one = self._rows.ids[index.row()]
        if not isinstance(one, Group):
            self.opened.emit(one)

    def _fold_at(self, index: _Index) -> None:
        one = self._rows.ids[index.row()]
        if isinstance(one, Group):
            self.fold_wanted.emit(one)

    def _remember(self) -> None:
        self._kept.remember(self)
        self._place.remember(self)

    def _restore(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self._rows.ids)
        self.header.show_columns()
        self._fit_rows()
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        at = None if self._current is None else self._rows.position(self._current)
        if at is not None:
            model.setCurrentIndex(self._rows.index(at, 0), flag.NoUpdate)
        model.select(self._kept.found_again(), flag.ClearAndSelect)
        self._place.find_again(self)
        self._tell_current()
