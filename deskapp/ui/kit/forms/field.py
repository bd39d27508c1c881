"""What all fields share: label, editor, message, a value, and a name for screen readers."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

T = TypeVar("T")


class Field(QWidget, Generic[T]):
    """A labelled place for one value. Subclasses make the editor and read its value."""

    changed = Signal()

    def __init__(
        self, name: str, label: str, editor: QWidget, *, is_required: bool = False, hint: str = ""
    ) -> None:
        """`name` is the field's key in the form; `label` may mark its mnemonic with ``&``."""
        super().__init__()
        self.name = name
        self.is_required = is_required
        self.editor = editor
        marked = f"{label} *" if is_required else label
        self.label = PlainLabel(marked, TextSize.SMALL, Tone.MUTED, wraps=True)
        self.label.setBuddy(editor)
        self.plain_label = label.replace("&", "")
        self._hint = hint
        self._echo = ""
        self._note = PlainLabel(hint, TextSize.SMALL, Tone.MUTED, wraps=True)
        self._sign = IconLabel(Icon.WARNING, Tone.OVERDUE)
        self._sign.hide()
        self._below = QWidget()
        self._lay_out()
        self._below.setVisible(bool(hint))
        self.setFocusProxy(editor)
        editor.setAccessibleName(self._accessible_name())
        editor.setAccessibleDescription(hint)

    def value(self) -> T:
        """What stands in the field."""
        raise NotImplementedError

    def set_value(self, value: T) -> None:
        """Put a value in the field."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing has been entered."""
        return not self.value()

    def problem(self) -> str:
        """Why the value cannot be taken, as a sentence; empty if it can."""
        if self.is_required and self.is_empty():
            return translate("kit", "Please fill in “{field}”.", field=self.plain_label)
        return ""

    def set_error(self, sentence: str) -> None:
        """Show under the field what is wrong and what to do; empty takes it back."""
        self._sign.setVisible(bool(sentence))
        self._note.set_tone(Tone.OVERDUE if sentence else Tone.MUTED)
        self._note_down(sentence or self._echo or self._hint)
        self._mark_invalid(bool(sentence))
        if sentence:
            announce(self.editor, f"{self.plain_label}: {sentence}", is_urgent=True)

    def show_note(self, text: str) -> None:
        """Show something helpful under the field instead of its hint, as the date understood."""
        self._echo = text
        self._note_down(text or self._hint)

    @property
    def has_error(self) -> bool:
        """Whether an error is shown."""
        return not self._sign.isHidden()

    def _note_down(self, text: str) -> None:
        self._note.setText(text)
        self._below.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def _entered(self, *_: object) -> None:
        if self.has_error:
            self.set_error("")
        self.changed.emit()

    def _accessible_name(self) -> str:
        if not self.is_required:
            return self.plain_label
        return translate("kit", "{field} (required)", field=self.plain_label)

    def _lay_out(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID)
        below.addWidget(self._sign)
        below.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.editor)
        column.addWidget(self._below)

    def _mark_invalid(self, is_invalid: bool) -> None:
        if self.editor.property("invalid") != is_invalid:
            self.editor.setProperty("invalid", is_invalid)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
