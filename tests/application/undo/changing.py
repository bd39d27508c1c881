"""What is changed by chance: one record or many, merges, lists read in, and what fails."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.merge import merge
from deskapp.application.use_cases.merging.unmerge import unmerge
from deskapp.application.use_cases.succession.passing_on import PassingOn, pass_on
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.proposal import proposed_merge
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from tests.application.undo.adding import MAIN, a_contact, some_of, words
from tests.application.undo.office import CLOCK, Office, Person

_NAMED = {
    Contact: "last_name",
    Organisation: "name",
    Initiative: "name",
    Affiliation: "function",
    Inquiry: "subject",
    Message: "body_text",
    FollowUp: "reason",
}


def edit(office: Office, person: Person) -> None:
    record = office.one(*_NAMED)
    if record is not None:
        _save_all(office, person, Action.CONTACT_SAVED, [_renamed(office, record)])


def edit_many(office: Office, person: Person) -> None:
    several = some_of(office, *_NAMED)
    changed = [_renamed(office, record) for record in several]
    _save_all(office, person, Action.RECORDS_CHANGED, changed)


def tag_many(office: Office, person: Person) -> None:
    tags = tuple(office.chance.sample(["rot", "grün", "blau"], office.chance.randint(0, 2)))
    several = some_of(office, *MAIN, Inquiry)
    tagged = [replace(each, tags=tags) for each in several if isinstance(each, MainRecord)]
    _save_all(office, person, Action.RECORDS_TAGGED, tagged)


def move_message(office: Office, person: Person) -> None:
    message, inquiry = office.one(Message), office.one(Inquiry)
    if isinstance(message, Message) and inquiry is not None:
        moved = replace(message, inquiry_id=inquiry.id)
        _save_all(office, person, Action.INQUIRY_SPLIT, [moved])


def delete_bare(office: Office, person: Person) -> None:
    """Only the record: refused where others point at it."""
    record = office.one()
    if record is not None and not isinstance(record, Merge):
        kind = type(record)
        office.perform(
            person, Action.CONTACT_DELETED, lambda work: work.delete(work.get(kind, record.id))
        )


def merge_two(office: Office, person: Person) -> None:
    kept = office.one(*MAIN)
    lost = office.one(type(kept)) if kept else None
    if kept is None or lost is None or kept.id == lost.id:
        return

    def one(work: UnitOfWork) -> None:
        stays, goes = (work.get(type(each), each.id) for each in (kept, lost))
        merge(work, proposed_merge(stays, goes), goes)  # type: ignore[type-var]

    office.perform(person, Action.RECORDS_MERGED, one)


def unmerge_one(office: Office, person: Person) -> None:
    merged = office.one(Merge)
    if merged is not None:
        office.perform(person, Action.MERGE_TAKEN_BACK, lambda work: unmerge(work, merged.id))


def pass_a_role_on(office: Office, person: Person) -> None:
    role, next_one = office.one(Affiliation), office.one(Contact)
    if isinstance(role, Affiliation) and next_one is not None:

        def passed(work: UnitOfWork) -> None:
            now = work.get(Affiliation, role.id)
            plan = PassingOn(
                id=new_id(), role=now, last_day=CLOCK.today(), successor_id=next_one.id
            )
            pass_on(work, plan)

        office.perform(person, Action.ROLE_PASSED_ON, passed)


def begin_import(office: Office, person: Person) -> None:
    _read_in(office, person, new_id())


def go_on_with_import(office: Office, person: Person) -> None:
    """Another batch, whatever has been done in between."""
    begun = [each.step for each in person.done if each.is_import]
    if begun:
        _read_in(office, person, begun[-1])


def fail_half_way(_office: Office, person: Person) -> None:
    def work(work: UnitOfWork) -> None:
        work.save(Contact(id=new_id(), last_name="verloren"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        person.workspace.execute(Action.CONTACT_SAVED, work)


def _save_all(office: Office, person: Person, action: Action, changed: Sequence[Record]) -> None:
    def work(work: UnitOfWork) -> None:
        for record in changed:
            now = work.get(type(record), record.id)
            work.save(replace(record, version=now.version))

    office.perform(person, action, work)


def _renamed(office: Office, record: Record) -> Record:
    changes: dict[str, Any] = {_NAMED[type(record)]: words(office)}
    return replace(record, **changes)


def _read_in(office: Office, person: Person, work_id: Id) -> None:
    """A batch of new people, and of some who are brought up to date."""
    made = [a_contact(office) for _ in range(office.chance.randint(0, 3))]
    changed = [_renamed(office, each) for each in some_of(office, Contact)]

    def batch(work: UnitOfWork) -> None:
        for record in (*made, *changed):
            now = work.find(type(record), record.id)
            work.save(replace(record, version=now.version if now else 0))

    office.perform(person, Action.LIST_READ_IN, batch, part_of=work_id)
