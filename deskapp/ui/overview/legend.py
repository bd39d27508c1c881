"""What the colours mean."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.overview.steps import Steps

_EDGE = 16


class Legend(QWidget):
    """A patch of each colour with the counts that have it."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)

    def show_steps(self, steps: Steps) -> None:
        """Explain these steps."""
        while (item := self._flow.takeAt(0)) is not None:
            if (entry := item.widget()) is not None:
                entry.hide()
                entry.deleteLater()
        for step, words in enumerate(steps.words()):
            self._flow.addWidget(_entry(steps, step, words))
        self.updateGeometry()


def _entry(steps: Steps, step: int, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, GRID, 0)
    row.setSpacing(GRID)
    row.addWidget(_Patch(steps, step))
    row.addWidget(PlainLabel(words, TextSize.SMALL, Tone.MUTED))
    return entry


class _Patch(QWidget):
    def __init__(self, steps: Steps, step: int) -> None:
        super().__init__()
        self._steps, self._step = steps, step
        edge = scaled(_EDGE, self.font())
        self.setFixedSize(QSize(edge, edge))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour in its edge."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setPen(colours.edge)
        painter.setBrush(self._steps.ground(self._step, colours))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
