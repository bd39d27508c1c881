"""Whether a database file is sound: its pages, its references, and the bytes kept in it."""

import contextlib
import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from deskapp.adapters.storage.engine import connect
from deskapp.adapters.storage.file_checks import check_header
from deskapp.adapters.storage.upgrade import newest_version
from deskapp.application.errors import DatabaseRefused
from deskapp.application.ports.maintenance import Finding

_SOUND_SINCE = {(3, 44): 6, (3, 50): 7}
_SOUND_FROM = (3, 51, 3)


def sqlite_version() -> tuple[int, ...]:
    """The version of the SQLite that is used."""
    return tuple(map(int, sqlite.sqlite_version.split(".")))


def is_sound(version: tuple[int, ...]) -> bool:
    """Whether that SQLite is free of the WAL-reset fault (sqlite.org/wal.html)."""
    least = _SOUND_SINCE.get((version[0], version[1]))
    return version >= _SOUND_FROM or (least is not None and version[2] >= least)


def check_library() -> None:
    """Refuse a SQLite that can corrupt the file."""
    if not is_sound(sqlite_version()):
        raise DatabaseRefused("sqlite_outdated", sqlite.sqlite_version)


def check_file(path: Path) -> tuple[Finding, ...]:
    """All that is found wrong with a file; beside its owner too.

    Raises:
        DatabaseRefused: there is no file, none of ours, or of a later version.
    """
    check_header(path, newest_version())
    try:
        with contextlib.closing(connect(path)) as connection:
            connection.execute("PRAGMA query_only=ON")
            return tuple(_findings(connection))
    except sqlite.DatabaseError as error:
        return (Finding("damaged", str(error)),)


def _findings(connection: sqlite.Connection) -> Iterator[Finding]:
    for (answer,) in connection.execute("PRAGMA integrity_check(20)"):
        if answer != "ok":
            yield Finding("damaged", answer)
    for table, row, target, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("reference_broken", f"{table} {row} → {target}")
    for sha256, size, packed in connection.execute("SELECT sha256, size, packed FROM content"):
        if not _unchanged(sha256, size, packed):
            yield Finding("content_changed", sha256)
    missing = """SELECT id FROM message WHERE raw_sha256 != ''
        AND NOT EXISTS (SELECT 1 FROM content WHERE sha256 = raw_sha256)"""
    for (record_id,) in connection.execute(missing):
        yield Finding("content_missing", record_id)


def _unchanged(sha256: str, size: int, packed: bytes) -> bool:
    try:
        content = zlib.decompress(packed)
    except (zlib.error, TypeError):
        return False
    return len(content) == size and hashlib.sha256(content).hexdigest() == sha256
