"""Draws a row of a list: title and time, below them what it is about and its state."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.group_row import draw_group
from deskapp.ui.kit.lists.headings import Group
from deskapp.ui.kit.lists.rows_model import Role
from deskapp.ui.kit.look.icons import pixmap
from deskapp.ui.kit.look.palette import Colours, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled, sized
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.plain_text import one_line

_Index = QModelIndex | QPersistentModelIndex

_RIGHT_EDGE: Final = 3 * GRID
_GAP: Final = GRID // 2
_MARK_SHARE: Final = 0.6
"""The most of the second line that a state may take."""
_LONG_MARK_SHARE: Final = 0.7
"""The same, for one that has more to say."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """The drawing of `Card`; a row that is not here yet shows two quiet bars."""

    is_compact = False
    gutter = PAGE_EDGE
    """Left of the text, where the dot of an unread row stands."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The height of a row without heading, for lists that ask each row."""
        return QSize(0, self.height(option.font))

    def height(self, font: QFont, *, has_heading: bool = False) -> int:
        """Two lines and their margins; more where a heading stands above them."""
        height = (
            2 * self._margin() + _GAP + _line(font, TextSize.BODY) + _line(font, TextSize.SMALL)
        )
        return height + self._heading_height(font) if has_heading else height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, dot, and the texts of the card."""
        card = index.data(Role.CARD)
        if isinstance(card, Group):
            draw_group(painter, option, card, option.rect, self.gutter)
            return
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if isinstance(card, Card) and card.heading:
            rect = self._draw_heading(painter, option, colours, card.heading)
        # A row may be higher, with something of its own below the card.
        rect.setHeight(self.height(option.font))
        _draw_ground(painter, option, colours, rect, self.gutter)
        inner = rect.adjusted(self.gutter, self._margin(), -_RIGHT_EDGE, -self._margin())
        first = QRect(inner.topLeft(), QSize(inner.width(), _line(option.font, TextSize.BODY)))
        second = QRect(first.left(), first.bottom() + 1 + _GAP, first.width(), 0)
        second.setBottom(inner.bottom())
        if isinstance(card, Card):
            _draw_first(painter, option.font, colours, first, card)
            _draw_second(painter, option.font, colours, second, card)
        else:
            _draw_placeholder(painter, colours, first, second)
        painter.restore()

    def _margin(self) -> int:
        return GRID if self.is_compact else 2 * GRID + _GAP

    def _heading_height(self, font: QFont) -> int:
        return _line(font, TextSize.SMALL) + 4 * GRID

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours, heading: str
    ) -> QRect:
        rect = QRect(option.rect)
        height = self._heading_height(option.font)
        line = QRect(rect.left() + self.gutter, rect.top() + 2 * GRID, 0, height)
        line.setRight(rect.right())
        line.setBottom(rect.top() + height - GRID)
        _text(
            painter,
            line,
            sized(option.font, TextSize.SMALL, is_strong=True),
            colours.muted,
            heading,
        )
        return rect.adjusted(0, height, 0, 0)


def _line(font: QFont, size: TextSize) -> int:
    return QFontMetrics(sized(font, size)).height()


def _draw_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    colours: Colours,
    rect: QRect,
    gutter: int,
) -> None:
    flags = QStyle.StateFlag
    card = QRectF(rect).adjusted(GRID, 1, -GRID, -1)
    is_selected = bool(option.state & flags.State_Selected)
    if is_selected or option.state & flags.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected if is_selected else colours.hover))
        painter.drawRoundedRect(card, 6, 6)
    else:
        painter.setPen(QColor(colours.line))
        painter.drawLine(
            QPointF(rect.left() + gutter, rect.bottom() + 0.5),
            QPointF(rect.right() - _RIGHT_EDGE, rect.bottom() + 0.5),
        )
    if option.state & flags.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 5, 5)


def _draw_first(painter: QPainter, font: QFont, colours: Colours, line: QRect, card: Card) -> None:
    small = sized(font, TextSize.SMALL)
    width = _text(painter, line, small, colours.muted, card.time, align=_RIGHT) if card.time else 0
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold if card.is_unread else QFont.Weight.Medium)
    left = line.adjusted(0, 0, -width - INSIDE_GROUP, 0)
    _text(painter, left, strong, colours.plain, card.title)
    if card.is_unread:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        radius = scaled(6, font) / 2
        painter.drawEllipse(QPointF(line.left() - 10, line.center().y() + 1), radius, radius)


def _draw_second(painter: QPainter, font: QFont, colours: Colours, line: QRect, card: Card) -> None:
    small = sized(font, TextSize.SMALL)
    width = _draw_mark(painter, small, colours, line, card.mark) if card.mark else 0
    left = line.adjusted(0, 0, -width - (INSIDE_GROUP if width else 0), 0)
    _text(painter, left, small, colours.muted, card.second)


def _draw_mark(painter: QPainter, font: QFont, colours: Colours, line: QRect, mark: Mark) -> int:
    edge = scaled(14, font)
    metrics = QFontMetrics(font)
    share = _LONG_MARK_SHARE if mark.end else _MARK_SHARE
    room = round(line.width() * share) - edge - GRID
    words = fitted(metrics, mark, room)
    width = min(metrics.horizontalAdvance(words) + 1, room)
    colour = colours.tone(mark.tone)
    _text(painter, line.adjusted(line.width() - width, 0, 0, 0), font, colour.name(), words)
    ratio = painter.device().devicePixelRatio()
    drawn = pixmap(mark.icon, colour, QSize(edge, edge), ratio)
    top = line.center().y() - edge // 2 + 1
    painter.drawPixmap(line.right() - width - GRID - edge + 1, top, drawn)
    return width + GRID + edge


def fitted(metrics: QFontMetrics, mark: Mark, room: int) -> str:
    """The words of a state, of which the end stands whole."""
    if not mark.end or metrics.horizontalAdvance(mark.words) < room:
        return mark.words
    end = f" {mark.end}"
    left = room - 1 - metrics.horizontalAdvance(end)
    return metrics.elidedText(one_line(mark.word), Qt.TextElideMode.ElideRight, left) + end


def _text(
    painter: QPainter,
    rect: QRect,
    font: QFont,
    colour: str,
    text: str,
    *,
    align: Qt.AlignmentFlag = _LEFT,
) -> int:
    """Draw one elided line; the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align, shown)
    return metrics.horizontalAdvance(shown)


def _draw_placeholder(painter: QPainter, colours: Colours, first: QRect, second: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.hover))
    for line, share in ((first, 0.6), (second, 0.4)):
        bar = QRectF(line.left(), line.center().y() - GRID, line.width() * share, 2 * GRID)
        painter.drawRoundedRect(bar, GRID, GRID)
