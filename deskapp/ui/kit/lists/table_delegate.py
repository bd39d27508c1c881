"""Draws a row of a table: one line of text in each column, no lines between them."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.group_row import draw_group
from deskapp.ui.kit.lists.headings import Group
from deskapp.ui.kit.lists.rows_model import Role
from deskapp.ui.kit.look.palette import Colours, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled, sized
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE

_Index = QModelIndex | QPersistentModelIndex
_COMFORTABLE: Final = 36
_COMPACT: Final = 26
"""Pixels that a row is high at least, at the usual size of text (domain A-11)."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableDelegate(QStyledItemDelegate):
    """The drawing of a card's columns; a row that is not here yet shows a quiet bar."""

    is_compact = False

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The height of a row."""
        return QSize(0, self.height(option.font))

    def height(self, font: QFont, *, has_heading: bool = False) -> int:
        """One line and its margins; a table has the headings of groups in rows of their own."""
        del has_heading
        return scaled(_COMPACT if self.is_compact else _COMFORTABLE, font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The ground of the cell and its text."""
        card = index.data(Role.CARD)
        if isinstance(card, Group):
            if _is_current(option, index):
                option.state |= QStyle.StateFlag.State_HasFocus
            draw_group(painter, option, card, _row_of(option), PAGE_EDGE)
            return
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        is_first = index.column() == 0
        inner = option.rect.adjusted(PAGE_EDGE if is_first else INSIDE_GROUP, 0, -INSIDE_GROUP, 0)
        if isinstance(card, Card):
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            _draw_text(painter, option, colours, inner, text, is_first=is_first, card=card)
        else:
            _draw_bar(painter, colours, inner)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()


def _is_current(option: QStyleOptionViewItem, index: _Index) -> bool:
    """Whether the focus is in the row, which is drawn as one."""
    table = option.widget
    if not isinstance(table, QTableView) or not table.hasFocus():
        return False
    return table.currentIndex().row() == index.row()


def _row_of(option: QStyleOptionViewItem) -> QRect:
    """The whole row: the heading of a group goes across the columns."""
    table = option.widget
    row = QRect(option.rect)
    if isinstance(table, QTableView):
        row.setLeft(table.columnViewportPosition(0))
        row.setWidth(max(table.horizontalHeader().length(), 1))
    return row


def _draw_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    colours: Colours,
    inner: QRect,
    text: str,
    *,
    is_first: bool,
    card: Card,
) -> None:
    font = QFont(option.font) if is_first else sized(option.font, TextSize.SMALL)
    if is_first and card.is_unread:
        font.setWeight(QFont.Weight.DemiBold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        radius = scaled(6, option.font) / 2
        painter.drawEllipse(QPointF(inner.left() - 10, inner.center().y() + 1), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    painter.setPen(QColor(colours.plain if is_first else colours.muted))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, _LEFT, shown)


def _draw_bar(painter: QPainter, colours: Colours, inner: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.hover))
    bar = QRectF(inner.left(), inner.center().y() - GRID, inner.width() * 0.6, 2 * GRID)
    painter.drawRoundedRect(bar, GRID, GRID)
