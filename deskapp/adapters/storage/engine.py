"""Connections: SQLite through sqlcipher3 with a real BEGIN, or PostgreSQL through psycopg."""

import os
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import QueuePool

from deskapp.application.errors import DatabaseRefused

BUSY_SECONDS = 10
APPLICATION_ID = 0x4445_534B
"""``DESK``: what makes a SQLite file one of ours."""

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)
_READER = (
    "PRAGMA query_only=ON",
    # Of three readers each; the system keeps what is read often anyway, so more is not faster.
    "PRAGMA cache_size=-4000",
)
_WRITER = (
    "PRAGMA cache_size=-16000",
    "PRAGMA journal_mode=WAL",
    # NORMAL loses acknowledged rows when the power goes; see the reliability notes in the README.
    "PRAGMA synchronous=FULL",
    "PRAGMA journal_size_limit=67108864",
    # What was erased must not stay in free pages.
    "PRAGMA secure_delete=ON",
)
_OUTBOX = 0x4F55_5442
"""``OUTB``: the number of a lock on the server, which holds for one database."""
_BESIDE_OTHERS = text("SELECT true FROM pg_advisory_lock_shared(:outbox)")
_TRY_ALONE = text("SELECT pg_try_advisory_lock(:outbox)")
_LET_GO = text("SELECT pg_advisory_unlock_all()")


class ForkedConnection(RuntimeError):
    """A process that was forked used a connection of its parent, which would break the file."""


def connect(path: Path) -> sqlcipher3.dbapi2.Connection:
    """A bare connection to a file, which is never made by it."""
    return sqlcipher3.dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=BUSY_SECONDS,
    )


def sqlite_engine(path: Path, *, writing: bool) -> Engine:
    """An engine on a file: one writer that takes the lock at once, or readers only."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connect(path),
        poolclass=QueuePool,
        pool_size=1 if writing else 3,
        max_overflow=0,
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    pragmas = (*_PRAGMAS, *(_WRITER if writing else _READER))

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlcipher3.dbapi2.Connection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    _forbid_forks(engine)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def postgresql_engine(address: str) -> Engine:
    """An engine on a PostgreSQL database; a dead connection is noticed before it is used.

    Raises:
        DatabaseRefused: the address is none of such a server, or its driver is not installed.
    """
    engine = create_engine(
        _server_url(address),
        pool_size=4,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"options": "-c statement_timeout=10000", "connect_timeout": 10},
    )
    _forbid_forks(engine)
    return engine


def _server_url(address: str) -> URL:
    # The address may hold a password, so no sentence repeats it.
    try:
        url = make_url(address)
        if url.get_backend_name() != "postgresql":
            raise DatabaseRefused("server_address")
        url.get_dialect().import_dbapi()
    except ImportError as error:
        raise DatabaseRefused("driver_missing", error.name or "") from error
    except (ArgumentError, ValueError) as error:
        raise DatabaseRefused("server_address") from error
    return url


def reading_one_state(engine: Engine) -> Engine:
    """The same PostgreSQL connections for questions: all answers of one moment."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def outbox_lock(engine: Engine, *, alone: bool) -> Connection | None:
    """A connection that holds the outbox beside others, or alone; none where others hold it.

    It is its own and not the pool's: the server lets the lock go when it ends, however it ends.
    """
    connection = engine.execution_options(isolation_level="AUTOCOMMIT").connect()
    connection.detach()
    question = _TRY_ALONE if alone else _BESIDE_OTHERS
    if connection.execute(question, {"outbox": _OUTBOX}).scalar_one():
        return connection
    connection.close()
    return None


def let_go(lock: Connection) -> None:
    """Let the outbox go at once; when a line only ends, the server does so a moment later."""
    with suppress(DBAPIError):  # a line that is gone holds nothing
        lock.execute(_LET_GO)


def _forbid_forks(engine: Engine) -> None:
    owner = os.getpid()

    @event.listens_for(engine, "begin")
    def _check(_connection: Connection) -> None:
        if os.getpid() != owner:
            raise ForkedConnection
