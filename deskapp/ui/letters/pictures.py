"""Set pages as pictures, to look at them before anything is printed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from deskapp.domain.letter.form_b import PAGE
from deskapp.ui.letters.painting import paint
from deskapp.ui.letters.set_page import SetPage


def pictures(pages: Sequence[SetPage], width: int, ratio: float = 1) -> list[QImage]:
    """White pages, so many logical pixels wide; on any thread."""
    return [_picture(page, width, ratio) for page in pages]


def _picture(page: SetPage, width: int, ratio: float) -> QImage:
    dots_per_mm = width * ratio / PAGE.width
    size = round(PAGE.width * dots_per_mm), round(PAGE.height * dots_per_mm)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    hints = QPainter.RenderHint
    painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
    paint(painter, page, dots_per_mm)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
