"""The history: steps newest first, what takes them back, and how records were called."""

from datetime import timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.telling.history_lists import HistoryFilter, Reversal, StepRow
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.office import User
from deskapp.domain.record import Id, Record, new_id
from tests.fixed_clock import FixedClock, no_holidays

_ANNA = User(id=new_id(), name="Anna Muster")


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(storage, clock, no_holidays)
    keep(made, _ANNA, action=Action.SETTINGS_SAVED)
    made.sign_in(_ANNA.id)
    return made


def keep(
    workspace: Workspace,
    *records: Record,
    action: Action = Action.CONTACT_SAVED,
    part_of: Id | None = None,
) -> None:
    workspace.execute(action, lambda work: [work.save(each) for each in records], part_of=part_of)


def steps(workspace: Workspace, narrow: HistoryFilter = HistoryFilter()) -> tuple[StepRow, ...]:  # noqa: B008  frozen
    ids = [step for step, _ in workspace.query(lambda queries: queries.history(narrow))]
    return workspace.query(lambda queries: queries.step_rows(ids))


def standing(row: StepRow) -> ChangeSet:
    assert row.standing is not None
    return row.standing


def person(name: str) -> Contact:
    return Contact(id=new_id(), last_name=name)


def test_the_newest_step_comes_first_with_who_did_what_to_whom(workspace: Workspace) -> None:
    keep(workspace, person("Älter"))
    keep(workspace, person("Erste"), person("Zweite"), action=Action.RECORDS_CHANGED)
    newest, before, _ = steps(workspace)
    assert (newest.action, newest.title, newest.records) == ("records.changed", "Erste", 2)
    assert (before.title, before.who, before.kind) == ("Älter", "Anna Muster", Contact)


def test_all_batches_of_one_work_are_one_step(workspace: Workspace) -> None:
    work = new_id()
    for name in ("Eins", "Zwei", "Drei"):
        keep(workspace, person(name), action=Action.LIST_READ_IN, part_of=work)
    row = steps(workspace)[0]
    assert (row.id, row.title, row.records) == (work, "Eins", 3)
    changes = workspace.query(lambda queries: queries.step_changes(work, 2))
    assert [change.after.last_name for change in changes if isinstance(change.after, Contact)] == [
        "Eins",
        "Zwei",
    ]
    workspace.take_back(standing(row))
    assert workspace.query(lambda queries: queries.where(Contact)) == ()
    assert steps(workspace)[1].is_taken_back


def test_a_step_is_taken_back_and_brought_back_as_often_as_one_likes(workspace: Workspace) -> None:
    keep(workspace, person("Muster"))
    first = steps(workspace)[0].id
    for turn in range(3):
        rows = {row.id: row for row in steps(workspace)}
        assert not rows[first].is_taken_back
        undone = workspace.take_back(standing(rows[first]))
        assert undone is not None
        rows = {row.id: row for row in steps(workspace)}
        assert rows[first].is_taken_back
        assert rows[first].standing is None
        assert rows[undone.id].reversal is Reversal.UNDONE
        again = workspace.take_back(standing(rows[undone.id]))
        assert again is not None
        assert steps(workspace)[0].reversal is Reversal.REDONE, turn


def test_words_find_records_by_the_names_they_had(workspace: Workspace) -> None:
    stays, goes = person("Lüerßen"), person("Mustermann")
    keep(workspace, stays)
    keep(workspace, goes)
    workspace.execute(Action.CONTACT_DELETED, lambda work: work.delete(work.get(Contact, goes.id)))
    found = steps(workspace, HistoryFilter(words="luerssen"))
    assert [row.title for row in found] == ["Lüerßen"]
    gone = steps(workspace, HistoryFilter(words="Musterman"))
    assert [row.action for row in gone] == ["contact.deleted", "contact.saved"]
    assert steps(workspace, HistoryFilter(words="100%_")) == ()


def test_the_history_is_narrowed_by_time_kind_and_record(
    workspace: Workspace, clock: FixedClock
) -> None:
    old = person("Alt")
    keep(workspace, old)
    clock.forward(days=100)
    keep(workspace, person("Neu"), action=Action.RECORDS_CHANGED)
    since = clock.now() - timedelta(days=90)
    assert [row.title for row in steps(workspace, HistoryFilter(since=since))] == ["Neu"]
    saved = HistoryFilter(actions=frozenset({"contact.saved"}))
    assert [row.title for row in steps(workspace, saved)] == ["Alt"]
    assert [r.title for r in steps(workspace, HistoryFilter(record_id=old.id))] == ["Alt"]


def test_what_cannot_be_undone_has_no_way_back(workspace: Workspace) -> None:
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: work.save(person("Post")), undoable=False)
    row = steps(workspace)[0]
    assert (row.standing, row.is_taken_back) == (None, False)


def test_records_are_called_as_last_even_where_they_are_gone(workspace: Workspace) -> None:
    one = person("Erst")
    keep(workspace, one)
    workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: work.save(Contact(id=one.id, version=1, last_name="Dann")),
    )
    workspace.execute(Action.CONTACT_DELETED, lambda work: work.delete(work.get(Contact, one.id)))
    unknown = new_id()
    assert workspace.query(lambda queries: queries.titles((one.id, unknown))) == {one.id: "Dann"}
