"""Another text in place of a letter's: only lines that differ change, so formats stay."""

from PySide6.QtGui import QTextCursor, QTextDocument

from deskapp.domain.letter_text.changed import changed
from deskapp.domain.letter_text.model import LineKind
from deskapp.domain.letter_text.plain import cleaned, from_text, to_text
from deskapp.domain.letter_text.reworded import reworded
from deskapp.ui.kit.letter.document import kind_of, letter_of, line_at, set_kind, write_letter


def replace_lines(document: QTextDocument, text: str) -> None:
    """Make the document read as `text`, as one step of its undo."""
    old, new = to_text(letter_of(document)).split("\n"), cleaned(text).split("\n")
    changes = changed(old, new)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for tag, i1, i2, j1, j2 in reversed(changes):
        if tag == "delete" and i2 - i1 < document.blockCount():
            _delete(document, i1, i2)
        elif tag == "insert":
            _insert(document, i1, "\n".join(new[j1:j2]))
        elif tag != "equal" and i2 - i1 == j2 - j1:
            for at in reversed(range(i2 - i1)):
                _reword(document, i1 + at, old[i1 + at], new[j1 + at])
        elif tag != "equal":
            _replace(document, i1, i2, "\n".join(new[j1:j2]))
    cursor.endEditBlock()


def _reword(document: QTextDocument, number: int, old: str, new: str) -> None:
    """One line for one line: its formats stay where most of it does."""
    line = reworded(line_at(document.findBlockByNumber(number)), old, new)
    if line is None:
        _replace(document, number, number + 1, new)
        return
    cursor = _at(document, number)
    cursor.setPosition(_end_of(document, number), QTextCursor.MoveMode.KeepAnchor)
    write_letter(cursor, (line,))


def _replace(document: QTextDocument, first: int, end: int, text: str) -> None:
    cursor = _at(document, first)
    cursor.setPosition(_end_of(document, end - 1), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_kind(cursor.block(), LineKind.PARAGRAPH)
    write_letter(cursor, from_text(text))


def _insert(document: QTextDocument, at: int, text: str) -> None:
    if at:
        cursor = QTextCursor(document)
        cursor.setPosition(_end_of(document, at - 1))
        write_letter(cursor, from_text(f"\n{text}"))
        return
    kind = kind_of(document.begin())
    cursor = _at(document, 0)
    cursor.insertBlock()
    set_kind(cursor.block(), kind)
    set_kind(document.begin(), LineKind.PARAGRAPH)
    write_letter(_at(document, 0), from_text(text))


def _delete(document: QTextDocument, first: int, end: int) -> None:
    """Qt gives what two lines become now one's kind, now the other's."""
    cursor = _at(document, first)
    if first:
        kept = document.findBlockByNumber(first - 1)
        cursor.setPosition(_end_of(document, first - 1))
        behind = _end_of(document, end - 1)
    else:
        kept = document.findBlockByNumber(end)
        behind = kept.position()
    kind = kind_of(kept)
    cursor.setPosition(behind, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_kind(cursor.block(), kind)


def _at(document: QTextDocument, line: int) -> QTextCursor:
    return QTextCursor(document.findBlockByNumber(line))


def _end_of(document: QTextDocument, line: int) -> int:
    block = document.findBlockByNumber(line)
    return block.position() + block.length() - 1
