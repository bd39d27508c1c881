"""Connections: SQLite through sqlcipher3 with a real BEGIN, or PostgreSQL through psycopg."""

import os
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

BUSY_SECONDS = 10
APPLICATION_ID = 0x4445_534B
"""``DESK``: what makes a SQLite file one of ours."""

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-16000",
)
_WRITER = (
    "PRAGMA journal_mode=WAL",
    # NORMAL loses acknowledged rows when the power goes; see the reliability notes in the README.
    "PRAGMA synchronous=FULL",
    "PRAGMA journal_size_limit=67108864",
    # What was erased must not stay in free pages.
    "PRAGMA secure_delete=ON",
)


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
    pragmas = (*_PRAGMAS, *(_WRITER if writing else ("PRAGMA query_only=ON",)))

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


def postgresql_engine(url: str) -> Engine:
    """An engine on a PostgreSQL database; a dead connection is noticed before it is used."""
    engine = create_engine(
        url,
        pool_size=4,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"options": "-c statement_timeout=10000", "connect_timeout": 10},
    )
    _forbid_forks(engine)
    return engine


def reading_one_state(engine: Engine) -> Engine:
    """The same PostgreSQL connections for questions: all answers of one moment."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _forbid_forks(engine: Engine) -> None:
    owner = os.getpid()

    @event.listens_for(engine, "begin")
    def _check(_connection: Connection) -> None:
        if os.getpid() != owner:
            raise ForkedConnection
