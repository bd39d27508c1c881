"""What the commands of the bar do to the selection."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from deskapp.domain.letter_text.model import LineKind, allowed_link
from deskapp.domain.letter_text.plain import from_text
from deskapp.ui.kit.letter.document import kind_of, part_lists, set_kind, write_letter


def is_bold(form: QTextCharFormat) -> bool:
    """Whether characters of this format stand out."""
    return form.fontWeight() > QFont.Weight.Medium


def bold(*, is_on: bool) -> QTextCharFormat:
    """To be merged into other formats."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if is_on else QFont.Weight.Normal)
    return form


def toggle_kind(cursor: QTextCursor, kind: LineKind) -> None:
    """Make the selected lines items of a list, or paragraphs where all are such items."""
    lines = list(_selected_blocks(cursor))
    wanted = LineKind.PARAGRAPH if all(kind_of(each) is kind for each in lines) else kind
    cursor.beginEditBlock()
    for block in lines:
        set_kind(block, wanted)
    cursor.endEditBlock()
    part_lists(cursor.document())


def put_between(cursor: QTextCursor, opening: str, ending: str) -> None:
    """Set lines before and behind the selected lines; the cursor stands in the first of these."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    cursor.setPosition(last)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    write_letter(cursor, from_text(f"\n{ending}"))
    cursor.setPosition(first)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.insertBlock()
    above = cursor.block().previous()
    set_kind(above, LineKind.PARAGRAPH)
    write_letter(QTextCursor(above), from_text(opening))
    cursor.endEditBlock()


def completed_link(typed: str) -> str:
    """A target as people type it: ``www.…`` and mail addresses too; nothing if it leads nowhere."""
    typed = typed.strip()
    if "@" in typed and ":" not in typed:
        return allowed_link(f"mailto:{typed}")
    return allowed_link(typed) or (allowed_link(f"https://{typed}") if "." in typed else "")


def link_at(cursor: QTextCursor) -> QTextCursor:
    """The selection, or the whole link that the cursor stands in; empty where there is none."""
    found = QTextCursor(cursor)
    href = cursor.charFormat().anchorHref()
    if cursor.hasSelection() or not href:
        return found
    begin = cursor.block().position()
    parts = [part for part in cursor.block().textFormats() if part.format.anchorHref() == href]
    for part in parts:
        if part.start <= cursor.positionInBlock() <= part.start + part.length:
            found.setPosition(begin + part.start)
            found.setPosition(begin + part.start + part.length, QTextCursor.MoveMode.KeepAnchor)
    return found


def set_link(cursor: QTextCursor, target: str) -> None:
    """Let the selection lead to `target`, or nowhere; without a selection its text is written."""
    form = QTextCharFormat()
    form.setAnchor(bool(target))
    form.setAnchorHref(target)
    if cursor.hasSelection():
        cursor.mergeCharFormat(form)
    elif target:
        cursor.insertText(target.removeprefix("mailto:"), form)


def _selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        yield block
        block = block.next()
