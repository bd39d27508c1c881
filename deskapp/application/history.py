"""Which actions can be undone and redone next, derived from the stored change sets."""

from collections.abc import Iterable

from deskapp.application.changes import ChangeSet


class History:
    """Two stacks of change sets; only their ids and actions are used."""

    def __init__(self, stored: Iterable[ChangeSet] = ()) -> None:
        self._done: list[ChangeSet] = []
        self._undone: list[ChangeSet] = []
        for change_set in stored:
            self.note(change_set)

    def note(self, change_set: ChangeSet) -> None:
        """Take in a stored set: an undo, a redo or a new action, which ends all redo."""
        if not change_set.undoable:
            return
        if change_set.reverses is None:
            self._done.append(change_set)
            self._undone.clear()
        elif self._done and self._done[-1].id == change_set.reverses:
            self._done.pop()
            self._undone.append(change_set)
        elif self._undone and self._undone[-1].id == change_set.reverses:
            self._undone.pop()
            self._done.append(change_set)

    @property
    def next_undo(self) -> ChangeSet | None:
        """What an undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> ChangeSet | None:
        """What a redo would bring back, as the set that took it away."""
        return self._undone[-1] if self._undone else None

    def forget(self, change_set: ChangeSet) -> None:
        """Drop a set that can no longer be taken back."""
        self._done = [each for each in self._done if each.id != change_set.id]
        self._undone = [each for each in self._undone if each.id != change_set.id]
