"""Snippets called by their abbreviation: ``;sz`` and Tab."""

from collections.abc import Container
from typing import Final

from PySide6.QtGui import QTextCursor

from deskapp.ui.kit.letter.document import in_units

_LONGEST: Final = 20


def abbreviation_before(cursor: QTextCursor, known: Container[str]) -> QTextCursor | None:
    """What stands before the cursor from the last semicolon on, if it is a known abbreviation."""
    before = in_units(cursor.block().text())[: cursor.positionInBlock()]
    word = before[-_LONGEST - 1 :].rpartition(";")[2]
    if not word or ";" not in before or word.casefold() not in known:
        return None
    place = QTextCursor(cursor)
    place.setPosition(cursor.position() - len(word) - 1)
    place.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
    return place
