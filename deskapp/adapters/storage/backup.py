"""Copies of a database file that were opened and checked before they count as backups."""

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from deskapp.adapters.storage.file_checks import check_header
from deskapp.adapters.storage.upgrade import newest_version
from deskapp.application.errors import DatabaseRefused, OutsideError

PART = ".part"


def backup_folder(database: Path) -> Path:
    """The folder beside a database in which its backups lie."""
    return database.with_name(f"{database.stem}-backups")


def back_up(database: Path, at: datetime, target: Path | None = None, reason: str = "") -> Path:
    """Make a consistent copy, test it, and answer where it lies.

    The copy grows under a name that ends in ``.part`` and gets its own name only when it
    was opened and found whole, so half a copy never counts.

    Raises:
        OutsideError: the copy could not be written or is not whole.
    """
    if target is None:
        folder = backup_folder(database)
        target = folder / f"{database.stem}-{at:%Y-%m-%dT%H%M%S}{reason}.db"
    part = target.with_name(target.name + PART)
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with _opened(database) as source, _opened(part) as copy:
            source.backup(copy)
        part.chmod(0o600)
        check_whole(part)
        _sync(part)
        part.replace(target)
    except (OSError, sqlite.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise OutsideError("backup_failed", str(error)) from error
    return target


def restore(backup: Path, database: Path, at: datetime) -> Path | None:
    """Put a backup in the place of a database; answer where the replaced file was kept, if any.

    Raises:
        DatabaseRefused: the backup is none of ours, newer than the program, or not whole.
    """
    check_header(backup, newest_version())
    check_whole(backup)
    kept = back_up(database, at, reason="-replaced") if database.exists() else None
    part = database.with_name(database.name + PART)
    try:
        part.unlink(missing_ok=True)
        with _opened(backup) as source, _opened(part) as copy:
            source.backup(copy)
        _sync(part)
        for side in ("-wal", "-shm"):
            database.with_name(database.name + side).unlink(missing_ok=True)
        part.replace(database)
    except (OSError, sqlite.Error) as error:
        raise OutsideError("restore_failed", str(error)) from error
    return kept


def check_whole(path: Path) -> None:
    """Open a file and let SQLite look at every page. Raises ``DatabaseRefused`` where it is damaged."""
    try:
        with _opened(path) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite.Error as error:
        raise DatabaseRefused("damaged", str(error)) from error
    if answer != "ok":
        raise DatabaseRefused("damaged", answer)


def sweep_parts(database: Path) -> None:
    """Remove what an interrupted backup left."""
    for part in (
        *backup_folder(database).glob(f"*{PART}"),
        database.with_name(database.name + PART),
    ):
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite.Connection]:
    connection = sqlite.connect(str(path), timeout=10, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
