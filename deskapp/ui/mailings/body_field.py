"""The text of a letter in the form: its placeholders as chips, and a menu that inserts them."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.letter.chips import ChipState
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.mailings.placeholder_words import offered
from deskapp.wording.language import translate
from deskapp.wording.placeholder_words import placeholder_word

_LINES: Final = 12


class BodyField(Field[str]):
    """The text in one language."""

    def __init__(self, name: str, label: str, language: str, *, of_event: bool = False) -> None:
        """``of_event`` offers what an event says, too."""
        self.edit = LetterEdit(label, _LINES)
        insert = Button(translate("mailings", "Insert placeholder"), None, Kind.QUIET, Icon.PLUS)
        insert.setMenu(self._menu(insert, offered(language, of_event=of_event)))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.edit)
        column.addWidget(insert, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(name, label, box)
        self.setFocusProxy(self.edit)
        self.label.setBuddy(self.edit)
        self.edit.textChanged.connect(self._changed)

    def value(self) -> str:
        """The text."""
        return self.edit.letter().strip()

    def set_value(self, value: str) -> None:
        """Put another text in its place."""
        if value != self.value():
            self.edit.show_letter(value)

    def _changed(self) -> None:
        names = self.edit.placeholders()
        shown = {name: ChipState(placeholder_word(name)) for name in names}
        self.edit.show_values(shown)
        self._entered()

    def _menu(self, parent: QWidget, entries: tuple[tuple[str, str], ...]) -> QMenu:
        menu = QMenu(parent)
        for source, word in entries:
            entry = menu.addAction(word)
            entry.triggered.connect(partial(self._insert, f"{{{{ {source} }}}}"))
        return menu

    def _insert(self, source: str, _checked: bool = False) -> None:
        self.edit.insert_letter(source)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
