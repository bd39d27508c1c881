"""Draws the lines of a report: text that wraps, and rows with a quiet bar and numbers."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui.kit.look.palette import Colours, Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled, sized
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.page import READING_WIDTH
from deskapp.ui.kit.plain_text import breakable
from deskapp.ui.reports.lines import Line, LineKind

_Index = QModelIndex | QPersistentModelIndex

LINE: Final = Qt.ItemDataRole.UserRole
_WRAPS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBER, _WORDS_SHARE = 84, 0.42
"""Pixels of a column of numbers at the usual size of text, and the part that words may take."""
_MUTED: Final = frozenset({LineKind.LEAD, LineKind.NOTE})
_ABOVE: Final = {
    LineKind.TITLE: BETWEEN_GROUPS,
    LineKind.HEADING: PAGE_EDGE + INSIDE_GROUP,
    LineKind.TABLE: PAGE_EDGE,
}
_BELOW: Final = {LineKind.LEAD: INSIDE_GROUP}
_IN_COLUMNS: Final = frozenset({LineKind.TABLE, LineKind.ROW, LineKind.SUM})


class LineDelegate(QStyledItemDelegate):
    """The drawing of `Line`; every number stands as text, the bar says it once more."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As many lines of text as the width asks for."""
        line: Line = index.data(LINE)
        inner = _inner(QRect(0, 0, self._view.viewport().width(), 0), option.font)
        font = _font(option.font, line)
        if line.kind in _IN_COLUMNS:
            inner.setWidth(_words_width(inner, line, option.font))
        room = QRect(0, 0, max(1, inner.width()), 100_000)
        needed = QFontMetrics(font).boundingRect(room, int(_WRAPS), breakable(line.words))
        around = _ABOVE.get(line.kind, 0) + _BELOW.get(line.kind, 0)
        return QSize(0, needed.height() + 2 * _margin(line) + around)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, words, bar and numbers."""
        line: Line = index.data(LINE)
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, _ABOVE.get(line.kind, 0), 0, 0)
        _draw_ground(painter, option, colours, rect)
        inner = _inner(rect, option.font).adjusted(0, _margin(line), 0, -_margin(line))
        words = QRect(inner)
        if line.kind in _IN_COLUMNS:
            words.setWidth(_words_width(inner, line, option.font))
            _draw_cells(painter, option.font, colours, inner, line)
            _draw_bar(painter, option.font, colours, inner, line)
        painter.setFont(_font(option.font, line))
        painter.setPen(colours.tone(Tone.MUTED if line.kind in _MUTED else Tone.PLAIN))
        painter.drawText(words, int(_WRAPS), breakable(line.words))
        if line.kind in (LineKind.TABLE, LineKind.SUM):
            edge = inner.bottom() + GRID if line.kind is LineKind.TABLE else inner.top() - GRID
            painter.setPen(QColor(colours.line))
            painter.drawLine(inner.left(), edge, inner.right(), edge)
        painter.restore()


def _margin(line: Line) -> int:
    return GRID if line.kind in (LineKind.TITLE, LineKind.NOTE, LineKind.LEAD) else GRID + 1


def _inner(rect: QRect, font: QFont) -> QRect:
    """Between the margins of the page, no wider than reads well."""
    inner = rect.adjusted(PAGE_EDGE, 0, -PAGE_EDGE, 0)
    inner.setWidth(min(inner.width(), scaled(READING_WIDTH, font)))
    return inner


def _font(font: QFont, line: Line) -> QFont:
    match line.kind:
        case LineKind.TITLE:
            return sized(font, TextSize.TITLE, is_strong=True)
        case LineKind.HEADING:
            return sized(font, TextSize.HEADING, is_strong=True)
        case LineKind.TABLE | LineKind.SUM:
            return sized(font, TextSize.BODY, is_strong=True)
        case LineKind.NOTE | LineKind.LEAD:
            return sized(font, TextSize.SMALL)
        case _:
            return font


def _numbers_width(inner: QRect, line: Line, font: QFont) -> int:
    """Of one column: as wide as its heading, if there is room."""
    count = max(1, len(line.cells))
    return min(scaled(_NUMBER, font), round(inner.width() * (1 - _WORDS_SHARE)) // count)


def _words_width(inner: QRect, line: Line, font: QFont) -> int:
    left = inner.width() - len(line.cells) * _numbers_width(inner, line, font) - BETWEEN_GROUPS
    return min(left, round(inner.width() * _WORDS_SHARE))


def _draw_ground(
    painter: QPainter, option: QStyleOptionViewItem, colours: Colours, rect: QRect
) -> None:
    flags = QStyle.StateFlag
    ground = QRectF(rect).adjusted(INSIDE_GROUP, 0, -INSIDE_GROUP, 0)
    if option.state & flags.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected))
        painter.drawRoundedRect(ground, GRID, GRID)
    if option.state & flags.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), GRID, GRID)


def _draw_cells(painter: QPainter, font: QFont, colours: Colours, inner: QRect, line: Line) -> None:
    """The first column is the report's own; what stands beside it is quieter."""
    is_head = line.kind is LineKind.TABLE
    width = _numbers_width(inner, line, font)
    strong = sized(font, TextSize.SMALL if is_head else TextSize.BODY, is_strong=not is_head)
    plain = sized(font, TextSize.SMALL if is_head else TextSize.BODY)
    metrics = QFontMetrics(plain)
    for at, cell in enumerate(line.cells):
        left = inner.right() - (len(line.cells) - at) * width
        is_own = line.share is not None and at == 0
        painter.setFont(strong if is_own or line.kind is LineKind.SUM else plain)
        is_quiet = is_head or (at > 0 and len(line.cells) == 2)  # noqa: PLR2004  beside the own one
        painter.setPen(colours.tone(Tone.MUTED if is_quiet else Tone.PLAIN))
        text = metrics.elidedText(cell, Qt.TextElideMode.ElideRight, width - GRID)
        first_line = QRect(left, inner.top(), width, metrics.height())
        painter.drawText(first_line, int(_RIGHT), text)


def _draw_bar(painter: QPainter, font: QFont, colours: Colours, inner: QRect, line: Line) -> None:
    if not line.share:
        return
    left = inner.left() + _words_width(inner, line, font) + INSIDE_GROUP
    right = inner.right() - len(line.cells) * _numbers_width(inner, line, font) - INSIDE_GROUP
    room = right - left
    if room < BETWEEN_GROUPS:
        return
    height = scaled(2 * GRID, font)
    top = inner.top() + (QFontMetrics(font).height() - height) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.tone(Tone.ACCENT))
    painter.setOpacity(0.75)
    painter.drawRoundedRect(QRectF(left, top, max(2.0, room * line.share), height), 2, 2)
    painter.setOpacity(1)
