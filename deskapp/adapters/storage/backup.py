"""Copies of a database file that were opened and checked before they count as backups."""

import contextlib
import os
import shutil
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from deskapp.adapters.storage.engine import connect
from deskapp.adapters.storage.file_checks import check_header
from deskapp.adapters.storage.owner_lock import OwnerLock
from deskapp.adapters.storage.upgrade import newest_version
from deskapp.application.errors import DatabaseRefused, OutsideError

PART = ".part"
"""What a file's name ends in until the file is whole."""
_SIDES = ("-wal", "-shm")


def backup_folder(database: Path) -> Path:
    """The folder beside a database in which its backups lie."""
    return database.with_name(f"{database.stem}-backups")


def back_up(database: Path, at: datetime, target: Path | None = None, reason: str = "") -> Path:
    """Make a consistent copy, test it, and answer where it lies.

    The copy grows under a name that ends in ``.part`` and gets its own name only when it
    was opened and found whole, so half a copy never counts.

    Raises:
        OutsideError: the copy could not be written, or its place is that of the database.
        DatabaseRefused: there is no database of ours, or it is damaged, as the copy would be.
    """
    check_header(database, newest_version())
    target = target or _place(database, at, reason)
    if target.exists() and target.samefile(database):
        raise OutsideError("backup_failed", str(target))
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _copy(database, target)
    except (OSError, sqlite.Error) as error:
        raise OutsideError("backup_failed", str(error)) from error
    return target


def restore(backup: Path, database: Path, at: datetime) -> Path | None:
    """Put a backup in the place of a database; answer where the replaced file was kept, if any.

    The replaced file is kept byte by byte with what SQLite has beside it, for it may be
    damaged.

    Raises:
        DatabaseRefused: the backup is none of ours, newer than the program, or not whole;
            or somebody is at the database.
        OutsideError: the copy could not be written; the database is as it was.
    """
    check_header(backup, newest_version())
    check_whole(backup)
    lock = OwnerLock(database)
    lock.take(at)
    try:
        kept = _keep(database, at) if database.exists() else None
        _copy(backup, database)
    except (OSError, sqlite.Error) as error:
        raise OutsideError("restore_failed", str(error)) from error
    finally:
        lock.release()
    return kept


def check_whole(path: Path) -> None:
    """Let SQLite look at every page of a file. Raises ``DatabaseRefused`` where it is damaged."""
    try:
        with contextlib.closing(connect(path)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite.Error as error:
        raise DatabaseRefused("damaged", str(error)) from error
    if answer != "ok":
        raise DatabaseRefused("damaged", answer)


def publish(part: Path, target: Path) -> None:
    """Give a finished file its name, in one step that a power cut cannot halve."""
    _sync(part)
    for side in _SIDES:
        # What belonged to the replaced file would be read into the new one.
        target.with_name(target.name + side).unlink(missing_ok=True)
    part.replace(target)
    if os.name == "posix":
        _sync(target.parent)


def sweep_parts(database: Path) -> None:
    """Remove what was interrupted while it grew."""
    for folder, name in ((backup_folder(database), "*"), (database.parent, database.name)):
        for part in folder.glob(f"{name}{PART}*"):
            part.unlink(missing_ok=True)


def _place(database: Path, at: datetime, reason: str) -> Path:
    name = f"{database.stem}-{at:%Y-%m-%dT%H%M%S}{reason}.db"
    return backup_folder(database) / name


def _copy(database: Path, target: Path) -> None:
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with (
            contextlib.closing(connect(database)) as source,
            contextlib.closing(connect(part)) as copy,
        ):
            source.backup(copy)
            # One file that needs none beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
        check_whole(part)
        publish(part, target)
    finally:
        part.unlink(missing_ok=True)


def _keep(database: Path, at: datetime) -> Path:
    kept = _place(database, at, "-replaced")
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for side in ("", *_SIDES[:1]):
        beside = database.with_name(database.name + side)
        if beside.exists():
            shutil.copy2(beside, kept.with_name(kept.name + side))
    return kept


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
