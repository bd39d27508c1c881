"""The audit trail: change sets written to and read from their tables."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from deskapp.adapters.storage.tables.kinds import kind_named, mapped
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.telling.titles import record_title
from deskapp.domain.names.folding import loose
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
            {"change_set_id": change_set.id, "position": position} | _row(change)
            for position, change in enumerate(change_set.changes)
        ],
    )


def forget(
    connection: Connection, kind: type[Record], record_id: Id, names: Collection[str]
) -> None:
    """Let no kept change of the record say anything of those fields."""
    empty: dict[str, Any] = {name: mapped(kind).defaults[name] for name in names}
    question = select(CHANGE).where(CHANGE.c.record_id == record_id)
    for row in connection.execute(question).all():
        change = change_of(row)
        stood = {"before": change.before, "after": change.after}
        bare = {side: _encoded(one and replace(one, **empty)) for side, one in stood.items()}
        is_row = (CHANGE.c.change_set_id == row.change_set_id) & (CHANGE.c.position == row.position)
        connection.execute(update(CHANGE).where(is_row).values(bare))


def _row(change: Change) -> dict[str, str | None]:
    record = change.after or change.before
    title = record_title(record) if record else ""
    return {
        "kind": mapped(change.kind).table.name,
        "record_id": change.record_id,
        "title": title,
        "words": loose(title),
        "before": _encoded(change.before),
        "after": _encoded(change.after),
    }


def change_sets(connection: Connection, step: Id) -> tuple[ChangeSet, ...]:
    """The set of that identity, or all sets that are part of that work, newest first."""
    is_meant = (CHANGE_SET.c.id == step) | (CHANGE_SET.c.part_of == step)
    question = select(CHANGE_SET).where(is_meant).order_by(CHANGE_SET.c.id.desc())
    return tuple(
        change_set_of(row, _changes_in(connection, row.id)) for row in connection.execute(question)
    )


def _changes_in(connection: Connection, change_set_id: str) -> tuple[Change, ...]:
    question = select(CHANGE).where(CHANGE.c.change_set_id == change_set_id)
    return tuple(map(change_of, connection.execute(question.order_by(CHANGE.c.position))))


def recent(connection: Connection, user_id: Id | None, limit: int) -> tuple[ChangeSet, ...]:
    """A user's last steps that can be undone, each as its last set without changes, oldest first.

    A list of 10,000 rows that was read in is one step, however many sets it has.
    """
    question = (
        select(CHANGE_SET)
        .where(CHANGE_SET.c.user_id == user_id, CHANGE_SET.c.undoable)
        .order_by(CHANGE_SET.c.id.desc())
    )
    steps: dict[Id, ChangeSet] = {}
    with connection.execute(question, execution_options={"yield_per": limit}) as rows:
        for row in rows:
            change_set = change_set_of(row)
            steps.setdefault(change_set.step, change_set)
            if len(steps) == limit:
                break
    return tuple(reversed(steps.values()))


def changes_of(connection: Connection, record_id: Id, limit: int) -> tuple[ChangeSet, ...]:
    """The last change sets that touched a record, each with that change alone, newest first."""
    question = (
        select(CHANGE_SET, CHANGE)
        .join(CHANGE, CHANGE.c.change_set_id == CHANGE_SET.c.id)
        .where(CHANGE.c.record_id == record_id)
        .order_by(CHANGE.c.change_set_id.desc())
        .limit(limit)
    )
    return tuple(change_set_of(row, (change_of(row),)) for row in connection.execute(question))


def change_set_of(row: Row[Any], changes: Iterable[Change] = ()) -> ChangeSet:
    """A stored set, with as many of its changes as are given."""
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


def change_of(row: Row[Any]) -> Change:
    """A stored change."""
    kind = kind_named(row.kind)
    return Change(kind, Id(row.record_id), _decoded(row.before, kind), _decoded(row.after, kind))


def _encoded(record: Record | None) -> str | None:
    """The JSON of what was said of a record: a field at its default says nothing."""
    if record is None:
        return None
    said = mapped(type(record)).said(record)
    return msgspec.json.encode(said).decode()


def _decoded(text: str | None, kind: type[Record]) -> Record | None:
    return None if text is None else msgspec.json.decode(text, type=kind)
