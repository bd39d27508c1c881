"""Reading a file with a list, off the window's thread."""

import stat
from dataclasses import dataclass
from pathlib import Path

from deskapp.application.errors import OutsideError
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import (
    GUESSED,
    LARGEST_FILE,
    ReadingOptions,
    Table,
    TableReader,
)


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file with a list, its bytes, and what was read in them."""

    name: str
    raw: bytes
    table: Table


def read_list(reader: TableReader, path: Path) -> ListFile:
    """The file as it can be guessed. Raises ``OutsideError`` and ``UnreadableMail``."""
    raw = _bytes(path)
    return ListFile(path.name, raw, reader.read(raw, GUESSED))


def read_again(reader: TableReader, file: ListFile, options: ReadingOptions) -> ListFile:
    """The same bytes, read as a person says. Raises ``UnreadableMail``."""
    return ListFile(file.name, file.raw, reader.read(file.raw, options))


def _bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            code = "is_a_folder" if stat.S_ISDIR(found.st_mode) else "no_file"
            raise OutsideError(code, path.name)
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)  # whatever its size was said to be
    except (OSError, ValueError) as error:
        raise OutsideError("cannot_open", path.name) from error
    if len(raw) > LARGEST_FILE:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    return raw
