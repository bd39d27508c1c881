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
from deskapp.wording.language import ENGLISH, translate

_LINES: Final = 12


class BodyField(Field[str]):
    """The text in one language."""

    def __init__(self, name: str, label: str, language: str) -> None:
        self.edit = LetterEdit(label, _LINES)
        insert = Button(translate("mailings", "Insert placeholder"), None, Kind.QUIET, Icon.PLUS)
        insert.setMenu(self._menu(insert, language))
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
        words = {_name(each): word for *both, word in _offered() for each in both}
        shown = {name: ChipState(words.get(name, name)) for name in self.edit.placeholders()}
        self.edit.show_values(shown)
        self._entered()

    def _menu(self, parent: QWidget, language: str) -> QMenu:
        menu = QMenu(parent)
        for german, english, word in _offered():
            source = english if language == ENGLISH else german
            entry = menu.addAction(word)
            entry.triggered.connect(partial(self._insert, f"{{{{ {source} }}}}"))
        return menu

    def _insert(self, source: str, _checked: bool = False) -> None:
        self.edit.insert_letter(source)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _offered() -> tuple[tuple[str, str, str], ...]:
    """What the menu inserts: how it is written in German and English texts, and a word for it."""
    return (
        ("anrede", "salutation", translate("mailings", "Salutation")),
        ("kontakt.name", "contact.name", translate("mailings", "Name of the recipient")),
        ("kontakt.funktion", "contact.function", translate("mailings", "Their function")),
        ("initiative.name", "initiative.name", translate("mailings", "Their initiative")),
        ("rundschreiben.titel", "mailing.title", translate("mailings", "Title of the mailing")),
        (
            "rundschreiben.frist | wochentag_datum",
            "mailing.due | weekday_date",
            translate("mailings", "Day to answer by"),
        ),
        ("gruss", "closing", translate("mailings", "Closing")),
        ("signatur", "signature", translate("mailings", "Signature")),
    )


def _name(source: str) -> str:
    """The placeholder without its filter."""
    return source.partition(" ")[0]
