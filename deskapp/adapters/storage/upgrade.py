"""Bringing a database to the present schema; Alembic is imported only when there is work."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from deskapp.adapters.storage.engine import APPLICATION_ID
from deskapp.application.errors import DatabaseRefused

MIGRATIONS = Path(__file__).parent / "migrations"


def newest_version() -> int:
    """The number of the newest migration, which is a file's ``user_version`` too."""
    return max(int(path.name[:4]) for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def stored_version(engine: Engine) -> int:
    """The number of the migration that the database is at; 0 for an empty one.

    Raises:
        DatabaseRefused: the database was made by a later version, or is none of ours.
    """
    with engine.connect() as connection:
        version = _version(connection)
    if version > newest_version():
        raise DatabaseRefused("newer_database")
    return version


def upgrade(engine: Engine) -> None:
    """Run the missing migrations in one transaction: all of them, or none."""
    with _references_unchecked(engine), engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            # Of two programs that start at once, the second waits here and finds nothing to do.
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            connection.execute(text("SET LOCAL statement_timeout = 0"))
        migrate(connection, "head")
        if connection.dialect.name == "sqlite":
            broken = connection.execute(text("PRAGMA foreign_key_check")).first()
            if broken is not None:
                raise DatabaseRefused("damaged", f"foreign key in {broken[0]}")


def migrate(connection: Connection, target: str) -> None:
    """Move the schema up or down to a revision, inside the connection's transaction."""
    from alembic import command  # noqa: PLC0415  0.4 s that a start without work must not pay
    from alembic.config import Config  # noqa: PLC0415  the same

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    down = target == "base" or (target.isdigit() and int(target) < _version(connection))
    (command.downgrade if down else command.upgrade)(config, target)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={_version(connection)}")


def _version(connection: Connection) -> int:
    names = inspect(connection).get_table_names()
    if not names:
        return 0
    if "alembic_version" not in names:
        raise DatabaseRefused("foreign_database")
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is None:
        return 0
    if not found.isdigit():
        raise DatabaseRefused("foreign_database")
    return int(found)


@contextmanager
def _references_unchecked(engine: Engine) -> Iterator[None]:
    """Foreign keys off while SQLite rebuilds tables: dropping the old one must empty no other."""
    if engine.dialect.name != "sqlite":
        yield
        return
    _outside_transactions(engine, "PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        _outside_transactions(engine, "PRAGMA foreign_keys=ON")
    # The header of the file names its version to those who look before they open.
    _outside_transactions(engine, "PRAGMA wal_checkpoint(TRUNCATE)")


def _outside_transactions(engine: Engine, pragma: str) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(pragma)
    finally:
        connection.close()
