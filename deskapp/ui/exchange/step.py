"""One step of the page: a heading, and what belongs to it below."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP


class Step(QWidget):
    """Hidden until it has something to show, where the page says so."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heading = PlainLabel(heading, TextSize.HEADING, wraps=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(INSIDE_GROUP)
        self.column.addWidget(self.heading)
