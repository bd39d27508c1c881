"""Fields side by side, or below each other where the window is too narrow for that."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout

from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS

_WIDEST: Final = 320
"""Pixels at the usual size of text; no field may claim more for itself."""


class SideBySide(QBoxLayout):
    """One row of a form."""

    def __init__(self, font: QFont) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(BETWEEN_GROUPS)
        self._widest = scaled(_WIDEST, font)
        self._parts: list[QLayout] = []  # what ``itemAt`` gives is destroyed twice by PySide

    def add(self, part: QLayout) -> None:
        """Put a field with its label at the end."""
        self._parts.append(part)
        column = QVBoxLayout()  # Qt gives a layout that is aligned too little height for its text
        column.addLayout(part)
        column.addStretch()
        self.addLayout(column, 1)

    def minimumSize(self) -> QSize:
        """As narrow as the widest field alone."""
        widest = max((part.minimumSize().width() for part in self._parts), default=0)
        return QSize(widest, super().minimumSize().height())

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more height than it needs."""
        return Qt.Orientation.Horizontal

    def setGeometry(self, rect: QRect) -> None:
        """Turn the row into a column where it does not fit."""
        wanted = [min(part.sizeHint().width(), self._widest) for part in self._parts]
        fits = sum(wanted) + (len(wanted) - 1) * self.spacing() <= rect.width()
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if fits else directions.TopToBottom
        if direction is not self.direction():
            self.setDirection(direction)
        super().setGeometry(rect)
