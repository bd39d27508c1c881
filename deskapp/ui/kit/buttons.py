"""Buttons: few kinds, each with a name for screen readers and an icon that grows with the text."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from deskapp.ui.kit.look.icons import Icon, icon, pixmap
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.plain_text import set_tip


class Kind(Enum):
    """How much a button asks to be pressed; one primary on a page at most."""

    PRIMARY = "primary"
    ORDINARY = "ordinary"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"
    CHIP = "chip"


_TONES = {Kind.DANGER: Tone.OVERDUE, Kind.LINK: Tone.ACCENT}


class Button(QPushButton):
    """A button with a text, and an icon where it helps."""

    def __init__(
        self,
        text: str,
        pressed: Callable[[], object] | None = None,
        kind: Kind = Kind.ORDINARY,
        name: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if name is not None:
            tone = Tone.ON_ACCENT if kind is Kind.PRIMARY else _TONES.get(kind)
            self.setIcon(icon(name, tone))
        _size_icon(self)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())  # noqa: PLW0108 — drops `checked`

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, on every system."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow the icon with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            _size_icon(self)


class IconButton(QToolButton):
    """A button that is an icon alone; `label` is its accessible name and its tip."""

    def __init__(
        self,
        name: Icon,
        label: str,
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(name))
        self.rename(label)
        _size_icon(self)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())  # noqa: PLW0108 — drops `checked`

    def rename(self, label: str) -> None:
        """Say anew what the button does."""
        set_tip(self, label)
        self.setAccessibleName(label)
        self.setAccessibleDescription("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, on every system."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow the icon with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            _size_icon(self)


class CheckBox(QCheckBox):
    """A box to tick, with its words beside it; draws its own tick, in the scheme's colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick over what the style sheet has drawn."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(element, option, self)
        colour = colours_of(self.palette()).tone(Tone.ON_ACCENT)
        tick = pixmap(Icon.CHECK, colour, box.size(), self.devicePixelRatio())
        QPainter(self).drawPixmap(box.topLeft(), tick)


def _pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Windows knows the space bar alone, outside of dialogs."""
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if is_enter:
        button.click()
    return is_enter


def _size_icon(button: QAbstractButton) -> None:
    edge = scaled(20, button.font())
    button.setIconSize(QSize(edge, edge))
