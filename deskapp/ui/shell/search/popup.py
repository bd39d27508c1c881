"""The list below the search line."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout

from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.narrowing.filter_chips import FilterChips
from deskapp.ui.shell.search.found import Offers
from deskapp.wording.language import translate

_MOST_LINES: Final = 9
_WIDTH: Final = 560


class Popup(QFrame):
    """The list below the line; a child of the window, so that it never takes the focus."""

    def __init__(self, line: QLineEdit, offers: Offers) -> None:
        super().__init__(line.window())
        self.setProperty("role", "popup")
        self.list = QListView()
        self.list.setAccessibleName(translate("shell", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(offers)
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, GRID, 1, GRID)
        layout.setSpacing(GRID)
        self._chips = FilterChips(line, takes_focus=False)
        self._chips.setContentsMargins(INSIDE_GROUP, GRID, INSIDE_GROUP, 0)
        layout.addWidget(self._chips)
        layout.addWidget(self.list)
        self.hide()

    @property
    def row(self) -> int:
        """The row that Enter would choose; -1 where there is none."""
        return self.list.currentIndex().row()

    def show_below(self, line: QLineEdit, *, is_wanted: bool) -> None:
        """Show as many lines as there are, at most nine, and go to the first."""
        rows = min(self.list.model().rowCount(), _MOST_LINES)
        self.setVisible(is_wanted and rows > 0)
        corner = line.mapTo(line.window(), QPoint(0, line.height() + GRID))
        width = max(line.width(), scaled(_WIDTH, self.font()))
        room = line.window().rect().adjusted(0, 0, -GRID, -GRID)
        height = rows * self.list.sizeHintForRow(0) + 2 * GRID + 2
        if not self._chips.isHidden():
            height += self._chips.heightForWidth(width) + GRID
        self.setGeometry(QRect(corner.x(), corner.y(), width, height).intersected(room))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.raise_()

    def move_by(self, step: int) -> None:
        """Go up or down, staying inside."""
        rows = self.list.model().rowCount()
        if rows:
            row = max(0, min(rows - 1, self.row + step))
            self.list.setCurrentIndex(self.list.model().index(row, 0))
