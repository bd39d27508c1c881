"""Changes: each record before and after. Reversed they are undo, stored the audit trail."""

from dataclasses import dataclass, replace
from datetime import datetime

from deskapp.domain.record import Id, Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; the first is missing when made, the second when deleted."""

    kind: type[Record]
    record_id: Id
    before: Record | None
    after: Record | None

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.record_id, self.after, self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """What one action changed, in order; ``reverses`` names the set that was taken back.

    Sets that are ``part_of`` one piece of work, such as a list that is read in, are taken back
    together; ``step`` names what is taken back in one go, the set or the whole work.
    """

    id: Id
    at: datetime
    user_id: Id | None
    action: str
    changes: tuple[Change, ...]
    undoable: bool = True
    reverses: Id | None = None
    part_of: Id | None = None

    @property
    def step(self) -> Id:
        """The identity under which it is taken back."""
        return self.part_of or self.id

    def reversed(self) -> tuple[Change, ...]:
        """The changes that take the set back, last first."""
        return tuple(change.reversed() for change in reversed(self.changes))

    def touched(self) -> frozenset[Id]:
        """The identities of every record that changed: the refresh signal."""
        return frozenset(change.record_id for change in self.changes)

    def kinds(self) -> frozenset[type[Record]]:
        """The kinds of record that changed."""
        return frozenset(change.kind for change in self.changes)


def same_content(one: Record | None, other: Record | None) -> bool:
    """Whether two states of a record say the same, whatever their versions."""
    if one is None or other is None:
        return one is other
    alike = one if one.version == other.version else replace(one, version=other.version)
    return alike == other
