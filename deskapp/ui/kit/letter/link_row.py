"""The small field for where a link leads; no window opens for it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.letter.formatting import completed_link, set_link
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.wording.language import translate

_LONGEST = 2_000


class LinkRow(QWidget):
    """Hidden until it is asked something; Enter sets the link, Esc leaves it as it was."""

    closed = Signal()
    """It has been answered: the editor goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QTextCursor()
        self.line = _Line()
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(translate("kit", "Link leads to"))
        self.line.setPlaceholderText(translate("kit", "Web or e-mail address"))
        self.remove = Button(translate("kit", "Remove link"), self._remove, Kind.QUIET)
        self._fault = PlainLabel("", TextSize.SMALL, Tone.OVERDUE)
        row = QHBoxLayout()
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self.line, 1)
        row.addWidget(Button(translate("kit", "Set link"), self._set))
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._fault)
        self.line.returnPressed.connect(self._set)
        self.line.left.connect(self._close)
        self.line.textEdited.connect(self._fault.hide)
        self.hide()

    def ask(self, place: QTextCursor, target: str) -> None:
        """Ask where `place` shall lead, which leads to `target` now."""
        self._place = place
        self.line.setText(target.removeprefix("mailto:"))
        self.line.selectAll()
        self.remove.setVisible(bool(target))
        self._fault.hide()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set(self) -> None:
        target = completed_link(self.line.text())
        if not target:
            self._fault.setText(translate("kit", "A link leads to a web or e-mail address."))
            self._fault.show()
            return
        set_link(self._place, target)
        self._close()

    def _remove(self) -> None:
        set_link(self._place, "")
        self._close()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class _Line(QLineEdit):
    """Esc leaves this line alone, not the page."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Esc before any shortcut of the page does."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
