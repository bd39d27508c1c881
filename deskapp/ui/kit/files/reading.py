"""Reading what is to be attached: a file by its path, or a picture from the clipboard."""

import stat
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from deskapp.application.errors import OutsideError
from deskapp.application.use_cases.reply_sending import MOST_BYTES
from deskapp.domain.mail.file_name import safe_file_name

_UNKNOWN = "application/octet-stream"


class TooLarge(Exception):
    """A file that no mail takes; its text is the name."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be attached, under a name that every system takes."""

    name: str
    content_type: str
    content: bytes


def read_file(path: Path) -> NewFile:
    """Read a plain file; may wait for the disk.

    Raises:
        TooLarge: it does not fit into a mail.
        OutsideError: it cannot be read, or is no plain file.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise OutsideError("is_a_folder", path.name)
        if not stat.S_ISREG(found.st_mode):
            raise OutsideError("no_file", path.name)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)  # whatever its size was said to be
    except (OSError, ValueError) as error:
        raise OutsideError("cannot_open", path.name) from error
    if len(content) > MOST_BYTES:
        raise TooLarge(path.name)
    return NewFile(safe_file_name(path.name, "file"), guess_type(path.name)[0] or _UNKNOWN, content)


def read_image(image: QImage, name: str) -> NewFile:
    """Make a picture a file; takes some 100 ms. Raises ``TooLarge``."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    content = bytes(held.data())
    if len(content) > MOST_BYTES:
        raise TooLarge(name)
    return NewFile(name, "image/png", content)
