"""Many records of one kind written in one statement.

A statement that is made once is executed four times as fast as one made anew.
"""

from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    update,
)
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.writing.waiting import Changed
from deskapp.application.errors import Outdated
from deskapp.domain.record import Record

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert


def insert_records(connection: Connection, kind: type[Record], records: Collection[Record]) -> None:
    """Store records that are not there yet."""
    mapping = mapped(kind)
    connection.execute(insert_of(mapping.table), [mapping.row(record) for record in records])


def update_records(
    connection: Connection, kind: type[Record], changed: Collection[Changed]
) -> None:
    """Store next states. Raises ``Outdated`` where a stored version is another."""
    mapping = mapped(kind)
    rows = [
        mapping.row(each.record)
        | {"this_id": each.record.id, "this_version": each.expected_version}
        for each in changed
    ]
    if connection.execute(_update_of(mapping.table), rows).rowcount != len(rows):
        raise Outdated(mapping.table.name)


def delete_record(connection: Connection, record: Record) -> None:
    """Take a record away. Raises ``Outdated`` where the stored version is another."""
    table = mapped(type(record)).table
    this = {"this_id": record.id, "this_version": record.version}
    if connection.execute(_delete_of(table), this).rowcount != 1:
        raise Outdated(table.name)


@cache
def insert_of(table: Table) -> Insert:
    """The statement that stores rows of a table."""
    return insert(table)


def insert_or(table: Table, dialect: str) -> "SqliteInsert | PostgresqlInsert":
    """An insert that can say what to do where the row is there already."""
    if dialect == "sqlite":
        return SqliteInsert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  slow

    return postgresql.Insert(table)


@cache
def _update_of(table: Table) -> Update:
    return update(table).where(*_is_meant(table))


@cache
def _delete_of(table: Table) -> Delete:
    return delete(table).where(*_is_meant(table))


def _is_meant(table: Table) -> tuple[ColumnElement[bool], ...]:
    return table.c.id == bindparam("this_id"), table.c.version == bindparam("this_version")
