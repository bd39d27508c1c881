"""An office of two people against a plain dictionary: what is done, undone, redone, taken back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import MovedOn
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import DomainError
from deskapp.domain.office import User
from deskapp.domain.record import Id, Record, new_id
from tests.application.undo import checks
from tests.application.undo.model import (
    Records,
    Step,
    applied,
    has_orphans,
    reversed_steps,
    without_version,
)
from tests.fixed_clock import FixedClock, no_holidays

CLOCK = FixedClock()
_LOOKS_EVERY = 25
"""Actions between two looks at the whole database; each step is looked at by what it told."""


@dataclass
class Done:
    """Something done, under the identity by which it is taken back."""

    step: Id
    action: str
    steps: tuple[Step, ...]
    is_import: bool = False

    @property
    def change_set(self) -> ChangeSet:
        return ChangeSet(id=self.step, at=CLOCK.now(), user_id=None, action=self.action, changes=())


@dataclass
class Person:
    """One user: a workspace, and what the model expects it to offer."""

    user: Id
    workspace: Workspace
    done: list[Done] = field(default_factory=list)
    undone: list[Done] = field(default_factory=list)
    has_refused: bool = False


class Office:
    """The database, the dictionary beside it, and chance."""

    def __init__(self, opened: Callable[[], Database], seed: int) -> None:
        self.chance = Random(seed)
        self.opened = opened
        self.storage = opened()
        self.records: Records = {}
        self.past: list[Done] = []
        self.sets = 0
        self.counted: dict[str, int] = {}
        users = tuple(User(id=new_id(), name=name) for name in ("Anna", "Bert"))
        self.people = [
            Person(user.id, Workspace(self.storage, CLOCK, no_holidays, user.id)) for user in users
        ]
        self.perform(
            self.people[0], Action.SETTINGS_SAVED, lambda work: [work.save(one) for one in users]
        )

    def play(self, rules: list[Callable[["Office", Person], object]], steps: int) -> None:
        """So many actions by chance; the trail and what is derived are looked at in the end."""
        for step in range(steps):
            rule = self.chance.choice(rules)
            CLOCK.forward(minutes=1)
            rule(self, self.chance.choice(self.people))
            name = getattr(rule, "__name__", "")
            self.counted[name] = self.counted.get(name, 0) + 1
            self.offers_what_is_expected()
            if step % _LOOKS_EVERY == 0:
                checks.the_database_equals_the_dictionary(self.storage, self.records)
        checks.the_database_equals_the_dictionary(self.storage, self.records)
        checks.the_trail_tells_the_whole_story(self.storage, self.sets)
        checks.what_is_derived_equals_a_rebuild(self.storage)

    def perform(
        self,
        person: Person,
        action: Action,
        use_case: Callable[[UnitOfWork], object],
        *,
        part_of: Id | None = None,
    ) -> None:
        """Do something that may be refused, and learn from what it told what it has changed."""
        told: list[ChangeSet] = []
        stop = person.workspace.subscribe(told.append)
        try:
            person.workspace.execute(action, use_case, part_of=part_of)
        except DomainError:
            assert told == []
        finally:
            stop()
        for change_set in told:
            self._learn(person, change_set)

    def undo(self, person: Person) -> None:
        self._offered(person, person.workspace.undo, person.done)

    def redo(self, person: Person) -> None:
        self._offered(person, person.workspace.redo, person.undone)

    def take_back(self, person: Person, done: Done) -> None:
        """Take back something of any day and of anybody."""
        self._reverse(person, lambda: person.workspace.take_back(done.change_set), done)

    def restart(self) -> None:
        """Open the database again; what was refused once is offered again then."""
        if any(person.has_refused for person in self.people):
            return
        self.storage.close()
        self.storage = self.opened()
        for person in self.people:
            person.workspace = Workspace(self.storage, CLOCK, no_holidays, person.user)

    def offers_what_is_expected(self) -> None:
        for person in self.people:
            for offered, expected in (
                (person.workspace.next_undo, person.done),
                (person.workspace.next_redo, person.undone),
            ):
                assert (offered and offered.step) == (expected[-1].step if expected else None)

    def some(self, *kinds: type[Record]) -> list[Record]:
        return [self.records[k] for k in sorted(self.records) if isinstance(self.records[k], kinds)]

    def one(self, *kinds: type[Record]) -> Record | None:
        found = self.some(*kinds)
        return self.chance.choice(found) if found else None

    def _learn(self, person: Person, change_set: ChangeSet) -> None:
        steps = _steps(change_set)
        after = applied(self.records, steps)
        assert after is not None
        assert not has_orphans(after)
        self.records = after
        self.sets += 1
        begun = [each for each in person.done if each.step == change_set.step]
        earlier = begun[0].steps if begun else ()
        is_import = change_set.part_of is not None
        done = Done(change_set.step, change_set.action, (*earlier, *steps), is_import)
        person.done = [*(each for each in person.done if each.step != done.step), done]
        person.undone.clear()
        self.past = [*(each for each in self.past if each.step != done.step), done]

    def _offered(
        self, person: Person, reverse: Callable[[], ChangeSet | None], offered: list[Done]
    ) -> None:
        if not offered:
            assert reverse() is None
            return
        done = offered[-1]
        if not self._reverse(person, reverse, done):
            person.has_refused = True
            person.done = [each for each in person.done if each.step != done.step]
            person.undone = [each for each in person.undone if each.step != done.step]

    def _reverse(self, person: Person, reverse: Callable[[], ChangeSet | None], done: Done) -> bool:
        """Whether something was taken back, just as the dictionary allows it."""
        after = applied(self.records, reversed_steps(done.steps))
        if after is None or has_orphans(after):
            with pytest.raises(MovedOn):
                reverse()
            return False
        told = reverse()
        if told is None:
            assert after == self.records
            return False
        assert applied(self.records, _steps(told)) == after
        self.records = after
        self.sets += 1
        self._note(person, done, Done(told.step, told.action, _steps(told)))
        return True

    def _note(self, person: Person, done: Done, reversal: Done) -> None:
        self.past.append(reversal)
        if any(each.step == done.step for each in person.done):
            person.done = [each for each in person.done if each.step != done.step]
            person.undone.append(reversal)
        elif any(each.step == done.step for each in person.undone):
            person.undone = [each for each in person.undone if each.step != done.step]
            person.done.append(reversal)
        else:
            person.done.append(reversal)
            person.undone.clear()


def _steps(change_set: ChangeSet) -> tuple[Step, ...]:
    return tuple(
        (each.record_id, without_version(each.before), without_version(each.after))
        for each in change_set.changes
    )
