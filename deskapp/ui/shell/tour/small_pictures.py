"""Pictures for the handbook: small enough to ship with the program, sharp enough to read."""

from collections import Counter
from typing import Final

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QImageWriter

_WIDEST: Final = 940
_COLOURS: Final = 40
_COARSE: Final = 0xFFFCFCFC


def small_png(picture: QImage) -> bytes:
    """The picture no wider than the handbook shows it, in the colours that it has most of."""
    if picture.width() > _WIDEST:
        picture = picture.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    counted: Counter[int] = Counter()
    for colour, count in Counter(pixels).items():
        counted[colour & _COARSE] += count
    palette = [colour for colour, _ in counted.most_common(_COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither
    few = image.convertToFormat(QImage.Format.Format_Indexed8, palette, flags)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setCompression(100)
    writer.write(few)
    return bytes(buffer.data().data())
