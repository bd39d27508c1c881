"""The type of a letter, measured in hundredths of a millimetre, alike on every device."""

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

UNITS: Final = 100
"""To a millimetre. Fonts are as high in whole units, so no screen's resolution plays a part."""
_UNITS_TO_A_POINT: Final = UNITS * 25.4 / 72
_FAMILIES: Final = ("Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans")
"""All run equally wide, so a letter has the same lines on every system."""


def font(points: float, *, is_bold: bool = False) -> QFont:
    """The font of letters, without ligatures: German parts words where these would bind them."""
    made = QFont()
    made.setFamilies(list(_FAMILIES))
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(round(points * _UNITS_TO_A_POINT))
    made.setBold(is_bold)
    made.setFeature(QFont.Tag("liga"), 0)
    return made


def width_of(text: str, points: float, *, is_bold: bool = False) -> float:
    """How wide a text runs, in millimetres."""
    return QFontMetricsF(font(points, is_bold=is_bold)).horizontalAdvance(text) / UNITS


def wrapped(
    text: str, points: float, width: float, *, is_bold: bool = False, hanging: float = 0
) -> list[str]:
    """The lines of a text in that many millimetres, all but the first narrower by ``hanging``.

    It breaks between words, and inside one that is longer than a line.
    """
    text = " ".join(text.splitlines()).expandtabs(4)
    as_qt_counts = text.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(text, font(points, is_bold=is_bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth((width - (hanging if lines else 0)) * UNITS)
        start, end = line.textStart(), line.textStart() + line.textLength()
        row = as_qt_counts[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        lines.append(row.strip())
    layout.endLayout()
    return lines or [""]
