"""Colours in a letter that are no formats: links, quoted lines, misspelt words."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from deskapp.ui.kit.letter.document import in_units
from deskapp.ui.kit.letter.spelling import WORD, Spelling
from deskapp.ui.kit.look.palette import Tone, colours_of

_TOKEN: Final = re.compile(r"\S+")
_NO_WORDS: Final = re.compile(r"[@\d{}\\]|://|www\.|\w\.\w")
_BRACES: Final = re.compile(r"\{[{%]")
_LONGEST_WORD: Final = 60


class LetterMarks(QSyntaxHighlighter):
    """Marks the blocks that change; a word at the cursor is left alone until it is finished."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._spelling: Spelling | None = None
        self._language = ""
        self._cursor = QTextCursor(document)
        self._spared = -1
        self._unjudged = set[int]()
        self._link, self._quoted = QTextCharFormat(), QTextCharFormat()
        self._open, self._misspelt = QTextCharFormat(), QTextCharFormat()
        self.use(palette)

    def use(self, palette: QPalette) -> None:
        """Follow a change of scheme."""
        colours = colours_of(palette)
        self._link.setForeground(colours.tone(Tone.ACCENT))
        self._link.setFontUnderline(True)
        self._quoted.setForeground(colours.tone(Tone.MUTED))
        self._open.setForeground(colours.tone(Tone.OVERDUE))
        self._misspelt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._misspelt.setUnderlineColor(colours.tone(Tone.OVERDUE))
        self.rehighlight()

    def check(self, spelling: Spelling, language: str) -> None:
        """Mark the words that are misspelt in a language."""
        if self._spelling is not spelling:
            self._spelling = spelling
            spelling.judged.connect(self._judge)
            spelling.changed.connect(self.rehighlight)
        self._language = language
        self.rehighlight()

    def follow(self, cursor: QTextCursor) -> None:
        """The cursor has moved: what it has left behind is finished."""
        self._cursor = cursor
        if self._spared not in {-1, cursor.position()}:
            block = self.document().findBlock(self._spared)
            self._spared = -1
            self.rehighlightBlock(block)

    def misspelt_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The misspelt word that a cursor stands in."""
        block, place = cursor.block(), cursor.positionInBlock()
        for begin, word in self._words(block):
            if begin <= place <= begin + len(word) and self._is_wrong(word):
                found = QTextCursor(block)
                found.setPosition(block.position() + begin)
                found.setPosition(found.position() + len(word), QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        block = self.currentBlock()
        if text.startswith(">"):
            self.setFormat(0, block.length(), self._quoted)
            return
        for part in block.textFormats():
            if part.format.isAnchor():
                self.setFormat(part.start, part.length, self._link)
        for found in _BRACES.finditer(in_units(text)):
            self.setFormat(found.start(), 2, self._open)
        if self._spelling:
            self._mark_words(block)

    def _mark_words(self, block: QTextBlock) -> None:
        end = self._cursor.position() - block.position()
        self._unjudged.discard(block.blockNumber())
        for begin, word in self._words(block):
            verdict = self._is_wrong(word)
            if verdict is None:
                self._unjudged.add(block.blockNumber())
            elif verdict and begin + len(word) == end:
                self._spared = self._cursor.position()
            elif verdict:
                self.setFormat(begin, len(word), self._misspelt)

    def _is_wrong(self, word: str) -> bool | None:
        return self._spelling.is_wrong(word, self._language) if self._spelling else False

    def _words(self, block: QTextBlock) -> Iterator[tuple[int, str]]:
        """The words that can be checked, with their places."""
        text = in_units(block.text())
        if _NO_WORDS.search(text):
            text = _TOKEN.sub(_blank_unless_words, text)
        for word in WORD.finditer(text):
            if 1 < len(word[0]) <= _LONGEST_WORD and not word[0].isupper():
                yield word.start(), word[0]

    def _judge(self) -> None:
        numbers, self._unjudged = self._unjudged, set()
        for number in numbers:
            self.rehighlightBlock(self.document().findBlockByNumber(number))


def _blank_unless_words(token: re.Match[str]) -> str:
    return " " * len(token[0]) if _NO_WORDS.search(token[0]) else token[0]
