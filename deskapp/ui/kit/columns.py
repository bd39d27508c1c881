"""Columns side by side that remember their widths; the last folds away in a narrow window."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from deskapp.ui.kit.look.text_size import scaled

FOLDS_BELOW: Final = 1_200
"""Width of the window in pixels, at the usual size of text."""
_TABLE: Final = 700
_LEAST: Final = 420
"""Pixels of a table at the left, and of what it leaves the others, at the usual size of text."""


class Columns(QSplitter):
    """Two or three columns; with a side panel, the last is that panel."""

    widths_changed = Signal(list)
    """Widths in pixels after the person has moved a border; keep them and give them back."""
    side_shown = Signal(bool)

    def __init__(
        self, columns: Sequence[QWidget], widths: Sequence[int], *, has_side_panel: bool = False
    ) -> None:
        """`widths` are what was kept last, or a first proposal; the widest one may grow."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for column in columns:
            self.addWidget(column)
        self.setSizes(list(widths))
        self.setStretchFactor(list(widths).index(max(widths)), 1)
        self._side = columns[-1] if has_side_panel else None
        self._is_wanted: bool | None = None
        self._before: list[int] | None = None
        self.splitterMoved.connect(lambda *_: self.widths_changed.emit(self.sizes()))

    def toggle_side(self) -> None:
        """Fold or unfold the side panel; the person's wish outlives a change of width."""
        if self._side is not None:
            self._is_wanted = self._side.isHidden()
            self._fold()

    def give_room(self, *, is_wide: bool) -> None:
        """A table in the first column needs more room than cards, which get back what they had."""
        sizes = self.sizes()
        if is_wide and self._before is None:
            self._before = sizes
            wanted = scaled(_TABLE, self.font())
            first = max(sizes[0], min(wanted, sum(sizes) - scaled(_LEAST, self.font())))
            self.setSizes([first, max(sum(sizes[:2]) - first, 1), *sizes[2:]])
        elif not is_wide and self._before is not None:
            self.setSizes(self._before)
            self._before = None

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window's width while shown."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fold()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no longer."""
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold and unfold with the window's width."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        if self._side is None:
            return
        has_room = self.window().width() >= scaled(FOLDS_BELOW, self.font())
        shows = has_room if self._is_wanted is None else self._is_wanted
        if shows == self._side.isHidden():
            self._side.setVisible(shows)
            self.side_shown.emit(shows)
