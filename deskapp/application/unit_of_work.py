"""The unit of work: use cases read and save through it, and it notes every change."""

from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar, cast

from deskapp.application.changes import Change, ChangeSet, same_content
from deskapp.application.errors import MovedOn, NotFound, Obstacle, Outdated
from deskapp.application.office_calendar import office_calendar, office_of
from deskapp.application.ports.records import RecordStore
from deskapp.application.ports.system import Clock, Holidays
from deskapp.application.telling.titles import record_title
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.errors import Invalid
from deskapp.domain.office import Office
from deskapp.domain.record import Id, Record, new_id

R = TypeVar("R", bound=Record)


class UnitOfWork:
    """One action on the records, all of it or nothing.

    Every save is checked against the record's own rules and against the version that
    was read. The noted changes become undo, refresh signal and audit trail.
    """

    def __init__(
        self, store: RecordStore, clock: Clock, holidays: Holidays, user_id: Id | None
    ) -> None:
        self.store = store
        self.clock = clock
        self._holidays = holidays
        self.user_id = user_id
        self._changes: dict[Id, Change] = {}
        self._wholes: dict[type[Record], tuple[Record, ...]] = {}

    @property
    def now(self) -> datetime:
        """This moment in UTC."""
        return self.clock.now()

    @property
    def today(self) -> date:
        """This day where the office is."""
        return self.clock.today()

    @property
    def office(self) -> Office:
        """The profile of the office."""
        return office_of(self)

    @property
    def calendar(self) -> Calendar:
        """The working days of the office."""
        return office_calendar(self.office, self._holidays)

    def find(self, kind: type[R], record_id: Id) -> R | None:
        """The record, or none."""
        return self.store.find(kind, record_id)

    def get(self, kind: type[R], record_id: Id) -> R:
        """The record. Raises ``NotFound`` where it is gone."""
        record = self.store.find(kind, record_id)
        if record is None:
            raise NotFound(kind.__name__)
        return record

    def where(self, kind: type[R], **values: object) -> tuple[R, ...]:
        """The records whose fields have those values, oldest first; a whole kind is read once."""
        if values:
            return self.store.where(kind, **values)
        if kind not in self._wholes:
            self._wholes[kind] = self.store.where(kind)
        return cast("tuple[R, ...]", self._wholes[kind])

    def save(self, record: R) -> R:
        """Store a record, new or changed, and answer its stored state.

        Raises:
            Invalid: the record breaks its rules.
            Outdated: somebody stored another state since this one was read.
        """
        tidy = record.tidied()
        problems = tidy.problems()
        if problems:
            raise Invalid(problems)
        # A new record needs no look: its identity is taken only once, or the database says so.
        before = self.store.find(type(record), record.id) if record.version else None
        if (before.version if before else 0) != record.version:
            raise Outdated(type(record).__name__)
        if before is not None and same_content(before, tidy):
            return before
        return self._write(before, tidy)

    def delete(self, record: Record) -> None:
        """Take a record away.

        Raises:
            Outdated: somebody stored another state since this one was read.
            InUse: others point at it; known when the transaction ends.
        """
        before = self.store.find(type(record), record.id)
        if before is None or before.version != record.version:
            raise Outdated(type(record).__name__)
        self.store.remove(before)
        self._note(type(record), before, None)

    def forget(self, record: R, **empty: object) -> R:
        """Take what fields say away from a record and from its past; nothing brings it back.

        ``empty`` gives the fields their defaults. The trail does not tell of it: what is saved
        of the record afterwards does.
        """
        bare = replace(record, version=record.version + 1, **empty)  # type: ignore[arg-type]
        self.store.update(bare, record.version)
        self.store.forget_past(type(record), record.id, tuple(empty))
        self._wholes.pop(type(record), None)
        return bare

    def restore(self, change: Change) -> None:
        """Bring a record from ``change.before`` to ``change.after`` without asking its rules.

        Raises:
            MovedOn: the record is no longer as ``change.before`` has it.
        """
        current = self.store.find(change.kind, change.record_id)
        if not same_content(current, change.before):
            obstacle = Obstacle.GONE if current is None else Obstacle.CHANGED
            known = current or change.before
            raise MovedOn(change.kind.__name__, obstacle, record_title(known) if known else "")
        if change.after is None:
            if current is not None:
                self.store.remove(current)
                self._note(change.kind, current, None)
        else:
            last = current or change.after
            self._write(current, replace(change.after, version=last.version))

    def change_set(
        self,
        action: str,
        *,
        undoable: bool = True,
        reverses: Id | None = None,
        part_of: Id | None = None,
    ) -> ChangeSet | None:
        """What was changed so far, or none where nothing was."""
        changes = tuple(
            change
            for change in self._changes.values()
            if not same_content(change.before, change.after)
        )
        if not changes:
            return None
        return ChangeSet(
            id=new_id(),
            at=self.now,
            user_id=self.user_id,
            action=action,
            changes=changes,
            undoable=undoable,
            reverses=reverses,
            part_of=part_of,
        )

    def _write(self, before: R | None, record: R) -> R:
        noted = self._changes.get(record.id)
        first = noted.before if noted else None
        # What comes back to the state that was read has not changed for anybody else.
        is_back = first is not None and same_content(first, record)
        stored = replace(record, version=first.version if is_back and first else record.version + 1)
        if before is None:
            self.store.insert(stored)
        else:
            self.store.update(stored, before.version)
        self._note(type(record), before, stored)
        return stored

    def _note(self, kind: type[Record], before: Record | None, after: Record | None) -> None:
        record = after or before
        assert record is not None
        self._wholes.pop(kind, None)
        earlier = self._changes.get(record.id)
        first = earlier.before if earlier else before
        self._changes[record.id] = Change(kind, record.id, first, after)
