"""Which actions can be undone and redone next, derived from the stored change sets."""

from collections.abc import Iterable
from dataclasses import replace

from deskapp.application.changes import ChangeSet
from deskapp.domain.record import Id

Stack = tuple[ChangeSet, ...]
REMEMBERED = 500
"""How many actions can be undone, one after the other."""


class History:
    """Two stacks of change sets without their changes, which the store keeps.

    The stacks are replaced as a whole, so a reader on another thread sees one or the other.
    """

    def __init__(self, stored: Iterable[ChangeSet] = ()) -> None:
        self._done: Stack = ()
        self._undone: Stack = ()
        for change_set in stored:
            self.note(change_set)

    def note(self, change_set: ChangeSet) -> None:
        """Take in a stored set: an undo, a redo or a new action, which ends all redo.

        What is part of one piece of work stands there once, as the last of it. Taking back
        what does not stand here, as of another day or person, is a new action.
        """
        if not change_set.undoable:
            return
        change_set = replace(change_set, changes=())  # whole mails, of hundreds of actions
        reversed_ = change_set.reverses
        if reversed_ is not None and _has(self._done, reversed_):
            self._done = _without(self._done, reversed_)
            self._undone = (*self._undone, change_set)
        elif reversed_ is not None and _has(self._undone, reversed_):
            self._undone = _without(self._undone, reversed_)
            self._done = (*self._done, change_set)
        else:
            others = _without(self._done, change_set.step)
            self._done, self._undone = (*others, change_set)[-REMEMBERED:], ()

    @property
    def next_undo(self) -> ChangeSet | None:
        """What an undo would take back."""
        done = self._done
        return done[-1] if done else None

    @property
    def next_redo(self) -> ChangeSet | None:
        """What a redo would bring back, as the set that took it away."""
        undone = self._undone
        return undone[-1] if undone else None

    def forget(self, step: Id) -> None:
        """Drop what can no longer be taken back."""
        self._done = _without(self._done, step)
        self._undone = _without(self._undone, step)


def _has(stack: Stack, step: Id) -> bool:
    return any(each.step == step for each in stack)


def _without(stack: Stack, step: Id) -> Stack:
    return tuple(each for each in stack if each.step != step)
