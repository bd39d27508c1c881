"""The sizes of text, and lengths that grow with it."""

from enum import Enum

from PySide6.QtGui import QFont, QFontMetrics

_ORDINARY_LINE = 17
"""Height in pixels of a line of text at the usual size, which the layout is drawn for."""


class TextSize(Enum):
    """The four sizes of text, as factors of the system's size."""

    SMALL = 0.9
    BODY = 1.0
    HEADING = 1.25
    TITLE = 1.6


def sized(font: QFont, size: TextSize, *, is_strong: bool = False) -> QFont:
    """`font` in one of the four sizes, semi-bold where it shall stand out."""
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() * size.value)
    if is_strong:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed


def scaled(pixels: int, font: QFont) -> int:
    """A length drawn for the usual size of text, grown with `font`, never shrunk."""
    return max(pixels, round(pixels * QFontMetrics(font).height() / _ORDINARY_LINE))
