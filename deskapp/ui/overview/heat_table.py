"""Initiatives by topic and Land, as a table that can be sorted and leads to lists."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from deskapp.domain.addresses.laender import LAENDER
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.records.choices import land_name
from deskapp.ui.overview.steps import Steps, text_on
from deskapp.wording.language import translate

_Index = QModelIndex | QPersistentModelIndex
_COUNT: Final = Qt.ItemDataRole.UserRole
_COLUMN, _SUM_COLUMN, _ROW = 42, 56, 32
SUM: Final = ""
"""Stands for all Länder."""
COLUMNS: Final = (SUM, *(code for code in LAENDER if code != "BUND"), "BUND")


class _HeatModel(QAbstractTableModel):
    """A row a topic, a column a Land; the first column is the sum."""

    def __init__(self) -> None:
        super().__init__()
        self._topics: Sequence[tuple[str, str]] = ()
        self._counts: Mapping[tuple[str, str], int] = {}
        self.steps = Steps(())

    def show_counts(
        self, topics: Sequence[tuple[str, str]], counts: Mapping[tuple[str, str], int]
    ) -> None:
        self.beginResetModel()
        self._topics, self._counts = topics, counts
        self.steps = Steps.up_to(max((n for (_, land), n in counts.items() if land), default=0))
        self.endResetModel()

    def place(self, index: _Index) -> tuple[str, str]:
        return self._topics[index.row()][1], COLUMNS[index.column()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._topics)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — as above
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        (topic, word), land = self._topics[index.row()], COLUMNS[index.column()]
        count = self._counts.get((topic, land), 0)
        if role == _COUNT:
            return count
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where = land_name(land) if land else translate("overview", "all states")
            said = translate("overview", "%n initiatives", n=count)
            return f"{word}, {where}: {said}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._topics[section][1]
        return COLUMNS[section] or translate("overview", "All")


class HeatTable(QTableView):
    """Arrows go from cell to cell, Enter or a click opens; a press on a Land sorts by it."""

    opened = Signal(str, str)
    """The word for a topic, and the code of a Land or nothing for all."""

    def __init__(self) -> None:
        super().__init__()
        self.setCornerButtonEnabled(False)
        self._heat = _HeatModel()
        self._heat.setParent(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_COUNT)
        self._sorted.setSourceModel(self._heat)
        self.setModel(self._sorted)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(translate("overview", "Initiatives by topic and state"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit()
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    @property
    def steps(self) -> Steps:
        """The colours in use."""
        return self._heat.steps

    def show_counts(
        self, topics: Sequence[tuple[str, str]], counts: Mapping[tuple[str, str], int]
    ) -> None:
        """Show the topics, codes with their words, and how many there are of each in a Land."""
        self._heat.show_counts(topics, counts)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setDefaultSectionSize(scaled(_COLUMN, self.font()))
        self.horizontalHeader().resizeSection(0, scaled(_SUM_COLUMN, self.font()))
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW, self.font()))

    def _open(self, index: QModelIndex) -> None:
        if index.data(_COUNT):
            self.opened.emit(*self._heat.place(self._sorted.mapToSource(index)))


class _CellDelegate(QStyledItemDelegate):
    """A cell is its count on the colour of its step; the sums have no colour."""

    def __init__(self, table: HeatTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = colours_of(self._table.palette())
        steps = self._table.steps
        step = steps.step(int(index.data(_COUNT))) if index.column() else 0
        ground = steps.ground(step, colours)
        painter.save()
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), ground)
        painter.setPen(text_on(ground) if step else option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.tone(Tone.PLAIN))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(scaled(_COLUMN, self._table.font()), scaled(_ROW, self._table.font()))
