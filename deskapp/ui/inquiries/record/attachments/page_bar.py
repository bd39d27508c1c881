"""Which page of how many, and how large: small controls above what is shown."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

_ZOOMS: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_FITTING: Final = 2
_NEXT: Final = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_Right})
_BEFORE: Final = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_Left})


class PageBar(QWidget):
    """Page keys and left and right turn; plus, minus and 0 change the size."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = self.count = 0
        self._zoom = _FITTING
        self._words = PlainLabel("", TextSize.SMALL, Tone.MUTED)
        before = translate("inquiries", "Page before")
        after = translate("inquiries", "Next page")
        self._before = IconButton(Icon.CHEVRON_LEFT, before, lambda: self._turn(-1))
        self._after = IconButton(Icon.CHEVRON_RIGHT, after, lambda: self._turn(+1))
        smaller = translate("inquiries", "Smaller")
        larger = translate("inquiries", "Larger")
        self._smaller = IconButton(Icon.MINUS, smaller, lambda: self._resize(self._zoom - 1))
        self._larger = IconButton(Icon.PLUS, larger, lambda: self._resize(self._zoom + 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self._before, self._words, self._after, self._smaller, self._larger):
            row.addWidget(part)
        self.begin()

    @property
    def zoom(self) -> float:
        """How large, where 1 fits the room."""
        return _ZOOMS[self._zoom]

    def begin(self) -> None:
        """Nothing is shown yet."""
        self.number = self.count = 0
        self._zoom = _FITTING
        self.hide()

    def show_count(self, count: int) -> None:
        """Something is shown: one picture (0), or a page of so many."""
        self.count = count
        words = translate(
            "inquiries", "Page {number} of {count}", number=self.number + 1, count=count
        )
        self._words.setText(words)
        for part in (self._before, self._words, self._after):
            part.setVisible(count > 1)
        self._before.setEnabled(self.number > 0)
        self._after.setEnabled(self.number + 1 < count)
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom + 1 < len(_ZOOMS))
        self.show()
        if count > 1:
            announce(self, words)

    def named(self, name: str) -> str:
        """What a screen reader says of what is shown."""
        return f"{name}, {self._words.text()}" if self.count > 1 else name

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was one of ours."""
        if self.isHidden():
            return False
        key = event.key()
        if self.count > 1 and key in _NEXT | _BEFORE:
            self._turn(+1 if key in _NEXT else -1)
        elif event.text() in {"+", "-", "0"}:
            steps = {"+": self._zoom + 1, "-": self._zoom - 1, "0": _FITTING}
            self._resize(steps[event.text()])
        else:
            return False
        return True

    def _turn(self, step: int) -> None:
        number = max(0, min(self.number + step, self.count - 1))
        if number != self.number:
            self.number = number
            self.changed.emit()

    def _resize(self, zoom: int) -> None:
        zoom = max(0, min(zoom, len(_ZOOMS) - 1))
        if zoom != self._zoom:
            self._zoom = zoom
            self.changed.emit()
