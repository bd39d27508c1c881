"""The month to look at and to move follow-ups in: arrows choose a day, dropping moves to it."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.dates.date_words import month_words
from deskapp.domain.dates.working_days import add_months
from deskapp.ui.follow_ups.month.days import WEEKS, Day
from deskapp.ui.follow_ups.month.delegate import DayDelegate, row_height
from deskapp.ui.follow_ups.month.model import MonthModel
from deskapp.ui.follow_ups.month.words import heading
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import current_language, translate

_Index = QModelIndex | QPersistentModelIndex
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DayGrid(QTableView):
    """The cells. Arrows go over the edge of the month, Page Up and Page Down turn it."""

    chosen = Signal(object)
    """The day that is current."""
    entered = Signal()
    """Enter: on to the list of the day."""
    dropped = Signal(object)
    """What is being dragged was let go on this day."""

    def __init__(self, model: MonthModel) -> None:
        super().__init__()
        self.setCornerButtonEnabled(False)
        self._days = model
        self.setModel(model)
        self.setItemDelegate(DayDelegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("follow_ups", "Month"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionsClickable(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self._fit()

    @property
    def day(self) -> date | None:
        """The day that is current."""
        index = self.currentIndex()
        return self._days.day_at(index).day if index.isValid() else None

    def go_to(self, day: date) -> None:
        """Make a day current, turning to its month where it is not shown."""
        if not self._days.index_of(day).isValid():
            self._days.turn_to(day)
        index = self._days.index_of(day)
        self.setCurrentIndex(index)
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell the day."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._days.day_at(current).day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By days, weeks and months; Enter goes to the list."""
        here, key = self.day, Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or here is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.go_to(here + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.go_to(add_months(here, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters belong to the page's commands."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what comes from a list of this window."""
        if isinstance(event.source(), QAbstractItemView):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the day under the pointer."""
        index = self.indexAt(event.position().toPoint())
        event.setAccepted(index.isValid())
        if index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the day; who listens moves what is dragged, so nothing is taken out of the list."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(self._days.day_at(index).day)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        """All weeks of the month."""
        height = self.horizontalHeader().sizeHint().height() + WEEKS * row_height(self.font())
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self.updateGeometry()


class Month(QWidget):
    """The grid with its heading: which month it is, back, on, today."""

    turned = Signal()
    """Another month is shown, whose days are asked for."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._model = MonthModel(today, today)
        self.grid = DayGrid(self._model)
        self._heading = PlainLabel("", TextSize.HEADING)
        self._about = PlainLabel("", TextSize.SMALL, Tone.MUTED)
        self._about.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, INSIDE_GROUP)
        self._model.modelReset.connect(self._show_month)
        line = QHBoxLayout()
        line.setContentsMargins(PAGE_EDGE, 0, INSIDE_GROUP, 0)
        line.setSpacing(GRID)
        line.addWidget(self._heading, 1)
        now = translate("follow_ups", "To today")
        line.addWidget(Button(now, lambda: self.grid.go_to(self._model.today), Kind.LINK))
        for icon, words, step in (
            (Icon.CHEVRON_LEFT, translate("follow_ups", "Month before"), -1),
            (Icon.CHEVRON_RIGHT, translate("follow_ups", "Month after"), 1),
        ):
            line.addWidget(IconButton(icon, words, partial(self._turn, step)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self.grid, 1)
        column.addWidget(self._about)
        self.setFocusProxy(self.grid)
        self.grid.chosen.connect(lambda _: self._show_day())
        self.grid.go_to(today)
        self._show_month()

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._model.month

    def show_days(self, days: tuple[Day, ...], today: date) -> None:
        """Show what is due on each day."""
        self._model.show_days(days, today)
        self._show_day()

    def _show_day(self) -> None:
        self._about.setText(heading(self._model.day_at(self.grid.currentIndex())))

    def _turn(self, months: int) -> None:
        self.grid.go_to(add_months(self.grid.day or self.month, months))

    def _show_month(self) -> None:
        self._heading.setText(month_words(self.month, current_language()))
        self.turned.emit()
