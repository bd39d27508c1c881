"""The audit trail: change sets written to and read from their tables."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, Row, insert, select

from deskapp.adapters.storage.tables.kinds import kind_named, mapped
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.application.changes import Change, ChangeSet
from deskapp.domain.record import Id, Record


def keep(connection: Connection, change_set: ChangeSet) -> None:
    """Store a change set with all its changes."""
    connection.execute(
        insert(CHANGE_SET),
        {
            "id": change_set.id,
            "at": change_set.at,
            "user_id": change_set.user_id,
            "action": change_set.action,
            "undoable": change_set.undoable,
            "reverses": change_set.reverses,
            "part_of": change_set.part_of,
        },
    )
    connection.execute(
        insert(CHANGE),
        [
            {
                "change_set_id": change_set.id,
                "position": position,
                "kind": mapped(change.kind).table.name,
                "record_id": change.record_id,
                "before": _encoded(change.before),
                "after": _encoded(change.after),
            }
            for position, change in enumerate(change_set.changes)
        ],
    )


def change_sets(connection: Connection, step: Id) -> tuple[ChangeSet, ...]:
    """The set of that identity, or all sets that are part of that work, newest first."""
    is_meant = (CHANGE_SET.c.id == step) | (CHANGE_SET.c.part_of == step)
    question = select(CHANGE_SET).where(is_meant).order_by(CHANGE_SET.c.id.desc())
    return tuple(
        _change_set(row, _changes_in(connection, row.id)) for row in connection.execute(question)
    )


def _changes_in(connection: Connection, change_set_id: str) -> tuple[Change, ...]:
    question = select(CHANGE).where(CHANGE.c.change_set_id == change_set_id)
    return tuple(map(_change, connection.execute(question.order_by(CHANGE.c.position))))


def recent(connection: Connection, user_id: Id | None, limit: int) -> tuple[ChangeSet, ...]:
    """A user's last change sets that can be undone, without their changes, oldest first."""
    question = (
        select(CHANGE_SET)
        .where(CHANGE_SET.c.user_id == user_id, CHANGE_SET.c.undoable)
        .order_by(CHANGE_SET.c.id.desc())
        .limit(limit)
    )
    rows = connection.execute(question).all()
    return tuple(_change_set(row, ()) for row in reversed(rows))


def changes_of(connection: Connection, record_id: Id, limit: int) -> tuple[ChangeSet, ...]:
    """The last change sets that touched a record, each with that change alone, newest first."""
    question = (
        select(CHANGE_SET, CHANGE)
        .join(CHANGE, CHANGE.c.change_set_id == CHANGE_SET.c.id)
        .where(CHANGE.c.record_id == record_id)
        .order_by(CHANGE.c.change_set_id.desc())
        .limit(limit)
    )
    return tuple(_change_set(row, (_change(row),)) for row in connection.execute(question))


def _change_set(row: Row[tuple[object, ...]], changes: Iterable[Change]) -> ChangeSet:
    return ChangeSet(
        id=Id(row.id),
        at=row.at,
        user_id=row.user_id,
        action=row.action,
        changes=tuple(changes),
        undoable=row.undoable,
        reverses=row.reverses,
        part_of=row.part_of,
    )


def _change(row: Row[tuple[object, ...]]) -> Change:
    kind = kind_named(row.kind)
    return Change(kind, Id(row.record_id), _decoded(row.before, kind), _decoded(row.after, kind))


def _encoded(record: Record | None) -> str | None:
    return None if record is None else msgspec.json.encode(record).decode()


def _decoded(text: str | None, kind: type[Record]) -> Record | None:
    return None if text is None else msgspec.json.decode(text, type=kind)
