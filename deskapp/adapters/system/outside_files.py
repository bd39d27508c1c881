"""Files from mails on the disk: saved and marked, or put aside until the program ends."""

import os
import secrets
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from deskapp.adapters.system.atomic_file import FOR_US_ALONE, write_file, writing_told
from deskapp.application.errors import OutsideError
from deskapp.domain.mail.file_name import free_name, safe_file_name

_OURS_ALONE: Final = 0o700
_TRIES: Final = 5
_MARK: Final = "Zone.Identifier"
_FROM_THE_NET: Final = b"[ZoneTransfer]\r\nZoneId=3\r\n"
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class UserOutsideFiles:
    """The ``OutsideFiles`` port on the disk of whoever is logged in.

    What is put aside lies in a folder of this run, which a lock belongs to. The system lets the
    lock go however a run ends, so the next one knows which folders nobody uses any more.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is for what is put aside, by all runs; nothing is made before it is needed."""
        self._folder = folder
        self._own: Path | None = None
        self._lock: FileLock | None = None

    def save(self, path: Path, content: bytes) -> None:
        """Write a file, over what is there."""
        write_file(path, content)
        _mark(path)

    def save_all(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Write files under safe names that are free; a link in the folder is never followed."""
        return tuple(_save_new(folder, name, content) for name, content in files)

    def put_aside(self, name: str, content: bytes) -> Path:
        """Write a file into a folder of its own, under its name."""
        with writing_told(self._folder):
            place = self._own_folder() / secrets.token_hex(8)
            place.mkdir(mode=_OURS_ALONE)
        return _save_new(place, name, content, FOR_US_ALONE)

    def clean_up(self) -> None:
        """Take away the folders whose runs have ended."""
        with suppress(OSError):
            for lock in self._folder.glob("*.lock"):
                if self._lock is None or lock != Path(self._lock.lock_file):
                    _remove_if_left(lock)

    def close(self) -> None:
        """Take away what this run has put aside."""
        if self._own is not None and self._lock is not None:
            _remove(self._own, self._lock)
        self._own = self._lock = None

    def _own_folder(self) -> Path:
        if self._own is None:
            self._folder.mkdir(mode=_OURS_ALONE, parents=True, exist_ok=True)
            self._lock = _new_lock(self._folder)
            self._own = Path(self._lock.lock_file).with_suffix("")
            self._own.mkdir(mode=_OURS_ALONE)
        return self._own


def _new_lock(folder: Path) -> FileLock:
    for _ in range(_TRIES):
        lock = FileLock(folder / f"{secrets.token_hex(8)}.lock", mode=0o600, thread_local=False)
        # Another run that cleans up may take a lock in the moment before we do, and remove it.
        with suppress(Timeout):
            lock.acquire(timeout=0)
            if Path(lock.lock_file).exists():
                return lock
            lock.release()
    raise OutsideError("write_failed", str(folder))


def _remove_if_left(path: Path) -> None:
    lock = FileLock(path, mode=0o600, thread_local=False)
    with suppress(Timeout, OSError):
        lock.acquire(timeout=0)
        _remove(path.with_suffix(""), lock)


def _remove(folder: Path, lock: FileLock) -> None:
    """Remove a folder, and then its lock; what another program still holds open goes next time."""
    shutil.rmtree(folder, ignore_errors=True)
    if not folder.exists():
        with suppress(OSError):
            Path(lock.lock_file).unlink()
    lock.release()


def _save_new(folder: Path, name: str, content: bytes, mode: int = 0o644) -> Path:
    with writing_told(folder):
        path = _written(folder.resolve(strict=True), name, content, mode)
    _mark(path)
    return path


def _written(folder: Path, name: str, content: bytes, mode: int) -> Path:
    for path in _places(folder, name):
        try:
            handle = os.open(path, _NEW, mode)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        return path
    raise FileExistsError  # pragma: no cover  names never end


def _places(folder: Path, name: str) -> Iterator[Path]:
    taken = {each.name.casefold() for each in folder.iterdir()}
    while True:
        free = free_name(safe_file_name(name, "file"), taken)
        taken.add(free.casefold())
        yield folder / free


def _mark(path: Path) -> None:
    """Say that a file came from outside; Windows asks before it opens such a one."""
    if sys.platform == "win32":
        write_mark(path)


def write_mark(path: Path) -> None:
    """Write the mark into a stream of the file (NTFS); a disk that has none goes without."""
    with suppress(OSError), Path(f"{path}:{_MARK}").open("wb") as stream:
        stream.write(_FROM_THE_NET)
