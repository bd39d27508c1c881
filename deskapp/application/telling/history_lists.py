"""The rows of the history and of the timeline of a record, and the questions that bring them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from deskapp.application.changes import Change, ChangeSet
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which steps the history shows; an empty field does not narrow.

    ``words`` are looked for in the names of the records as they were then. Nothing narrows by
    person: what one person did is not evaluated (§ 87(1) no. 6 BetrVG).
    """

    since: datetime | None = None
    actions: frozenset[str] = frozenset()
    words: str = ""
    record_id: Id | None = None


class Reversal(Enum):
    """Whether a step took another back, or brought it back again."""

    NONE = "none"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step: a change set, or all sets that are part of one piece of work.

    ``kind`` and ``title`` are those of its most telling record, ``records`` counts all.
    ``standing`` is the set by which it can be taken back, without its changes; none where it
    is taken back already, or was never to be taken back.
    """

    id: Id
    at: datetime
    action: str
    who: str
    kind: type[Record]
    title: str
    records: int
    reversal: Reversal
    is_taken_back: bool
    standing: ChangeSet | None


class EntryKind(Enum):
    """What stands in a timeline."""

    MESSAGE = "message"
    CALL = "call"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    INTRODUCTION = "introduction"
    EVENT = "event"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a timeline; the identity of a change is that of its set."""

    kind: EntryKind
    id: Id
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """An entry as it is shown; ``opens`` is the inquiry, follow-up or event that it stands in.

    ``code`` is the direction of a message, the result of an introduction, how somebody stands
    with an event, or the action of a change; ``is_open`` belongs to what is still to be done.
    """

    entry: Entry
    title: str = ""
    text: str = ""
    who: str = ""
    code: str = ""
    is_open: bool = False
    opens: tuple[RecordKind, Id] | None = None
    changes: tuple[Change, ...] = ()


class HistoryLists(Protocol):
    """What was done, and what happened around a record."""

    def history(self, narrow: HistoryFilter) -> tuple[tuple[Id, datetime], ...]:
        """The steps with the moment of their last set, newest first."""
        ...

    def step_rows(self, ids: Sequence[Id]) -> tuple[StepRow, ...]:
        """The rows of those steps in their order."""
        ...

    def step_changes(self, step: Id, limit: int) -> tuple[Change, ...]:
        """The first changes of a step, in the order in which they were made."""
        ...

    def titles(self, ids: Collection[Id]) -> Mapping[Id, str]:
        """How records of any kind are called, or were before they went."""
        ...

    def timeline(
        self, kind: RecordKind, record_id: Id, kinds: frozenset[EntryKind] = frozenset()
    ) -> tuple[Entry, ...]:
        """What happened around a record, newest first, narrowed to some kinds of entry."""
        ...

    def timeline_rows(self, record_id: Id, entries: Sequence[Entry]) -> tuple[EntryRow, ...]:
        """The rows of those entries in their order; entries that are gone are left out."""
        ...
