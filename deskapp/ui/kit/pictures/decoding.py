"""The job of the process that draws pictures from outside; the window never decodes one itself.

Qt reads more formats than anybody should be sent (PDF, SVG, ICNS, TIFF …) and guesses among them:
so the format is told by the first bytes, and one is read, the one they tell.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from deskapp.application.ports.attached.pictures import Picture
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

WIDTH_BYTES: Final = 4
"""How many bytes of a job say the width; the rest is the picture."""
_MOST_DOTS: Final = 16_000_000
_LONGEST_SIDE: Final = 16_384
_MOST_MEGABYTES: Final = 128
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90
_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied


def decode(job: bytes) -> Picture:
    """The picture behind the width; raises `UnreadableMail`."""
    width, raw = int.from_bytes(job[:WIDTH_BYTES], "big"), job[WIDTH_BYTES:]
    image, natural = _read(raw, picture_format(raw), max(1, width))
    shown = image.convertToFormat(_FORMAT)
    pixels = bytes(shown.constBits())
    return Picture(shown.width(), shown.height(), natural.width(), natural.height(), pixels)


def picture_format(raw: bytes) -> bytes:
    """What kind of picture the bytes begin as, in Qt's word, or nothing."""
    if raw.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if raw.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    if raw.startswith((b"GIF87a", b"GIF89a")):
        return b"gif"
    return b"webp" if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP" else b""


def _read(raw: bytes, name: bytes, width: int) -> tuple[QImage, QSize]:
    if not name:
        raise UnreadableMail(UnreadableReason.NO_PICTURE)
    held, buffer = QByteArray(raw), QBuffer()
    buffer.setData(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise UnreadableMail(UnreadableReason.BROKEN)
    sides = (size.width(), size.height())
    if sides[0] * sides[1] > _MOST_DOTS or max(sides) > _LONGEST_SIDE:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    if name == b"jpeg" and size.width() > width:
        reader.setScaledSize(_scaled(size, width))  # its decoder leaves out what is not seen
    image = reader.read()
    if image.isNull():
        raise UnreadableMail(UnreadableReason.BROKEN)
    if image.width() > width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    turned = reader.transformation() & _TURNED
    return image, size.transposed() if turned else size


def _scaled(size: QSize, width: int) -> QSize:
    return QSize(width, max(1, size.height() * width // size.width()))
