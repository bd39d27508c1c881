"""What is asked of a database file before anything is written to it."""

import errno
import os
import struct
from dataclasses import dataclass
from pathlib import Path

from deskapp.adapters.storage.engine import APPLICATION_ID
from deskapp.application.errors import DatabaseRefused

_MAGIC = b"SQLite format 3\x00"
_USER_VERSION, _APPLICATION_ID = 60, 68


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path stands for; it changes when the file is replaced or deleted."""

    device: int
    inode: int


def identity(path: Path) -> Identity:
    """The identity of the file. Raises ``DatabaseRefused`` where it is gone."""
    try:
        status = path.stat()
    except OSError as error:
        raise DatabaseRefused("file_gone", str(path)) from error
    return Identity(status.st_dev, status.st_ino)


def check_place(path: Path) -> None:
    """Refuse a path where no database can be: a folder, a missing or closed folder."""
    if path.is_dir():
        raise DatabaseRefused("is_a_folder", str(path))
    if path.exists() and not path.is_file():
        raise DatabaseRefused("no_file", str(path))
    if not path.parent.is_dir():
        raise DatabaseRefused("folder_missing", str(path.parent))
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise DatabaseRefused("read_only", str(path))


def check_header(path: Path, newest_version: int) -> None:
    """Refuse a file that is no database of ours, or of a later version, from its bytes alone.

    SQLite is not asked, so the file stays byte for byte as it was.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        code = "locked" if error.errno in {errno.EACCES, errno.EBUSY} else "cannot_open"
        raise DatabaseRefused(code, str(path)) from error
    if not header:
        raise DatabaseRefused("empty_file", str(path))
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise DatabaseRefused("foreign_file", str(path))
    (application_id,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    (version,) = struct.unpack_from(">I", header, _USER_VERSION)
    if application_id != APPLICATION_ID:
        raise DatabaseRefused("foreign_file", str(path))
    if version > newest_version:
        raise DatabaseRefused("newer_file", str(path))
