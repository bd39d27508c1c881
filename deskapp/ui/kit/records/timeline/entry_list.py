"""The rows of a timeline: fetched as they come into view; a change unfolds in its place."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.telling.history_lists import Entry
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE, WholeList
from deskapp.ui.kit.records.timeline.change_lines import ChangeLines
from deskapp.ui.kit.records.timeline.entry_cards import Line
from deskapp.wording.changes.in_words import ChangeWords

Entries = RowsModel[Entry, Line]
_BELOW: Final = 2 * INSIDE_GROUP


class EntryList(WholeList):
    """As high as all its rows; the page scrolls it, and ten thousand rows cost as much as ten."""

    def __init__(self, model: Entries, name: str) -> None:
        self._unfolded: tuple[Entry, _Unfolded] | None = None
        super().__init__(model, name)
        self._model = model
        model.modelAboutToBeReset.connect(self.fold)

    def toggle(self, entry: Entry) -> None:
        """Show before and after below the row, or fold it again."""
        was_unfolded = self._unfolded is not None and self._unfolded[0] == entry
        self.fold()
        line = self._model.row(entry)
        if was_unfolded or line is None:
            return
        self._unfolded = entry, _Unfolded(line.words, self.viewport())
        self._fit()
        self._unfolded[1].show()

    def fold(self) -> None:
        """Show all rows alike."""
        if self._unfolded is None:
            return
        entry, shown = self._unfolded
        self._unfolded = None
        shown.hide()
        shown.deleteLater()
        position = self._model.position(entry)
        if position is not None:
            self.setRowHeight(position, self._card_height)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher are texts."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @property
    def _card_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _fit(self) -> None:
        """Make room below the card for what is unfolded, and lay it there."""
        if self._unfolded is None:
            return
        entry, shown = self._unfolded
        position = self._model.position(entry)
        assert position is not None
        width = self.viewport().width()
        height = shown.heightForWidth(width)
        top = self.rowViewportPosition(position) + self._card_height
        shown.setGeometry(0, top, width, height)
        self.setRowHeight(position, self._card_height + height)
        self.updateGeometry()


class _Unfolded(QWidget):
    """What a change did, below its card."""

    def __init__(self, words: tuple[ChangeWords, ...], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(TEXT_EDGE, GRID, TEXT_EDGE, _BELOW)
        column.setSpacing(INSIDE_GROUP)
        for each in words:
            if len(words) > 1:
                column.addWidget(PlainLabel(each.heading, tone=Tone.MUTED, wraps=True))
            column.addWidget(ChangeLines(each))
