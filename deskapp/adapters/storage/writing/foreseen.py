"""Answers that were read for many questions at once, before these are asked one by one."""

from collections.abc import Collection, Mapping
from typing import TypeVar, cast

from sqlalchemy import Connection, bindparam, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import LOOKUP
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)
_Owner = tuple[str, Id]


class Foreseen:
    """What is stored for values of one field, and for keys of lookups; true until it is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._records: dict[tuple[type[Record], str], dict[object, list[Record]]] = {}
        self._owners: dict[tuple[str, str], list[_Owner]] = {}

    def clear(self) -> None:
        """Forget all answers."""
        self._records.clear()
        self._owners.clear()

    def read(self, kind: type[Record], field: str, values: Collection[object]) -> None:
        """Read the records in whose field one of the values stands."""
        mapping = mapped(kind)
        answers = self._records.setdefault((kind, field), {})
        column = mapping.table.c[field]
        asked = [value for value in values if value not in answers]
        answers.update((value, []) for value in asked)
        question = select(mapping.table).where(column.in_(bindparam("values", expanding=True)))
        for part in chunks(asked):
            for row in self._connection.execute(question, {"values": part}).mappings():
                record = mapping.record(row)
                answers[getattr(record, field)].append(record)

    def read_owners(self, way: str, keys: Collection[str]) -> None:
        """Read the kinds and identities of the records that are found by one of the keys."""
        asked = [key for key in keys if (way, key) not in self._owners]
        self._owners.update(((way, key), []) for key in asked)
        for part in chunks(asked):
            for row in self._connection.execute(_OWNERS, {"way": way, "keys": part}):
                self._owners[way, row.key].append((row.kind, Id(row.record_id)))

    def records(self, kind: type[R], values: Mapping[str, object]) -> tuple[R, ...] | None:
        """The stored records with a value, oldest first; none where that was not foreseen."""
        if len(values) != 1:
            return None
        ((field, value),) = values.items()
        found = self._records.get((kind, field), {}).get(value)
        if found is None:
            return None
        return tuple(cast("list[R]", sorted(found, key=lambda each: each.id)))

    def owners(self, way: str, key: str) -> tuple[_Owner, ...] | None:
        """The records that are found by a key; none where that was not foreseen."""
        found = self._owners.get((way, key))
        return None if found is None else tuple(sorted(found, key=lambda each: each[1]))


_OWNERS = select(LOOKUP.c.key, LOOKUP.c.kind, LOOKUP.c.record_id).where(
    LOOKUP.c.way == bindparam("way"), LOOKUP.c.key.in_(bindparam("keys", expanding=True))
)
