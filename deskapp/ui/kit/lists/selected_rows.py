"""What is selected in a list, by runs of rows: all of 300,000 are one run; and what is in view."""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain
from typing import Any, Final

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QTableView

from deskapp.ui.kit.lists.rows_model import RowsModel

Range = tuple[int, int]
"""The first and the last row of a run."""
_MOST_KEPT: Final = 20_000
"""Rows that stay selected when the ids are others; to find more again would take too long."""


def selected_ranges(view: QTableView) -> list[Range]:
    """The runs of rows that are selected, from top to bottom."""
    selection = view.selectionModel().selection()
    found = (selection.at(number) for number in range(selection.count()))
    return sorted((each.top(), each.bottom()) for each in found)


def between(places: Sequence[int], first: int, last: int) -> int:
    """How many of the sorted places lie between those two, and on them."""
    return bisect_right(places, last) - bisect_left(places, first)


class KeptSelection:
    """What was selected before the ids of a list change."""

    def __init__(self, rows: RowsModel[Any, Any]) -> None:
        self._rows = rows
        self._before: Sequence[Hashable] = ()
        self._ranges: Sequence[Range] = ()

    def remember(self, view: QTableView) -> None:
        """Keep what is selected now."""
        self._before, self._ranges = self._rows.ids, selected_ranges(view)

    def found_again(self) -> QItemSelection:
        """The same ids where they are now, and forget them."""
        chosen, last = QItemSelection(), self._rows.columnCount() - 1
        for top, end in self._runs():
            chosen.select(self._rows.index(top, 0), self._rows.index(end, last))
        self._before, self._ranges = (), ()
        return chosen

    def _runs(self) -> Sequence[Range]:
        if not self._ranges or self._before == self._rows.ids:
            return self._ranges
        if sum(1 + end - top for top, end in self._ranges) > _MOST_KEPT:
            return ()
        kept = chain.from_iterable(self._before[top : end + 1] for top, end in self._ranges)
        return tuple(_runs(self._rows.positions(tuple(kept))))


class KeptPlace:
    """What stood at the top before the ids of a list change; new rows above the first are seen."""

    def __init__(self, rows: RowsModel[Any, Any]) -> None:
        self._rows = rows
        self._top: Hashable | None = None
        self._hidden = 0
        self._is_apart = False

    def remember(self, view: QTableView) -> None:
        """Keep the row at the top, and how much of it is out of view."""
        top = view.indexAt(view.viewport().rect().topLeft())
        is_below = top.isValid() and view.verticalScrollBar().value() > 0
        self._top = self._rows.ids[top.row()] if is_below else None
        self._hidden = -view.visualRect(top).top()
        shown = view.visualRect(view.currentIndex())
        self._is_apart = not view.viewport().rect().contains(shown)

    def find_again(self, view: QTableView) -> None:
        """Bring the same row to the same place; a current row that was cut stays so."""
        at = None if self._top is None else self._rows.position(self._top)
        if at is not None:
            view.scrollTo(self._rows.index(at, 0), QTableView.ScrollHint.PositionAtTop)
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + self._hidden)
        elif self._is_apart:
            view.scrollToTop()


def _runs(places: Sequence[int]) -> Iterator[Range]:
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
