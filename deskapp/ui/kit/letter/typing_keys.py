"""What keys do in a letter beyond what they do in any text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from deskapp.ui.kit.letter.chips import CHIP, SOURCES, chip_format
from deskapp.ui.kit.letter.document import in_units

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PARTING = ENTER | {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


def parts_lists(event: QKeyEvent) -> bool:
    """Whether a list may have come apart by this key."""
    return event.key() in _PARTING


def is_soft_break(event: QKeyEvent) -> bool:
    """Whether it would break a line within a paragraph, which letters do not know."""
    return event.matches(QKeySequence.StandardKey.InsertLineSeparator)


def is_behind_link(cursor: QTextCursor) -> bool:
    """Whether what is typed now would lengthen a link."""
    if cursor.hasSelection() or not cursor.charFormat().isAnchor():
        return False
    following = QTextCursor(cursor)
    is_more = following.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return not is_more or following.charFormat().anchorHref() != cursor.charFormat().anchorHref()


def complete_chip(cursor: QTextCursor) -> None:
    """Make a placeholder or tag that was typed to its end a chip, in one step with the typing."""
    before = in_units(cursor.block().text())[: cursor.positionInBlock()]
    if not before.endswith("}"):
        return
    begin = max(before.rfind("{{"), before.rfind("{%"))
    if begin < 0 or not SOURCES.fullmatch(before[begin:]):
        return
    look = cursor.charFormat()
    cursor.joinPreviousEditBlock()
    cursor.setPosition(cursor.block().position() + begin, QTextCursor.MoveMode.KeepAnchor)
    source = cursor.selectedText()
    cursor.insertText(CHIP, chip_format(source, look))
    cursor.endEditBlock()
