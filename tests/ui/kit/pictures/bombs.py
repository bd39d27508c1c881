"""Pictures that say little and cost much, and files that only pretend to be pictures."""

import struct
import zlib
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

_MAGIC = b"\x89PNG\r\n\x1a\n"


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _header(width: int, height: int) -> bytes:
    return _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def png(width: int, height: int, *, rows: int | None = None) -> bytes:
    """A black PNG of that size; with ``rows`` it has fewer of them than it says."""
    packer = zlib.compressobj(9)
    row = b"\0" * (3 * width + 1)
    data = b"".join(packer.compress(row) for _ in range(height if rows is None else rows))
    body = _chunk(b"IDAT", data + packer.flush()) + _chunk(b"IEND", b"")
    return _MAGIC + _header(width, height) + body


def drawn(name: str, width: int = 60, height: int = 40) -> bytes:
    """A picture in a format of Qt's."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    held, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(name.encode())).write(image)
    return bytes(held.data())


def gif(width: int = 3, height: int = 2, *, screen: int | None = None, frames: int = 1) -> bytes:
    """A GIF of one colour; ``screen`` is the width that its head says."""
    head = b"GIF89a" + struct.pack("<HHBBB", screen or width, height, 0x80, 0, 0)
    colours = b"\x11\x22\x33\xff\xff\xff"
    frame = b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\x00"
    return head + colours + frame * frames + b";"


_SVG = (
    b"<svg xmlns='http://www.w3.org/2000/svg'><g id='a'>" + b"<use href='#a'/>" * 99 + b"</g></svg>"
)

BOMBS: dict[str, Callable[[], bytes]] = {
    "8000 by 8000": lambda: png(8000, 8000),
    "4100 by 4000": lambda: png(4100, 4000),
    "a strip of 16 million": lambda: png(16_000_000, 1),
    "a tower of 30000": lambda: png(1, 30_000),
    "the largest size there is": lambda: (
        _MAGIC + _header(2**31 - 1, 2**31 - 1) + _chunk(b"IDAT", zlib.compress(b"\0" * 999))
    ),
    "no size": lambda: png(0, 0, rows=0),
    "cut off": lambda: png(4000, 4000)[:200],
    "head alone": lambda: _MAGIC + _header(4000, 4000),
    "a comment of 300 MB": lambda: (
        _MAGIC + _header(9, 9) + _chunk(b"zTXt", b"a\0\0" + zlib.compress(b"a" * (300 << 20), 9))
    ),
    "gif with a large screen": lambda: gif(screen=60_000),
    "gif without an end": lambda: gif()[:-6],
    "jpeg of nothing": lambda: b"\xff\xd8\xff\xe0" + b"\0" * 5000,
    "webp of nothing": lambda: b"RIFF\xff\xff\xff\x7fWEBPVP8L" + b"\xff" * 5000,
    "svg": lambda: _SVG,
    "svg behind a head": lambda: _MAGIC + _SVG,
    "pdf": lambda: b"%PDF-1.7\n" + b"x" * 500,
    "icns": lambda: b"icns\0\0\x10\0" + b"x" * 500,
    "tiff": lambda: b"II*\0\x08\0\0\0" + b"\xff" * 500,
    "bmp": lambda: drawn("BMP"),
    "a program": lambda: b"MZ" + b"\0" * 500,
}
"""What no picture comes out of."""
