"""How far two colours stand apart, as WCAG 2.2 reckons it."""

from typing import Final

from PySide6.QtGui import QColor

_LINEAR_UP_TO: Final = 0.04045


def contrast(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """From 0, black, to 1, white."""
    red, green, blue = map(_linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4
