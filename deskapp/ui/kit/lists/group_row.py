"""Draws the heading of a group: whether it is folded, what it is, how many it has."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from deskapp.domain.dates.date_words import number
from deskapp.ui.kit.lists.headings import Group
from deskapp.ui.kit.look.icons import Icon, pixmap
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled, sized
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import current_language

_EDGE: Final = 14
_LEAST: Final = 32
"""Pixels that a heading is high at least: it is there to be pressed."""


def group_height(font: QFont) -> int:
    """The height of such a row."""
    return max(_LEAST, QFontMetrics(sized(font, TextSize.SMALL)).height() + 4 * GRID)


def draw_group(
    painter: QPainter, option: QStyleOptionViewItem, group: Group, row: QRect, gutter: int
) -> None:
    """Draw the part of the row that lies in the option's rectangle."""
    colours = colours_of(option.palette)
    font = sized(option.font, TextSize.SMALL, is_strong=True)
    metrics, edge = QFontMetrics(font), scaled(_EDGE, option.font)
    painter.save()
    painter.setClipRect(option.rect)
    arrow = Icon.CHEVRON_RIGHT if group.is_folded else Icon.CHEVRON_DOWN
    ratio = painter.device().devicePixelRatio()
    top = row.center().y() - edge // 2 + 1
    drawn = pixmap(arrow, colours.tone(Tone.MUTED), QSize(edge, edge), ratio)
    painter.drawPixmap(row.left() + gutter - edge - GRID, top, drawn)
    count = number(group.count, current_language())
    room = row.width() - gutter - metrics.horizontalAdvance(count) - 2 * INSIDE_GROUP
    word = metrics.elidedText(one_line(group.word), Qt.TextElideMode.ElideRight, room)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font)
    painter.setPen(QColor(colours.plain))
    painter.drawText(row.adjusted(gutter, 0, 0, 0), left, word)
    painter.setFont(sized(option.font, TextSize.SMALL))
    painter.setPen(QColor(colours.muted))
    behind = gutter + metrics.horizontalAdvance(word) + INSIDE_GROUP
    painter.drawText(row.adjusted(behind, 0, 0, 0), left, count)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(QRectF(row).adjusted(GRID + 1, 2, -GRID - 1, -2), 5, 5)
    painter.restore()
