"""What can be undone after a restart, and how far back."""

from functools import partial

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.history import REMEMBERED, History
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
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
