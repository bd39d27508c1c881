"""The document of the editor as lines of a letter, and back."""

import re
from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, line_of
from deskapp.ui.kit.letter.chips import CHIP, SOURCES, chip_format, source_of

_STYLES = {
    LineKind.BULLET: QTextListFormat.Style.ListDisc,
    LineKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
_LINE_HEIGHT = 125
"""In percent, so that the chips of two lines do not touch."""
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")
_KINDS = {style: kind for kind, style in _STYLES.items()}


def letter_of(document: QTextDocument) -> Letter:
    """All that stands in it, chips as their sources."""
    return tuple(map(line_at, blocks(document)))


def line_at(block: QTextBlock) -> Line:
    """What stands in a block."""
    return _line(block, 0, block.length())


def selection_of(cursor: QTextCursor) -> Letter:
    """What is selected; a list item of which a part is selected is text alone."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block, lines = document.findBlock(first), list[Line]()
    while block.isValid() and block.position() <= last:
        begin = max(0, first - block.position())
        end = min(block.length() - 1, last - block.position())
        line = _line(block, begin, end)
        is_whole = not begin and end == block.length() - 1
        lines.append(line if is_whole else Line(line.runs))
        block = block.next()
    return tuple(lines)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The blocks, each of which is a line."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def kind_of(block: QTextBlock) -> LineKind:
    """What a block is."""
    items = _list_of(block)
    if items is None:
        return LineKind.PARAGRAPH
    return _KINDS.get(items.format().style(), LineKind.BULLET)


def write_letter(cursor: QTextCursor, letter: Letter) -> None:
    """Put lines in place of the selection; the cursor stands behind them then."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    is_in_text = cursor.block().length() > 1
    for number, line in enumerate(letter):
        if number:
            cursor.insertBlock(_paragraph(), QTextCharFormat())
        for run in line.runs:
            _write_run(cursor, run)
        is_free = line.kind is not LineKind.PARAGRAPH and not is_in_text
        if number or is_free:
            set_kind(cursor.block(), line.kind)
    cursor.endEditBlock()


def rewrite(document: QTextDocument, letter: Letter) -> None:
    """Put a letter in place of all that stands there."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(_paragraph())
    cursor.setBlockCharFormat(QTextCharFormat())
    write_letter(cursor, letter)
    cursor.endEditBlock()


def set_kind(block: QTextBlock, kind: LineKind) -> None:
    """Make a block a list item or a paragraph; an item joins the list above it."""
    if kind_of(block) is kind:
        return
    cursor = QTextCursor(block)
    if _list_of(block) is not None:
        cursor.setBlockFormat(_paragraph())
    if kind is LineKind.PARAGRAPH:
        return
    above = _list_of(block.previous())
    if above is not None and kind_of(block.previous()) is kind:
        above.add(block)
    else:
        form = QTextListFormat()
        form.setStyle(_STYLES[kind])
        cursor.createList(form)


def part_lists(document: QTextDocument) -> None:
    """Let each list begin anew behind other lines, as its text does."""
    before = -1
    seen = set[int]()
    for block in blocks(document):
        index = _list_index(block)
        if index != before and index in seen:
            cursor = QTextCursor(block)
            cursor.joinPreviousEditBlock()
            kind = kind_of(block)
            cursor.setBlockFormat(_paragraph())
            set_kind(block, kind)
            cursor.endEditBlock()
        elif index >= 0:
            seen.add(index)
        before = _list_index(block)


def chips_of(document: QTextDocument) -> Iterator[tuple[int, str]]:
    """The place and the source of each chip; cursors would have Qt lay out each line anew."""
    text = in_units(document.toRawText())
    at = text.find(CHIP)
    while at >= 0:
        block = document.findBlock(at)
        for part in block.textFormats():
            source = source_of(part.format)
            first = block.position() + part.start
            yield from ((first + n, source) for n in range(part.length) if source)
        at = text.find(CHIP, block.position() + block.length())


def in_units(text: str) -> str:
    """A text whose characters can be counted as Qt counts them: two for those beyond 16 bits."""
    is_short = len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
    return text if is_short else _TWO_UNITS.sub("\ufffd\ufffd", text)


def _paragraph() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def _list_index(block: QTextBlock) -> int:
    items = _list_of(block)
    return -1 if items is None else items.objectIndex()


def _line(block: QTextBlock, begin: int, end: int) -> Line:
    """Part of a block; `begin` and `end` count as Qt does."""
    text = block.text().encode("utf-16-le", "surrogatepass")
    parts = (
        _run(
            part.format,
            text[2 * max(part.start, begin) : 2 * min(part.start + part.length, end)].decode(
                "utf-16-le", "replace"
            ),
        )
        for part in block.textFormats()
    )
    return line_of(parts, kind_of(block))


def _run(form: QTextCharFormat, text: str) -> Run:
    source = source_of(form)
    return Run(
        text.replace(CHIP, source) if CHIP in text else text,
        form.fontWeight() > QFont.Weight.Medium,
        form.anchorHref(),
    )


def _write_run(cursor: QTextCursor, run: Run) -> None:
    look = QTextCharFormat()
    if run.is_bold:
        look.setFontWeight(QFont.Weight.Bold)
    if run.link:
        look.setAnchor(True)
        look.setAnchorHref(run.link)
    for piece in SOURCES.split(run.text):
        if SOURCES.fullmatch(piece):
            cursor.insertText(CHIP, chip_format(piece, look))
        elif piece:
            cursor.insertText(piece, look)
