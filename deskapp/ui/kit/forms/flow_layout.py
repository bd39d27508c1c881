"""A layout that goes on in the next line where the width ends, as words in a text."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from deskapp.ui.kit.look.theme import INSIDE_GROUP


class FlowLayout(QLayout):
    """Lays its items beside each other and then below; what may grow fills its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._lay_out(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items in their places."""
        super().setGeometry(rect)
        self._lay_out(rect, moves=True)

    def sizeHint(self) -> QSize:
        """As small as can be: the width decides."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, moves: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            if y > rect.y():
                y += INSIDE_GROUP
            widths = _shared_out(line, rect.width())
            if moves:
                _place(line, widths, QPoint(rect.x(), y))
            y += max(_height(item, width) for item, width in zip(line, widths, strict=True))
        return y - rect.y()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if line and taken + wanted > width:
                yield line
                line, taken = [], 0
            line.append(item)
            taken += wanted + INSIDE_GROUP
        if line:
            yield line


def _shared_out(line: Sequence[QLayoutItem], width: int) -> list[int]:
    """The widths of the items of a line: those that may grow share what is left over."""
    widths = [min(item.sizeHint().width(), width) for item in line]
    left = width - sum(widths) - INSIDE_GROUP * (len(line) - 1)
    growing = [at for at, item in enumerate(line) if _grows(item)]
    for at in growing:
        widths[at] = min(widths[at] + left // len(growing), line[at].maximumSize().width())
    return widths


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _place(line: Sequence[QLayoutItem], widths: Sequence[int], at: QPoint) -> None:
    x = at.x()
    for item, width in zip(line, widths, strict=True):
        item.setGeometry(QRect(x, at.y(), width, _height(item, width)))
        x += width + INSIDE_GROUP
