"""Which columns a table has, and in which order."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from deskapp.ui.kit.look.icons import Icon, pixmap
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_ROW: Final = 28
_KEY: Final = Qt.ItemDataRole.UserRole
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Ticked(QStyledItemDelegate):
    """Draws the tick over what the style sheet has drawn, as a box to tick does."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if shown.checkState is Qt.CheckState.Checked:
            element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            box = shown.widget.style().subElementRect(element, shown, shown.widget)
            colour = colours_of(shown.palette).tone(Tone.ON_ACCENT)
            ratio = shown.widget.devicePixelRatio()
            painter.drawPixmap(box.topLeft(), pixmap(Icon.CHECK, colour, box.size(), ratio))


class ColumnChoice(QListWidget):
    """The space bar shows a column or hides it; Alt with an arrow moves it, and so does the mouse.

    The columns of the table come first, in their order.
    """

    changed = Signal(tuple)
    """The keys of the columns that are to be shown, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("choice", True)
        self.setItemDelegate(_Ticked(self))
        self.setAccessibleName(translate("kit", "Columns"))
        self.setAccessibleDescription(
            translate("kit", "Space shows or hides a column, Alt with an arrow moves it")
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._tell)
        self.model().rowsMoved.connect(self._tell)

    def offer(self, words: Mapping[str, str], chosen: Sequence[str]) -> None:
        """Show these columns by their keys, those chosen first; the current one stays."""
        others = (key for key in words if key not in chosen)
        keys = [key for key in (*chosen, *others) if key in words]
        if keys == [str(self.item(at).data(_KEY)) for at in range(self.count())]:
            return
        current = self.currentItem().data(_KEY) if self.count() else keys[0]
        self.blockSignals(True)
        self.clear()
        for key in keys:
            item = QListWidgetItem(one_line(words[key]))
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, scaled(_ROW, self.font())))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            is_chosen = key in chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(keys.index(current) if current in keys else 0)
        self.blockSignals(False)

    def move_current(self, step: int) -> None:
        """Move the current column so many places down."""
        at = self.currentRow()
        if 0 <= at + step < self.count():
            self.blockSignals(True)
            self.insertItem(at + step, self.takeItem(at))
            self.setCurrentRow(at + step)
            self.blockSignals(False)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the current column."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        items = map(self.item, range(self.count()))
        checked = Qt.CheckState.Checked
        keys = tuple(str(each.data(_KEY)) for each in items if each.checkState() == checked)
        if keys:
            self.changed.emit(keys)
