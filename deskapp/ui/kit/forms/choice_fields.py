"""Fields to choose in: one of several, yes or no."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox

from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.look.icons import Icon, pixmap
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import INSIDE_GROUP

V = TypeVar("V", bound=Hashable)
Choices = Iterable[tuple[V, str]]
"""Values and the words for them, in the order shown."""

_FEWEST_LETTERS = 14


class ComboBox(QComboBox):
    """A closed list; the wheel scrolls the page instead of changing a value unseen."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """Narrower than the longest choice, which the open list shows in full."""
        narrow = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        hint = super().minimumSizeHint()
        return QSize(min(narrow, hint.width()), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw our own arrow, which the style sheet took away."""
        super().paintEvent(event)
        edge = scaled(16, self.font())
        colour = self.palette().color(QPalette.ColorRole.Text)
        arrow = pixmap(Icon.CHEVRON_DOWN, colour, QSize(edge, edge), self.devicePixelRatio())
        QPainter(self).drawPixmap(
            self.width() - edge - INSIDE_GROUP, (self.height() - edge) // 2, arrow
        )


class ChoiceField(Field[V]):
    """One of several, always one."""

    def __init__(self, name: str, label: str, choices: Choices[V], *, hint: str = "") -> None:
        """The first choice is chosen until another is."""
        self.combo = ComboBox()
        self._choices: list[tuple[V, str]] = []
        super().__init__(name, label, self.combo, hint=hint)
        self.combo.view().setAccessibleName(self.plain_label)
        self.set_choices(choices)
        self.combo.currentIndexChanged.connect(self._entered)

    def set_choices(self, choices: Choices[V]) -> None:
        """Offer these instead."""
        self._choices = list(choices)
        self.combo.clear()
        self.combo.addItems([word for _, word in self._choices])

    def choices(self) -> list[tuple[V, str]]:
        """What is offered."""
        return list(self._choices)

    def value(self) -> V:
        """The value chosen."""
        return self._choices[self.combo.currentIndex()][0]

    def set_value(self, value: V) -> None:
        """Choose a value. Raises `ValueError` for one that is not offered."""
        values = [each for each, _ in self._choices]
        self.combo.setCurrentIndex(values.index(value))

    def is_empty(self) -> bool:
        """Whether the choice means nothing: None or an empty text."""
        return self.value() in (None, "")


class CheckField(Field[bool]):
    """Yes or no; the words stand beside the box."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.box = CheckBox(label)
        super().__init__(name, label, self.box, hint=hint)
        self.label.hide()
        self.box.toggled.connect(self._entered)

    def value(self) -> bool:
        """Whether the box is ticked."""
        return self.box.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick the box or not."""
        self.box.setChecked(value)
