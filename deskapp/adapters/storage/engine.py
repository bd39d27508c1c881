"""Connections: SQLite through sqlcipher3 with a real BEGIN, or PostgreSQL through psycopg."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

BUSY_SECONDS = 10
APPLICATION_ID = 0x4445_534B
"""``DESK``: what makes a SQLite file one of ours."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    # NORMAL loses acknowledged rows when the power goes; see the reliability notes in the README.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-16000",
    f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}",
)


class ForkedConnection(RuntimeError):
    """A process that was forked used a connection of its parent, which would break the file."""


def sqlite_engine(path: Path, *, writing: bool) -> Engine:
    """An engine on a SQLite file: one writer that takes the lock at once, or readers that cannot write."""
    uri = f"file:{quote(str(path))}"
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: sqlcipher3.dbapi2.connect(
            uri, uri=True, check_same_thread=False, isolation_level=None, timeout=BUSY_SECONDS
        ),
        poolclass=QueuePool,
        pool_size=1 if writing else 3,
        max_overflow=0,
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    pragmas = _PRAGMAS if writing else (*_PRAGMAS[2:], "PRAGMA query_only=ON")
    owner = os.getpid()

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  the driver has no types
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if os.getpid() != owner:
            raise ForkedConnection
        connection.exec_driver_sql(begin)

    return engine


def postgresql_engine(url: str) -> Engine:
    """An engine on a PostgreSQL database; a dead connection is noticed before it is used."""
    return create_engine(
        url,
        pool_size=4,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"options": "-c statement_timeout=10000", "connect_timeout": 10},
    )
