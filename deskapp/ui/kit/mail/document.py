"""The document a mail is shown and printed in: the last of the walls against what it refers to.

Qt opens local files and network shares for pictures and style sheets of a document unless it is
given a picture that is not empty and a style sheet that is not empty, so that is what it gets.
A copy made by ``clone()`` would fall back to Qt's ways: there is none, another one is built.
"""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QImage, QTextDocument

from deskapp.ui.kit.plain_text import breakable, clipped, first_lines

TEXT_LIMIT: Final = 200_000
"""Characters shown at most; the original is always there to be saved."""
REMOTE: Final = "remote"
"""Scheme of the numbers that stand for pictures from elsewhere (see `PageFacts`)."""
_MOST_LINES: Final = 20_000
_LONG_LINE: Final = re.compile(r"[^\n]{4000}(?=[^\n])")
"""Qt sets a line at once, however long it is, and several lines one after the other."""
_NOTHING: Final = QByteArray(b" ")
# In sanitised HTML attributes stand in the order of the alphabet, and values hold no brackets.
_REMOTE_PICTURE: Final = re.compile(r'<img(?: alt="([^"]*)")?[^>]* src="remote:(\d+)"[^>]*>')


class MailDocument(QTextDocument):
    """Shows nothing but the pictures it is given, by what the page calls them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, QImage] = {}
        self.setUndoRedoEnabled(False)

    def show_text(self, text: str) -> None:
        """Hold plain text."""
        self._pictures = {}
        self.setPlainText(shown_text(text))

    def show_html(self, html: str, pictures: Mapping[str, QImage]) -> None:
        """Hold HTML that has been sanitised; ``pictures`` by ``cid:…`` or ``remote:…``.

        A picture from elsewhere that is not among them is shown by its words, in brackets.
        """
        self._pictures = {name.lower(): each for name, each in pictures.items()}
        self.setHtml(_REMOTE_PICTURE.sub(self._or_words, html))

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """One of the pictures, or something harmless that is not empty."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return _NOTHING
        picture = self._pictures.get(QUrl(url).toString().lower())
        return picture if picture is not None and not picture.isNull() else _no_picture()

    def _or_words(self, picture: re.Match[str]) -> str:
        if f"{REMOTE}:{picture[2]}" in self._pictures:
            return picture[0]
        words = unescape(picture[1] or "").strip()
        return f"[{picture[1]}]" if words else ""


def shown_text(text: str) -> str:
    """As much of a plain text as is shown; lines of thousands of characters are parted."""
    shown = breakable(clipped(first_lines(text, _MOST_LINES), TEXT_LIMIT))
    return _LONG_LINE.sub(r"\g<0>\n", shown)


def _no_picture() -> QImage:
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    picture.fill(0)
    return picture
