"""The heads of a table: pressed to sort by, dragged to order, dragged at an edge to widen."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.text_size import scaled

_NARROWEST: Final = 56
_ORDINARY: Final = 130
_WIDE: Final = {
    "subject": 300,
    "name": 280,
    "title": 280,
    "full_name": 220,
    "reason": 280,
    "about": 220,
    "contact": 190,
    "organisation": 220,
    "initiative": 220,
    "mail": 220,
    "function": 190,
    "received_at": 150,
    "starts_at": 150,
    "ends_at": 150,
}
"""Pixels of columns that have more to say than others, at the usual size of text."""


class ColumnHeader(QHeaderView):
    """Tells what a person wants; the columns themselves are the model's."""

    sort_wanted = Signal(str)
    """The key of the column that was pressed."""
    order_wanted = Signal(tuple)
    """The keys of the columns in the order to which they were dragged."""

    def __init__(self, model: RowsModel[Any, Any], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = model
        self._widths: dict[str, int] = {}
        self._is_dragged = False
        model.modelAboutToBeReset.connect(self._let_go)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(_NARROWEST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionClicked.connect(self._sort)
        self.sectionMoved.connect(self._order)
        self.sectionResized.connect(self._keep)

    @property
    def widths(self) -> Mapping[str, int]:
        """The pixels of columns that were made wider or narrower, by their keys."""
        return self._widths

    def use_widths(self, widths: Mapping[str, int]) -> None:
        """Make these columns so wide."""
        self._widths = dict(widths)
        self.show_columns()

    def show_columns(self) -> None:
        """Follow the model, which has been reset: the columns as they stand there, and so wide."""
        columns = self._rows.columns
        blocker = QSignalBlocker(self)
        for at in range(self.count()):
            self.moveSection(self.visualIndex(at), at)
        blocker.unblock()
        self._is_dragged = False
        for at, heading in enumerate(columns[:-1]):
            usual = scaled(_WIDE.get(heading.key, _ORDINARY), self.font())
            self.resizeSection(at, self._widths.get(heading.key, usual))
        self._is_dragged = True

    def _sort(self, section: int) -> None:
        self.sort_wanted.emit(self._rows.columns[section].key)

    def _order(self) -> None:
        columns = self._rows.columns
        places = [self.logicalIndex(at) for at in range(self.count())]
        self.order_wanted.emit(tuple(columns[at].key for at in places if at < len(columns)))

    def _let_go(self) -> None:
        """What Qt makes of the widths meanwhile is nobody's wish."""
        self._is_dragged = False

    def _keep(self, section: int, _before: int, width: int) -> None:
        """The last column takes what the others leave; its width is nobody's wish."""
        if self._is_dragged and section < len(self._rows.columns) - 1:
            self._widths[self._rows.columns[section].key] = width
