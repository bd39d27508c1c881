"""Writing a file whole or not at all: the one place that writes files."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from deskapp.application.errors import OutsideError

FOR_US_ALONE: Final = 0o600
FOR_ALL: Final = 0o644

_CODES: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EIO: "disk_failed",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.EISDIR: "is_a_folder",
}


def write_file(path: Path, content: bytes, mode: int = FOR_ALL) -> None:
    """Put the content at the path: after any crash the old content stands there, or the new one.

    A link is followed, and the file gets the permissions ``mode`` (POSIX).

    Raises:
        OutsideError: it could not be written; what was there before is unchanged.
    """
    with open_whole(path, mode) as file:
        file.write(content)


@contextmanager
def open_whole(path: Path, mode: int = FOR_ALL) -> Iterator[BinaryIO]:
    """A new file that takes its place at the path when the block ends well, as ``write_file``.

    Raises:
        OutsideError: it could not be written; what was there before is unchanged.
    """
    with writing_told(path):
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
        try:
            with os.fdopen(handle, "w+b") as file:
                yield file
                file.flush()
                os.fsync(handle)
            Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        _sync_folder(target.parent)


@contextmanager
def writing_told(path: Path) -> Iterator[None]:
    """What the system says while a file is written, as an ``OutsideError`` about the path."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "write_failed")
        raise OutsideError(code, str(path)) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
