"""Every kind of record comes back from both databases as it went in."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.ports.records import RecordStore
from deskapp.domain.record import Record, new_id
from tests.adapters.storage.any_records import records
from tests.fixed_clock import FixedClock

KINDS = [mapped.kind for mapped in MAPPED]
# The database is fresh for the test; each example takes back what it wrote.
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)


class TakenBack(Exception):
    """Ends a transaction without storing it."""


@contextmanager
def taken_back(storage: Database) -> Iterator[RecordStore]:
    with suppress(TakenBack), storage.transaction() as store:
        yield store
        raise TakenBack


@pytest.mark.parametrize("kind", KINDS)
@SHARED
@given(data=st.data())
def test_a_record_comes_back_and_so_does_its_next_state(
    storage: Database, kind: type[Record], data: st.DataObject
) -> None:
    first, other = data.draw(records(kind)), data.draw(records(kind))
    second = replace(other, id=first.id, version=2)
    with taken_back(storage) as store:
        store.insert(first)
        store.content("")  # before any other question is answered, all is written
        assert store.find(kind, first.id) == first
        store.update(second, 1)
        store.content("")
        assert store.where(kind) == (second,)
        store.remove(second)
        assert store.find(kind, first.id) is None


@pytest.mark.parametrize("kind", KINDS)
@SHARED
@given(data=st.data())
def test_the_audit_trail_gives_back_both_states(
    sqlite_storage: Database, clock: FixedClock, kind: type[Record], data: st.DataObject
) -> None:
    before, after = data.draw(records(kind)), data.draw(records(kind))
    change_set = ChangeSet(
        id=new_id(),
        at=clock.now(),
        user_id=new_id(),
        action="test.edit",
        changes=(
            Change(kind, before.id, before, after),
            Change(kind, after.id, None, after),
            Change(kind, before.id, before, None),
        ),
        undoable=False,
        reverses=new_id(),
    )
    with taken_back(sqlite_storage) as store:
        store.keep(change_set)
        assert store.change_sets(change_set.id) == (change_set,)
