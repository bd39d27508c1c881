"""The list of records: selection by id, keyboard first, and a word where there is nothing."""

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deskapp.application.table_text import harmless
from deskapp.ui.kit.clipboard import text_data
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.plain_text import one_line

_Index = QModelIndex | QPersistentModelIndex
Rows = RowsModel[Any, Any]  # the list knows no record: any id, any row
_MOST_COPIED: Final = 5_000
"""Rows that are copied at most; more go into a file."""


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

    def __init__(self, model: Rows, name: str, parent: QWidget | None = None) -> None:
        """`name` is the accessible name."""
        super().__init__(parent)
        self._rows = model
        self._empty: EmptyState | None = None
        self._current: Hashable | None = None
        self._kept: tuple[Hashable, ...] = ()
        self._top: Hashable | None = None
        self._is_marking = False
        self._tall: list[int] = []
        self.setAccessibleName(name)
        self._delegate = CardDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("cards", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        self.activated.connect(lambda index: self.opened.emit(self._rows.ids[index.row()]))

    def current_id(self) -> Hashable | None:
        """The id of the current row."""
        index = self.currentIndex()
        return self._rows.ids[index.row()] if index.isValid() else None

    def selected_ids(self) -> tuple[Hashable, ...]:
        """The ids selected, in the order shown."""
        return tuple(self._rows.ids[at] for at in sorted(i.row() for i in self.selectedIndexes()))

    def selected_count(self) -> int:
        """How many are selected, counted by ranges: all of 100,000 cost nothing."""
        selection = self.selectionModel().selection()
        return sum(selection.at(number).height() for number in range(selection.count()))

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
            self.selectionModel().select(index, flag.Toggle if has_marks else flag.Select)
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
        self._rows.give_cards(self.selected_ids()[:_MOST_COPIED], _copied)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes all marks away; the system's key for it copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() == Qt.Key.Key_Escape and self.is_marking:
            self._is_marking = False
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flag.ClearAndSelect)
        else:
            super().keyPressEvent(event)

    def select(self, one: Hashable) -> bool:
        """Go to an id and bring it into view; false if it is not in the list."""
        self._is_marking = False
        position = self._rows.position(one)
        if position is not None:
            index = self._rows.index(position)
            self.setCurrentIndex(index)
            # The keys of the command may still be down, and Ctrl would add to what was selected.
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return position is not None

    def set_compact(self, is_compact: bool) -> None:
        """Less air around each row, or the ordinary amount."""
        self._delegate.is_compact = is_compact
        self._fit_rows()

    def set_gutter(self, gutter: int) -> None:
        """Pixels between the left edge and the texts."""
        self._delegate.gutter = gutter

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
            return self._rows.index(ends[action])
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
        self.verticalHeader().setDefaultSectionSize(height)
        for at in self._tall:  # a row keeps a height of its own, even when the rows are others
            self.setRowHeight(at, height)
        places = map(self._rows.position, self._rows.headings)
        self._tall = [at for at in places if at is not None]
        for at in self._tall:
            self.setRowHeight(at, self._delegate.height(self.font(), has_heading=True))

    def _tell_current(self) -> None:
        current = self.current_id()
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _remember(self) -> None:
        self._kept = self.selected_ids()
        top = self.indexAt(self.viewport().rect().topLeft())
        self._top = self._rows.ids[top.row()] if top.isValid() and top.row() else None

    def _restore(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self._rows.ids)
        self._fit_rows()
        places = [self._rows.position(one) for one in self._kept]
        chosen = QItemSelection()
        for place in places:
            if place is not None:
                chosen.select(self._rows.index(place), self._rows.index(place))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        at = None if self._current is None else self._rows.position(self._current)
        if at is not None:
            model.setCurrentIndex(self._rows.index(at), flag.NoUpdate)
        model.select(chosen, flag.ClearAndSelect)
        top = None if self._top is None else self._rows.position(self._top)
        if top is not None:
            self.scrollTo(self._rows.index(top), QAbstractItemView.ScrollHint.PositionAtTop)
        self._tell_current()


def _copied(cards: Sequence[Card]) -> None:
    """Cells with a tab between them, each row on its line."""
    lines = ("\t".join(harmless(one_line(cell)) for cell in card.cells) for card in cards)
    QGuiApplication.clipboard().setMimeData(text_data("\n".join(lines)))
