"""The questions about what was done, on one connection."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.lists import history, timeline
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.telling.history_lists import (
    Entry,
    EntryKind,
    EntryRow,
    HistoryFilter,
    StepRow,
)
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id


class HistoryQueries(ConnectionReader):
    """The ``HistoryLists`` port; each method is what its port says."""

    def recent_change_sets(self, user_id: Id | None, limit: int) -> tuple[ChangeSet, ...]:
        """The user's last steps that can be undone."""
        return trail.recent(self._connection, user_id, limit)

    def history(self, narrow: HistoryFilter) -> tuple[tuple[Id, datetime], ...]:
        """The steps, newest first."""
        return history.history(self._connection, narrow)

    def step_rows(self, ids: Sequence[Id]) -> tuple[StepRow, ...]:
        """The rows of steps."""
        return history.step_rows(self._connection, ids)

    def step_changes(self, step: Id, limit: int) -> tuple[Change, ...]:
        """The first changes of a step."""
        return history.step_changes(self._connection, step, limit)

    def titles(self, ids: Collection[Id]) -> Mapping[Id, str]:
        """How records are called."""
        return history.titles(self._connection, ids)

    def timeline(
        self, kind: RecordKind, record_id: Id, kinds: frozenset[EntryKind] = frozenset()
    ) -> tuple[Entry, ...]:
        """What happened around a record."""
        return timeline.timeline(self._connection, kind, record_id, kinds)

    def timeline_rows(self, record_id: Id, entries: Sequence[Entry]) -> tuple[EntryRow, ...]:
        """The rows of entries."""
        return timeline.timeline_rows(self._connection, record_id, entries)
