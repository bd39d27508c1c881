"""What can be undone after a restart, and how far back."""

from dataclasses import replace
from functools import partial

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import MovedOn, Obstacle
from deskapp.application.telling.history import REMEMBERED, History
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.office import User
from deskapp.domain.record import new_id
from tests.fixed_clock import FixedClock, no_holidays


def test_what_cannot_be_undone_crowds_nothing_out(storage: Database, clock: FixedClock) -> None:
    workspace = Workspace(storage, clock, no_holidays)
    for undoable in (True, False):
        contact = Contact(id=new_id(), last_name="Muster")
        workspace.execute(Action.CONTACT_SAVED, partial(save, record=contact), undoable=undoable)
    (last,) = workspace.query(lambda queries: queries.recent_change_sets(None, 1))
    assert last == Workspace(storage, clock, no_holidays).next_undo


def test_so_many_actions_are_remembered_and_no_more(clock: FixedClock) -> None:
    made = [
        ChangeSet(id=new_id(), at=clock.now(), user_id=None, action="x", changes=())
        for _ in range(REMEMBERED + 1)
    ]
    history = History(made)
    for each in reversed(made[1:]):
        assert history.next_undo == each
        history.forget(each.step)
    assert history.next_undo is None


def test_what_was_changed_is_not_held_in_memory(storage: Database, clock: FixedClock) -> None:
    workspace = Workspace(storage, clock, no_holidays)
    contact = Contact(id=new_id(), last_name="Muster")
    workspace.execute(Action.CONTACT_SAVED, partial(save, record=contact))
    assert workspace.next_undo is not None
    assert workspace.next_undo.changes == ()
    workspace.undo()
    assert workspace.next_redo is not None
    assert workspace.next_redo.changes == ()


def test_a_list_that_was_read_in_is_one_of_the_actions_remembered(
    storage: Database, clock: FixedClock
) -> None:
    workspace = Workspace(storage, clock, no_holidays)
    first, work = Contact(id=new_id(), last_name="Erste"), new_id()
    workspace.execute(Action.CONTACT_SAVED, partial(save, record=first))
    for _ in range(5):
        contact = Contact(id=new_id(), last_name="Muster")
        workspace.execute(Action.LIST_READ_IN, partial(save, record=contact), part_of=work)
    remembered = workspace.query(lambda queries: queries.recent_change_sets(None, 2))
    assert [each.part_of for each in remembered] == [None, work]
    again = Workspace(storage, clock, no_holidays)
    again.undo()
    assert again.query(lambda queries: queries.where(Contact)) == (replace(first, version=1),)


def test_taking_back_what_another_did_is_an_action_of_ones_own(
    storage: Database, clock: FixedClock
) -> None:
    anna, bert = (User(id=new_id(), name=name) for name in ("Anna", "Bert"))
    theirs = Workspace(storage, clock, no_holidays)
    theirs.execute(Action.SETTINGS_SAVED, lambda work: [work.save(anna), work.save(bert)])
    theirs.sign_in(anna.id)
    contact = Contact(id=new_id(), last_name="Muster")
    theirs.execute(Action.CONTACT_SAVED, partial(save, record=contact))
    mine = Workspace(storage, clock, no_holidays, bert.id)
    nothing_yet = mine.next_undo
    assert nothing_yet is None
    assert theirs.next_undo is not None
    taken_back = mine.take_back(theirs.next_undo)
    assert taken_back is not None
    assert mine.next_undo == replace(taken_back, changes=())
    mine.undo()
    assert [each.id for each in mine.query(lambda queries: queries.where(Contact))] == [contact.id]


def test_a_refused_undo_names_the_record_and_what_is_in_the_way(
    storage: Database, clock: FixedClock
) -> None:
    workspace = Workspace(storage, clock, no_holidays)
    contact = Contact(id=new_id(), last_name="Muster")
    workspace.execute(Action.CONTACT_SAVED, partial(save, record=contact))
    made = workspace.next_undo
    assert made is not None
    about = FollowUp(id=new_id(), contact_id=contact.id, due_on=clock.today(), reason="Anrufen")
    workspace.execute(Action.FOLLOW_UP_SET, partial(save, record=about))
    with pytest.raises(MovedOn) as refused:
        workspace.take_back(made)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.NEEDED, "Muster")
    workspace.undo()
    changed = replace(contact, version=1, last_name="Meier")
    workspace.execute(Action.CONTACT_SAVED, partial(save, record=changed))
    with pytest.raises(MovedOn) as refused:
        workspace.take_back(made)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.CHANGED, "Meier")
    workspace.undo()
    workspace.take_back(made)
    with pytest.raises(MovedOn) as refused:
        workspace.take_back(made)
    assert (refused.value.obstacle, refused.value.title) == (Obstacle.GONE, "Muster")
