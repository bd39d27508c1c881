"""The subject of a template: one line in which placeholders stand as chips."""

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextOption

from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.wording.language import translate

_LONGEST: Final = 500
_BLANKS: Final = re.compile(r"[ \t\n]+")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SubjectEdit(LetterEdit):
    """Keeps to one line, whatever is pasted into it."""

    def __init__(self, name: str) -> None:
        """`name` is the accessible name."""
        super().__init__(name, 1)
        self.setPlaceholderText(translate("templates", "Subject"))
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumHeight(self.minimumHeight())

    def subject(self) -> str:
        """The line; protected blanks stay."""
        return _BLANKS.sub(" ", self.letter()).strip()[:_LONGEST]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins no second line."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumHeight(self.minimumHeight())
