"""Letters being written: plain text in which the placeholders stand out."""

import re
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.forms.text_fields import PlainTextEdit
from deskapp.ui.kit.look.palette import Tone, colours_of

_PLACEHOLDERS: Final = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|\{[{%]")

_LINE_ENDS: Final = {0x2028: "\n", 0x2029: "\n"}


class PlaceholderMarks(QSyntaxHighlighter):
    """Colours what stands between double braces; its tone says what that means."""

    def __init__(self, document: QTextDocument, tone: Tone) -> None:
        super().__init__(document)
        self._tone = tone
        self._format = QTextCharFormat()

    def use(self, palette: QPalette) -> None:
        """Follow a change of scheme."""
        colours = colours_of(palette)
        self._format.setForeground(colours.tone(self._tone))
        self._format.setBackground(QColor(colours.selected))
        self._format.setFontWeight(QFont.Weight.DemiBold)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        for found in _PLACEHOLDERS.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), self._format)


class LetterEdit(PlainTextEdit):
    """The text of a letter or template; what the program writes into it can be undone."""

    def __init__(self, name: str, tone: Tone, lines: int, parent: QWidget | None = None) -> None:
        """`name` is the accessible name, `tone` the colour of placeholders."""
        super().__init__(lines, parent, is_open_ended=True)
        self.setAccessibleName(name)
        self._marks = PlaceholderMarks(self.document(), tone)
        self._marks.use(self.palette())

    def letter(self) -> str:
        """The text with its no-break spaces, which Qt's own plain text loses."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def replace_text(self, text: str) -> None:
        """Put another text in place of the whole; the cursor stays where it was."""
        if text == self.letter():
            return
        position = self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(min(position, len(text)))
        self.setTextCursor(cursor)

    def select_text(self, text: str) -> bool:
        """Select the first place where `text` stands; false where it stands nowhere."""
        found = self.document().find(text)
        if found.isNull():
            return False
        self.setTextCursor(found)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.use(self.palette())
