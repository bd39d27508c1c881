"""One finding: its sentence, a way to its place, and a button that mends it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.domain.checks.finding import Finding, Level
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_SIGNS = {
    Level.STOP: (Icon.OVERDUE, Tone.OVERDUE),
    Level.WARN: (Icon.WARNING, Tone.DUE),
    Level.FIX: (Icon.EDIT, Tone.MUTED),
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CORNER = 6


class FindingRow(QWidget):
    """Enter or a click goes to the place, F mends it."""

    chosen = Signal(object)
    """The ``Finding`` to go to."""
    fix_wanted = Signal(object)
    """The ``Finding`` to be mended."""
    step_wanted = Signal(int)
    """How many rows further the focus shall go."""

    def __init__(self, finding: Finding, sentence: str) -> None:
        super().__init__()
        self.finding = finding
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{label(finding.level)}: {sentence}")
        self._text = PlainLabel(sentence, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(IconLabel(*_SIGNS[finding.level]), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        if finding.fix is not None:
            row.addWidget(self._fix_button(), 0, Qt.AlignmentFlag.AlignTop)
            hint = translate("replies", "Enter goes to the place, F mends it.")
        else:
            hint = translate("replies", "Enter goes to the place.")
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place, mend it, or go on to another row."""
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if is_plain and event.key() in _ENTER:
            self.chosen.emit(self.finding)
        elif is_plain and event.key() == Qt.Key.Key_F and self.finding.fix is not None:
            self.fix_wanted.emit(self.finding)
        elif is_plain and event.key() in _STEPS:
            self.step_wanted.emit(_STEPS[Qt.Key(event.key())])
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the place."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.finding)

    def event(self, event: QEvent) -> bool:
        """Show where the focus is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame where the focus is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours_of(self.palette()).tone(Tone.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _fix_button(self) -> Button:
        words = translate("replies", "Fix: {text}", text=one_line(self.finding.fix or "", 24))
        if not (self.finding.fix or "").strip():
            words = translate("replies", "Fix it")
        button = Button(
            words.replace("&", "&&"), lambda: self.fix_wanted.emit(self.finding), Kind.LINK
        )
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # F does it from the row
        return button
