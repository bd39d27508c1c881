"""What is asked of a database file before anything is written to it."""

import os
import struct
from pathlib import Path

from deskapp.adapters.storage.engine import APPLICATION_ID
from deskapp.application.errors import DatabaseRefused

_MAGIC = b"SQLite format 3\x00"
_HEADER, _USER_VERSION, _APPLICATION_ID = 100, 60, 68


def identity(path: Path) -> tuple[int, int] | None:
    """Device and inode of the file; they change when it is replaced. None where it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def check_place(path: Path) -> None:
    """Refuse a path where no database can be: a folder, a pipe, a missing or closed folder.

    The functions of ``os.path`` answer no where a folder on the way is closed; those of
    ``Path`` raise.
    """
    if os.path.isdir(path):  # noqa: PTH112
        raise DatabaseRefused("is_a_folder", str(path))
    if not os.path.isdir(path.parent):  # noqa: PTH112
        raise DatabaseRefused("folder_missing", str(path.parent))
    exists = os.path.lexists(path)
    if exists and not os.path.isfile(path):  # noqa: PTH113
        raise DatabaseRefused("no_file", str(path))
    if not os.access(path.parent, os.W_OK) or (exists and not os.access(path, os.W_OK)):
        raise DatabaseRefused("read_only", str(path))


def check_header(path: Path, newest_version: int) -> None:
    """Refuse a file that is no database of ours, or of a later version, from its bytes alone.

    SQLite is not asked, so the file stays byte for byte as it was.
    """
    if not os.path.lexists(path):
        raise DatabaseRefused("file_missing", str(path))
    if not os.path.isfile(path):  # noqa: PTH113  reading a pipe would wait for ever
        raise DatabaseRefused("no_file", str(path))
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise DatabaseRefused("cannot_open", str(error)) from error
    if not header:
        raise DatabaseRefused("empty_file", str(path))
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise DatabaseRefused("foreign_file", str(path))
    (application_id,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    (version,) = struct.unpack_from(">I", header, _USER_VERSION)
    if application_id != APPLICATION_ID:
        raise DatabaseRefused("foreign_file", str(path))
    if version > newest_version:
        raise DatabaseRefused("newer_file", str(path))
