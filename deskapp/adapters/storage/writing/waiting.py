"""Records that a transaction has taken and not yet written."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from deskapp.application.errors import Outdated
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Changed:
    """The next state of a stored record, and the version that it takes the place of."""

    record: Record
    expected_version: int


class Waiting:
    """The last state of new and changed records, in the order in which they first came."""

    def __init__(self) -> None:
        self._states: dict[type[Record], dict[Id, Record]] = defaultdict(dict)
        self._expected: dict[Id, int] = {}
        self._by_value: dict[tuple[type[Record], str], dict[object, list[Id]]] = {}
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def has(self, kind: type[Record]) -> bool:
        """Whether records of a kind wait."""
        return bool(self._states[kind])

    def is_changed(self, record: Record) -> bool:
        """Whether a change of that stored record waits."""
        return record.id in self._expected

    def insert(self, record: Record) -> None:
        """Take a new record, of which no state waits."""
        self._take(record)

    def update(self, record: Record, expected_version: int) -> None:
        """Take the next state. Raises ``Outdated`` where the one that waits is another."""
        waiting = self._states[type(record)].get(record.id)
        if waiting is None:
            self._expected[record.id] = expected_version
        elif waiting.version != expected_version:
            raise Outdated(type(record).__name__)
        self._take(record)

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The state that waits, or none."""
        return cast("R | None", self._states[kind].get(record_id))

    def with_stored(
        self, kind: type[R], values: Mapping[str, object], stored: tuple[R, ...]
    ) -> tuple[R, ...]:
        """What is found by values of fields, from what is stored and what waits, oldest first."""
        states = self._states[kind]
        if not states:
            return stored
        found = [each for each in self._candidates(kind, values) if _has(each, values)]
        kept = [each for each in stored if each.id not in states]
        if not found and len(kept) == len(stored):
            return stored
        return tuple(sorted((*kept, *cast("list[R]", found)), key=lambda each: each.id))

    def new(self) -> Iterator[tuple[type[Record], Sequence[Record]]]:
        """The new records, kind by kind."""
        for kind, states in self._states.items():
            if found := [each for each in states.values() if each.id not in self._expected]:
                yield kind, found

    def changed(self) -> Iterator[tuple[type[Record], Sequence[Changed]]]:
        """The changed records, kind by kind."""
        for kind, states in self._states.items():
            ids = [each for each in states if each in self._expected]
            if ids:
                yield kind, [Changed(states[each], self._expected[each]) for each in ids]

    def _take(self, record: Record) -> None:
        kind = type(record)
        self._count += record.id not in self._states[kind]
        self._states[kind][record.id] = record
        for (indexed, field), ids in self._by_value.items():
            if indexed is kind:
                ids.setdefault(getattr(record, field), []).append(record.id)

    def _candidates(self, kind: type[Record], values: Mapping[str, object]) -> Iterator[Record]:
        """The records of which a state had the first of the values, each once."""
        states = self._states[kind]
        if not values:
            return iter(states.values())
        field, value = next(iter(values.items()))
        ids = self._by_value.get((kind, field))
        if ids is None:
            ids = self._by_value[kind, field] = {}
            for each in states.values():
                ids.setdefault(getattr(each, field), []).append(each.id)
        return (states[each] for each in dict.fromkeys(ids.get(value, ())))


def _has(record: Record, values: Mapping[str, object]) -> bool:
    return all(getattr(record, name) == value for name, value in values.items())
