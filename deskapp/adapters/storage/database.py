"""Opening a database: a SQLite file that this program owns, or a PostgreSQL address."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine

from deskapp.adapters.storage import backup, file_checks
from deskapp.adapters.storage.check import check_library
from deskapp.adapters.storage.engine import (
    let_go,
    outbox_lock,
    postgresql_engine,
    reading_one_state,
    sqlite_engine,
)
from deskapp.adapters.storage.faults import translated
from deskapp.adapters.storage.lists.queries import ConnectionQueries
from deskapp.adapters.storage.owner_lock import OwnerLock
from deskapp.adapters.storage.store import TransactionStore
from deskapp.adapters.storage.upgrade import newest_version, stored_version, upgrade
from deskapp.application.errors import DatabaseRefused, OutsideError
from deskapp.application.ports.records import Queries, RecordStore
from deskapp.application.ports.system import Clock

_NO_ROOM = 65_536
"""Bytes; with less left on the disk SQLite cannot even read."""


class Database:
    """The ``Storage`` port: one writer after the other, readers beside it.

    ``check`` raises where the database is no longer there; ``closed`` is called at the end.
    """

    def __init__(
        self,
        writer: Engine,
        readers: Engine,
        *,
        check: Callable[[], None] = lambda: None,
        closed: Callable[[], None] = lambda: None,
        copy: Callable[[datetime], Path] | None = None,
    ) -> None:
        self._writer = writer
        self._readers = readers
        self._check = check
        self._closed = closed
        self._copy = copy
        self._turn = Lock()

    @contextmanager
    def transaction(self) -> Iterator[RecordStore]:
        """A transaction, stored when the block ends well."""
        with self._turn, translated():
            self._check()
            with self._writer.begin() as connection:
                store = TransactionStore(connection)
                yield store
                store.finish()
                self._check()
            # Only now is it certain that the stored file is the one that the path names.
            self._check()

    @contextmanager
    def reading(self) -> Iterator[Queries]:
        """A consistent view for questions."""
        with translated():
            self._check()
            with self._readers.begin() as connection:
                yield ConnectionQueries(connection)

    @contextmanager
    def outbox(self, *, alone: bool) -> Iterator[bool]:
        """Hold the outbox beside others, or alone; a file has one owner, a server is asked."""
        if self._writer.dialect.name == "sqlite":
            yield True
            return
        with translated():
            lock = outbox_lock(self._writer, alone=alone)
        if lock is None:
            yield False
            return
        with lock:
            try:
                yield True
            finally:
                let_go(lock)

    def back_up(self, at: datetime) -> Path:
        """Make a tested copy beside the file, while work goes on.

        Raises:
            OutsideError: it did not succeed, or the database is a server's, which has its own.
        """
        if self._copy is None:
            raise OutsideError("server_backup")
        return self._copy(at)

    def close(self) -> None:
        """Let the database go, after the transaction that is under way."""
        with self._turn:
            self._readers.dispose()
            self._writer.dispose()
            self._closed()


def is_server(address: str) -> bool:
    """Whether an address names a server rather than a file."""
    return "://" in address


def open_database(address: str, clock: Clock) -> Database:
    """Open the database at a path or a ``postgresql+psycopg://`` address, made new where missing.

    An older one is brought up to date first, a file after a backup of it.

    Raises:
        DatabaseRefused: there is something else, something newer, or somebody at it.
        OutsideError: the disk or the server failed.
    """
    if is_server(address):
        return _open_server(address)
    return _open_file(Path(address), clock)


def open_for_reading(path: Path) -> Database:
    """Open a file beside its owner, for questions only; transactions fail.

    Raises:
        DatabaseRefused: there is no file, or none of ours, or of another version.
    """
    file_checks.check_header(path, newest_version())
    readers = sqlite_engine(path, writing=False)
    try:
        with translated():
            version = stored_version(readers)
        _refuse_older(version, path)
    except BaseException:
        readers.dispose()
        raise
    return Database(readers, readers)


def _refuse_older(version: int, path: Path) -> None:
    if version < newest_version():
        raise DatabaseRefused("older_file", str(path))


def _open_server(address: str) -> Database:
    engine = postgresql_engine(address)
    try:
        with translated():
            if stored_version(engine) < newest_version():
                upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, reading_one_state(engine))


def _open_file(path: Path, clock: Clock) -> Database:
    check_library()
    with translated():
        file_checks.check_place(path)
        if path.exists():
            file_checks.check_header(path, newest_version())
    lock = OwnerLock(path)
    lock.take(clock.now())
    try:
        with _full_disk_named(path), translated():
            backup.sweep_parts(path)
            if not path.exists():
                _make(path)
            return _opened(path, clock, lock)
    except BaseException:
        lock.release()
        raise


@contextmanager
def _full_disk_named(path: Path) -> Iterator[None]:
    """SQLite says "I/O error" where the disk has no room for the index of its log."""
    try:
        yield
    except OutsideError as error:
        if error.code == "disk_failed" and shutil.disk_usage(path.parent).free < _NO_ROOM:
            raise OutsideError("disk_full", error.detail) from error
        raise


def _make(path: Path) -> None:
    """Make a new database beside its place, so that a file is there whole or not at all."""
    part = path.with_name(path.name + backup.PART)
    part.touch(mode=0o600)
    engine = sqlite_engine(part, writing=True)
    try:
        upgrade(engine)
        engine.dispose()
        backup.publish(part, path)
    finally:
        engine.dispose()
        part.unlink(missing_ok=True)


def _opened(path: Path, clock: Clock, lock: OwnerLock) -> Database:
    writer = sqlite_engine(path, writing=True)
    try:
        version = stored_version(writer)
        if version < newest_version():
            backup.back_up(path, clock.now(), reason=f"-before-{newest_version():04d}")
            upgrade(writer)
    except BaseException:
        writer.dispose()
        raise
    opened = file_checks.identity(path)

    def check() -> None:
        # SQLite writes on without an error into a file that was deleted or replaced.
        if file_checks.identity(path) != opened:
            raise OutsideError("file_gone", str(path))

    readers = sqlite_engine(path, writing=False)
    return Database(
        writer, readers, check=check, closed=lock.release, copy=lambda at: backup.back_up(path, at)
    )
