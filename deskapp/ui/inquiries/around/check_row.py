"""One thing to be done: a box to tick, its words, and the keys that change it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from deskapp.ui.inquiries.record.text_labels import LINK_INSET
from deskapp.ui.kit.buttons import CheckBox, IconButton
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import translate

LONGEST_TEXT: Final = 200
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_EDIT: Final = frozenset({Qt.Key.Key_F2, *_ENTER})
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CheckRow(QWidget):
    """Space ticks, Enter or F2 edits in place, Del removes; arrows go on, with Alt they move it."""

    ticked = Signal(bool)
    reworded = Signal(str)
    removed = Signal()
    moved = Signal(int)
    left = Signal(int)
    """The arrow keys lead to the row so many further on."""

    def __init__(self, text: str, *, is_done: bool) -> None:
        super().__init__()
        self.box = CheckBox()
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(
            translate("inquiries", "Enter edits, Del removes, Alt with arrows moves")
        )
        self.box.setChecked(is_done)
        self.box.clicked.connect(self.ticked)
        self.box.installEventFilter(self)
        self._words = PlainLabel(text, tone=Tone.MUTED if is_done else Tone.PLAIN, wraps=True)
        self._words.installEventFilter(self)
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_TEXT)
        self._line.setAccessibleName(translate("inquiries", "Change the words"))
        self._line.installEventFilter(self)
        self._line.hide()
        remove = translate("inquiries", "Remove {what}", what=text)
        cross = IconButton(Icon.CLOSE, remove, self.removed.emit)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del does the same from the box
        line = QHBoxLayout(self)
        line.setContentsMargins(LINK_INSET, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self.box)
        line.addWidget(self._words, 1)
        line.addWidget(self._line, 1)
        line.addWidget(cross)
        self.setFocusProxy(self.box)

    def edit(self) -> None:
        """Change the words where they stand."""
        self._line.setText(self._words.text())
        self._words.hide()
        self._line.show()
        self._line.setFocus()
        self._line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the box and the line; a press on the words ticks too."""
        if isinstance(event, QKeyEvent):
            act = self._of_line if watched is self._line else self._of_box
            is_ours = act(event, is_pressed=event.type() is QEvent.Type.KeyPress)
            if is_ours and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # or F2 would be the page's
            return is_ours
        if watched is self._words and isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonRelease:
                self.box.click()
        elif watched is self._line and event.type() is QEvent.Type.FocusOut:
            self._end_editing()
        return super().eventFilter(watched, event)

    def _of_box(self, event: QKeyEvent, *, is_pressed: bool) -> bool:
        act = self._act_of(Qt.Key(event.key()), event.modifiers())
        if act is not None and is_pressed:
            act()
        return act is not None

    def _act_of(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
        if key in _STEPS:
            is_moved = bool(modifiers & Qt.KeyboardModifier.AltModifier)
            return partial((self.moved if is_moved else self.left).emit, _STEPS[key])
        if key in _EDIT and not modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.edit
        return self.removed.emit if key == Qt.Key.Key_Delete else None

    def _of_line(self, event: QKeyEvent, *, is_pressed: bool) -> bool:
        if event.key() == Qt.Key.Key_Escape and is_pressed:
            self._line.setText(self._words.text())
        is_end = event.key() in {*_ENTER, Qt.Key.Key_Escape}
        if is_end and is_pressed:
            self.box.setFocus()  # which ends the editing
        return is_end

    def _end_editing(self) -> None:
        """What was typed is kept wherever the focus goes."""
        if self._line.isHidden():
            return
        typed = self._line.text().strip()
        self._line.hide()
        self._words.show()
        if typed and typed != self._words.text():
            self.reworded.emit(typed)
