"""Choosing the language that a text is shown in: one of two chips."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.templates.placeholders import LANGUAGES
from deskapp.wording.language import ENGLISH, GERMAN, translate


class LanguageSwitch(QWidget):
    """German at first."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Button] = {}
        group = QButtonGroup(self)
        row = FlowLayout(self)
        for language in LANGUAGES:
            chip = Button(language_word(language), partial(self.choose, language), Kind.CHIP)
            chip.setCheckable(True)
            chip.setChecked(language == GERMAN)
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[language] = chip
        self._language = GERMAN

    @property
    def language(self) -> str:
        """The language chosen."""
        return self._language

    def choose(self, language: str) -> None:
        """Show texts in that language."""
        self._chips[language].setChecked(True)
        if language != self._language:
            self._language = language
            self.chosen.emit(language)


def language_word(language: str) -> str:
    """What a language is called."""
    words = {GERMAN: translate("templates", "German"), ENGLISH: translate("templates", "English")}
    return words[language]
