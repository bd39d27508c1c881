"""A machine of rules: two people act, undo, redo and restart, against a plain dictionary."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)
from sqlalchemy import select

from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.adapters.storage.tables.trail import CHANGE_SET, LOOKUP, SEARCH_ENTRY
from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import InUse, MovedOn
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.application.remembered_records import (
    Records,
    Step,
    applied,
    orphans,
    points_at,
    without_version,
)
from tests.fixed_clock import FixedClock, no_holidays

CLOCK = FixedClock()
USERS = (Id("0" * 31 + "a"), Id("0" * 31 + "b"))
WORDS = st.text(st.sampled_from("abcäöüß -%'"), min_size=1, max_size=8).map(lambda s: f"x{s}x")
someone = st.sampled_from((0, 1))
anything = st.integers(0, 10**6)


class Person:
    """One user: a workspace, and what the model expects it to offer."""

    def __init__(self, storage: Database, user: Id) -> None:
        self.user = user
        self.workspace = Workspace(storage, CLOCK, no_holidays, user)
        self.done: list[tuple[Step, ...]] = []
        self.undone: list[tuple[Step, ...]] = []
        self.has_refused = False


class Office(RuleBasedStateMachine):
    """The rules; subclasses say where the database is."""

    def __init__(self, opened: Callable[[], Database]) -> None:
        super().__init__()
        self.opened = opened
        self.storage = opened()
        self.people = [Person(self.storage, user) for user in USERS]
        self.records: Records = {}
        self.sets = 0
        self.numbers = 0

    def teardown(self) -> None:
        try:
            self.the_audit_trail_tells_the_whole_story()
        finally:
            self.storage.close()

    def act(self, who: int, work: Callable[[UnitOfWork], object], changed: Iterable[Step]) -> None:
        steps = tuple(changed)
        after = applied(self.records, steps)
        person = self.people[who]
        if orphans(after):
            with pytest.raises(InUse):
                person.workspace.execute(Action.CONTACT_SAVED, work)
            return
        person.workspace.execute(Action.CONTACT_SAVED, work)
        self.records = after
        self.sets += 1
        person.done.append(steps)
        person.undone.clear()

    def add(self, who: int, *made: Record) -> None:
        def work(work: UnitOfWork) -> None:
            for record in made:
                work.save(record)

        self.act(who, work, [(record.id, None, record.tidied()) for record in made])

    @rule(who=someone, name=WORDS)
    def add_contact(self, who: int, name: str) -> None:
        mail = ContactMail(f"{len(name)}@example.org")
        self.add(who, Contact(id=new_id(), last_name=name, mails=(mail,)))

    @rule(who=someone, subject=WORDS, pick=anything, linked=st.booleans())
    def add_inquiry_with_message(self, who: int, subject: str, pick: int, linked: bool) -> None:
        contact = self.one(pick, Contact)
        inquiry = self.inquiry(subject, contact.id if contact and linked else None)
        self.add(who, self.message(inquiry.id, subject), inquiry)

    @rule(who=someone, pick=anything, reason=WORDS)
    def add_follow_up(self, who: int, pick: int, reason: str) -> None:
        inquiry = self.one(pick, Inquiry)
        if inquiry:
            due_on = CLOCK.today()
            self.add(
                who, FollowUp(id=new_id(), inquiry_id=inquiry.id, due_on=due_on, reason=reason)
            )

    @rule(who=someone, pick=anything, text=WORDS)
    def edit(self, who: int, pick: int, text: str) -> None:
        record = self.one(pick)
        if record is None:
            return
        field = {Contact: "last_name", Inquiry: "subject", Message: "body_text"}
        changes: dict[str, Any] = {field.get(type(record), "reason"): text}
        changed = replace(record, **changes)
        tidy = changed.tidied()

        def work(work: UnitOfWork) -> None:
            now = work.get(type(record), record.id)
            work.save(replace(changed, version=now.version))

        if tidy != record:
            self.act(who, work, [(record.id, record, tidy)])

    @rule(who=someone, pick=anything, other=anything)
    def move_message(self, who: int, pick: int, other: int) -> None:
        message, inquiry = self.one(pick, Message), self.one(other, Inquiry)
        if not isinstance(message, Message) or inquiry is None or message.inquiry_id == inquiry.id:
            return
        moved = replace(message, inquiry_id=inquiry.id)

        def work(work: UnitOfWork) -> None:
            now = work.get(Message, message.id)
            work.save(replace(moved, version=now.version))

        self.act(who, work, [(message.id, message, moved)])

    @rule(who=someone, pick=anything)
    def delete(self, who: int, pick: int) -> None:
        record = self.one(pick)
        if record is not None:
            self.act(
                who,
                lambda work: work.delete(work.get(type(record), record.id)),
                [(record.id, record, None)],
            )

    @rule(who=someone, pick=anything)
    def delete_inquiry_with_all(self, who: int, pick: int) -> None:
        inquiry = self.one(pick, Inquiry)
        if inquiry is None:
            return
        gone = [*(each for each in self.records.values() if points_at(each, inquiry.id)), inquiry]

        def work(work: UnitOfWork) -> None:
            for record in gone:
                work.delete(work.get(type(record), record.id))

        self.act(who, work, [(record.id, record, None) for record in gone])

    @rule(who=someone)
    def fail_half_way(self, who: int) -> None:
        def work(work: UnitOfWork) -> None:
            work.save(Contact(id=new_id(), last_name="verloren"))
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            self.people[who].workspace.execute(Action.CONTACT_SAVED, work)

    @rule(who=someone, times=st.integers(1, 4))
    def undo(self, who: int, times: int) -> None:
        person = self.people[who]
        for _ in range(times):
            self.reverse(person, person.workspace.undo, person.done, person.undone)

    @rule(who=someone, times=st.integers(1, 4))
    def redo(self, who: int, times: int) -> None:
        person = self.people[who]
        for _ in range(times):
            self.reverse(person, person.workspace.redo, person.undone, person.done)

    def reverse(
        self,
        person: Person,
        reverse: Callable[[], ChangeSet | None],
        taken: list[tuple[Step, ...]],
        given: list[tuple[Step, ...]],
    ) -> None:
        if not taken:
            assert reverse() is None
            return
        steps = tuple((key, after, before) for key, before, after in reversed(taken[-1]))
        possible = all(self.records.get(key) == before for key, before, _ in steps)
        if not possible or orphans(applied(self.records, steps)):
            with pytest.raises(MovedOn):
                reverse()
            person.has_refused = True
            taken.pop()
            return
        assert reverse() is not None
        self.records = applied(self.records, steps)
        self.sets += 1
        taken.pop()
        given.append(steps)

    @precondition(lambda self: not any(person.has_refused for person in self.people))
    @rule()
    def restart(self) -> None:
        self.storage.close()
        self.storage = self.opened()
        for person in self.people:
            person.workspace = Workspace(self.storage, CLOCK, no_holidays, person.user)

    @invariant()
    def what_is_offered_is_expected(self) -> None:
        for person in self.people:
            assert (person.workspace.next_undo is not None) == bool(person.done)
            assert (person.workspace.next_redo is not None) == bool(person.undone)

    @invariant()
    def the_database_equals_the_dictionary(self) -> None:
        with self.storage.reading() as queries:
            stored = {r.id: r for each in MAPPED for r in queries.where(each.kind)}
        assert {key: without_version(r) for key, r in stored.items()} == self.records

    def the_audit_trail_tells_the_whole_story(self) -> None:
        told: Records = {}
        with self.storage.transaction() as store, self.storage.reading() as queries:
            ids = self.column(queries, CHANGE_SET.c.id)
            for (change_set,) in map(store.change_sets, sorted(ids)):
                for change in change_set.changes:
                    assert told.get(change.record_id) == change.before
                    told |= {change.record_id: change.after} if change.after else {}
                    if change.after is None:
                        del told[change.record_id]
            stored = {r.id: r for each in MAPPED for r in queries.where(each.kind)}
        assert told == stored
        assert len(ids) == self.sets

    @invariant()
    def what_is_derived_has_no_orphan(self) -> None:
        with self.storage.reading() as queries:
            assert set(self.column(queries, LOOKUP.c.record_id)) == self.of(Contact)
            assert set(self.column(queries, SEARCH_ENTRY.c.record_id)) == self.of(
                Contact, Inquiry, Message
            )
            rows = queries.inquiry_rows(sorted(self.of(Inquiry)))
        assert len(rows) == len(self.of(Inquiry))
        for row in rows:
            said = [
                each.at
                for each in self.records.values()
                if isinstance(each, Message) and each.inquiry_id == row.id
            ]
            assert row.last_at == max(said, default=row.received_at)

    @staticmethod
    def column(queries: object, column: object) -> list[Id]:
        return list(queries._connection.execute(select(column)).scalars())  # type: ignore[attr-defined,call-overload]

    def of(self, *kinds: type[Record]) -> set[Id]:
        return {key for key, record in self.records.items() if isinstance(record, kinds)}

    def one(self, pick: int, kind: type[Record] = Record) -> Record | None:
        ids = sorted(self.of(kind))
        return self.records[ids[pick % len(ids)]] if ids else None

    def inquiry(self, subject: str, contact_id: Id | None) -> Inquiry:
        self.numbers += 1
        CLOCK.forward(minutes=1)
        return Inquiry(
            id=new_id(),
            ref_no=f"RII-2026-{self.numbers:04d}",
            received_at=CLOCK.now(),
            subject=subject,
            contact_id=contact_id,
        )

    @staticmethod
    def message(inquiry_id: Id, text: str) -> Message:
        CLOCK.forward(minutes=1)
        return Message(
            id=new_id(),
            inquiry_id=inquiry_id,
            direction=Direction.IN,
            at=CLOCK.now(),
            body_text=text,
        )
