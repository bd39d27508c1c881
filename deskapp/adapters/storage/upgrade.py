"""Bringing a database to the present schema; Alembic is imported only when there is work."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from deskapp.adapters.storage.engine import APPLICATION_ID
from deskapp.application.errors import DatabaseRefused

MIGRATIONS = Path(__file__).parent / "migrations"


def _numbers() -> list[int]:
    return sorted(int(path.name[:4]) for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def newest_version() -> int:
    """The number of the newest migration, which is a file's ``user_version`` too."""
    return _numbers()[-1]


def stored_version(engine: Engine) -> int:
    """The number of the migration that the database is at; 0 for an empty one.

    Raises:
        DatabaseRefused: the database was made by a later version, or is none of ours.
    """
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        if not names:
            return 0
        if "alembic_version" not in names:
            raise DatabaseRefused("foreign_database")
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    version = int(found) if found and found.isdigit() else 0
    if version > newest_version():
        raise DatabaseRefused("newer_database")
    return version


def upgrade(engine: Engine, target: str = "head") -> None:
    """Run the missing migrations in one transaction: all of them, or none."""
    with engine.begin() as connection:
        migrate(connection, target)
        if connection.dialect.name == "sqlite":
            broken = connection.execute(text("PRAGMA foreign_key_check")).first()
            if broken is not None:
                raise DatabaseRefused("damaged", f"foreign key in {broken[0]}")


def migrate(connection: Connection, target: str) -> None:
    """Move the schema up or down to a revision, inside the connection's transaction."""
    from alembic import command  # noqa: PLC0415  0.4 s that a start without work must not pay
    from alembic.config import Config  # noqa: PLC0415  the same

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    down = target == "base" or (target.isdigit() and int(target) < _at(connection))
    (command.downgrade if down else command.upgrade)(config, target)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={_at(connection)}")


def _at(connection: Connection) -> int:
    if "alembic_version" not in inspect(connection).get_table_names():
        return 0
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return int(found) if found else 0
