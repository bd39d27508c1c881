"""Draws a day: its number, why it is off, and what is due, as much as there is room for."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui.follow_ups.month.days import Day
from deskapp.ui.follow_ups.month.model import DayRole
from deskapp.ui.follow_ups.month.words import off_words
from deskapp.ui.kit.look.palette import Colours, Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, sized
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line

_Index = QModelIndex | QPersistentModelIndex
_LINES: Final = 3
"""The number of the day, and two lines below it."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def row_height(font: QFont) -> int:
    """High enough for the number and two lines."""
    return _LINES * QFontMetrics(sized(font, TextSize.SMALL)).height() + 2 * GRID


class DayDelegate(QStyledItemDelegate):
    """One cell of the month."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, number, and lines from the top."""
        day: Day = index.data(DayRole.DAY)
        colours, rect = colours_of(option.palette), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, colours, day)
        font = sized(option.font, TextSize.SMALL)
        inner = rect.adjusted(GRID + 2, GRID, -GRID, -GRID)
        height = QFontMetrics(font).height()
        line = QRect(inner.left(), inner.top(), inner.width(), height)
        self._draw_number(painter, font, colours, line, index)
        for text, tone in _lines(day, inner.height() // height - 1):
            line.translate(0, height)
            _draw(painter, font, colours.tone(tone), line, text)
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours, day: Day
    ) -> None:
        cell = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(QColor(colours.window if day.off else colours.base))
        painter.drawRoundedRect(cell, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3)

    def _draw_number(
        self, painter: QPainter, font: QFont, colours: Colours, line: QRect, index: _Index
    ) -> None:
        number = str(index.data())
        strong = QFont(font)
        if index.data(DayRole.IS_TODAY):
            strong.setWeight(QFont.Weight.DemiBold)
            width = QFontMetrics(strong).horizontalAdvance(number) + 3 * GRID
            disc = QRect(line.left() - GRID, line.top() - 1, width, line.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2)
            painter.setFont(strong)
            painter.setPen(QColor(colours.on_accent))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        else:
            plain = Tone.PLAIN if index.data(DayRole.IS_OF_MONTH) else Tone.MUTED
            _draw(painter, strong, colours.tone(plain), line, number)
        day: Day = index.data(DayRole.DAY)
        note = off_words(day.off) or _elsewhere_sign(day)
        tone = Tone.DUE if day.partner_laender and not day.off else Tone.MUTED
        room = line.adjusted(QFontMetrics(font).horizontalAdvance("000"), 0, 0, 0)
        _draw(painter, font, colours.tone(tone), room, note, align=Qt.AlignmentFlag.AlignRight)


def _elsewhere_sign(day: Day) -> str:
    """That it is a holiday elsewhere, and where one looks for somebody; below stands more."""
    sign = "◦" if day.laender_elsewhere else ""
    return " ".join((sign, *day.partner_laender))


def _lines(day: Day, room: int) -> list[tuple[str, Tone]]:
    """The first reasons; where there are more, the last line says how many."""
    if day.count <= room:
        return [(reason, Tone.PLAIN) for reason in day.reasons]
    shown = [(reason, Tone.PLAIN) for reason in day.reasons[: room - 1]]
    return [*shown, (f"+{day.count - len(shown)}", Tone.ACCENT)]


def _draw(
    painter: QPainter,
    font: QFont,
    colour: QColor,
    line: QRect,
    text: str,
    *,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    fitted = QFontMetrics(font).elidedText(
        one_line(text), Qt.TextElideMode.ElideRight, line.width()
    )
    painter.drawText(line, align | Qt.AlignmentFlag.AlignVCenter, fitted)
