"""The menu over a misspelt word: what may have been meant, and that it is right."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_MOST: Final = 6


def add_words(
    menu: QMenu, place: QTextCursor, words: Iterable[str], learn: Callable[[str], object]
) -> None:
    """Put words for the misspelt one that `place` selects above what the menu has already."""
    before = menu.actions()[0]
    found = tuple(words)[:_MOST]
    for word in found:
        entry = QAction(one_line(word).replace("&", "&&"), menu)
        entry.triggered.connect(lambda _=False, word=word: place.insertText(word))
        menu.insertAction(before, entry)
    if not found:
        none = QAction(translate("kit", "No suggestion"), menu)
        none.setEnabled(False)
        menu.insertAction(before, none)
    right = QAction(translate("kit", "Learn this word"), menu)
    right.triggered.connect(lambda: learn(place.selectedText()))
    menu.insertAction(before, right)
    menu.insertSeparator(before)
