"""The workspace: the one door through which window and command line reach the records."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Lock
from typing import TypeVar

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import InUse, MovedOn, Obstacle
from deskapp.application.office_calendar import office_calendar, office_of
from deskapp.application.places_back import held_gains, refuse_overbooked
from deskapp.application.ports.records import Queries, Storage
from deskapp.application.ports.system import Clock, Holidays
from deskapp.application.telling.history import REMEMBERED, History
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.record import Id

T = TypeVar("T")


class Workspace:
    """One user's door to one database; every method serves any thread and may wait for the disk."""

    def __init__(
        self, storage: Storage, clock: Clock, holidays: Holidays, user_id: Id | None = None
    ) -> None:
        self.clock = clock
        self.holidays = holidays
        self._storage = storage
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._turn = Lock()
        self.sign_in(user_id)

    def sign_in(self, user_id: Id | None) -> None:
        """Work as that user from now on; undo then takes back that user's actions."""
        with self._turn, self._storage.reading() as queries:
            self.user_id = user_id
            self._history = History(queries.recent_change_sets(user_id, REMEMBERED))

    def execute(
        self,
        action: Action,
        use_case: Callable[[UnitOfWork], T],
        *,
        undoable: bool = True,
        part_of: Id | None = None,
    ) -> T:
        """Run a use case in one transaction and tell what it changed.

        The audit trail keeps it under the action, and undo names it so; what is ``part_of``
        the same piece of work is taken back in one go.
        Whatever the use case raises is passed on, and nothing is stored then.
        """
        with self._turn:
            result, change_set = self._run(
                action.value, use_case, undoable=undoable, part_of=part_of
            )
        self._tell(change_set)
        return result

    def query(self, question: Callable[[Queries], T]) -> T:
        """Answer a question from a consistent view, beside whatever is being stored."""
        with self._storage.reading() as queries:
            return question(queries)

    def calendar(self) -> Calendar:
        """The working days of the office as they are set now."""
        return office_calendar(self.query(office_of), self.holidays)

    def undo(self) -> ChangeSet | None:
        """Take back the last action, and answer what that changed, or none where nothing is left.

        Raises:
            MovedOn: a record has been changed since, others have come to point at it, or have
                the place that somebody would get back; the action is then no longer offered.
        """
        return self._step(lambda: self._history.next_undo)

    def take_back(self, change_set: ChangeSet) -> ChangeSet | None:
        """Take back an action of any day, with all that is part of the same work.

        Raises ``MovedOn`` as ``undo`` does; the action is offered as before then.
        """
        with self._turn:
            taken_back = self._reverse(change_set)
        self._tell(taken_back)
        return taken_back

    def redo(self) -> ChangeSet | None:
        """Do again what was undone last, as ``undo``."""
        return self._step(lambda: self._history.next_redo)

    @property
    def next_undo(self) -> ChangeSet | None:
        """What an undo would take back, without its changes."""
        return self._history.next_undo

    @property
    def next_redo(self) -> ChangeSet | None:
        """What a redo would bring back, without its changes."""
        return self._history.next_redo

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call the listener after every stored change, on that thread; answers how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def back_up(self) -> Path:
        """Make a tested copy of the database while work goes on, and answer where it lies."""
        return self._storage.back_up(self.clock.now())

    def outbox(self, *, alone: bool = False) -> AbstractContextManager[bool]:
        """Hold the outbox while mails leave, or ask for it alone; false where that cannot be."""
        return self._storage.outbox(alone=alone)

    def close(self) -> None:
        """Let the database go."""
        self._storage.close()

    def _step(self, offered: Callable[[], ChangeSet | None]) -> ChangeSet | None:
        with self._turn:
            change_set = offered()
            if change_set is None:
                return None
            try:
                reversal = self._reverse(change_set)
            except MovedOn:
                self._history.forget(change_set.step)
                raise
        self._tell(reversal)
        return reversal

    def _reverse(self, change_set: ChangeSet) -> ChangeSet | None:
        def take_back(work: UnitOfWork) -> None:
            sets = work.store.change_sets(change_set.step)
            changes = [change for stored in sets for change in stored.reversed()]
            gains = held_gains(work, changes)
            for change in changes:
                work.restore(change)
            refuse_overbooked(work, gains)

        try:
            _, reversal = self._run(change_set.action, take_back, reverses=change_set.step)
        except MovedOn as error:
            raise MovedOn(change_set.action, error.obstacle, error.title) from error
        except InUse as error:
            raise self._pointed_at(change_set, error) from error
        return reversal

    def _pointed_at(self, change_set: ChangeSet, error: InUse) -> MovedOn:
        """Say which record others point at, or that one of the step would point at nothing."""
        target = error.target
        if target is None:
            return MovedOn(change_set.action, Obstacle.LACKING)
        with self._storage.reading() as queries:
            title = queries.titles((target,)).get(target, "")
            (last,) = queries.changes_of(target, 1)
        is_there = last.changes[0].after is not None
        obstacle = Obstacle.NEEDED if is_there else Obstacle.LACKING
        return MovedOn(change_set.action, obstacle, title)

    def _run(
        self,
        action: str,
        use_case: Callable[[UnitOfWork], T],
        *,
        undoable: bool = True,
        reverses: Id | None = None,
        part_of: Id | None = None,
    ) -> tuple[T, ChangeSet | None]:
        with self._storage.transaction() as store:
            work = UnitOfWork(store, self.clock, self.holidays, self.user_id)
            result = use_case(work)
            change_set = work.change_set(
                action, undoable=undoable, reverses=reverses, part_of=part_of
            )
            if change_set is not None:
                store.keep(change_set)
        if change_set is not None:
            self._history.note(change_set)
        return result, change_set

    def _tell(self, change_set: ChangeSet | None) -> None:
        if change_set is not None:
            for listener in tuple(self._listeners):
                listener(change_set)
