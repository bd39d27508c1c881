"""Puts a set page on a paint device."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from deskapp.domain.letter.form_b import MARKS_LEFT
from deskapp.ui.letters.fonts import UNITS, font
from deskapp.ui.letters.set_page import SetPage

_MARK_WIDTH: Final = 0.2


def paint(painter: QPainter, page: SetPage, dots_per_mm: float) -> None:
    """Draw a page in black; its text stays text where the device knows any."""
    painter.save()
    painter.scale(dots_per_mm / UNITS, dots_per_mm / UNITS)
    painter.setPen(QPen(Qt.GlobalColor.black, _MARK_WIDTH * UNITS))
    for mark in page.marks:
        painter.drawLine(_point(MARKS_LEFT, mark.top), _point(MARKS_LEFT + mark.length, mark.top))
    for line in page.lines:
        painter.setFont(font(line.points, is_bold=line.is_bold))
        painter.drawText(_point(line.left, line.base), line.text)
    painter.restore()


def _point(left: float, top: float) -> QPointF:
    return QPointF(left * UNITS, top * UNITS)
