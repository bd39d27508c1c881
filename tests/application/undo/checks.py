"""What holds after any steps: the records, the trail of changes, and what is derived from both."""

from sqlalchemy import Table, select

from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.adapters.storage.tables.trail import CHANGE_SET, LOOKUP, SEARCH_ENTRY
from deskapp.domain.record import Id, Record
from tests.application.undo.model import Records, has_orphans, without_version


def the_database_equals_the_dictionary(storage: Database, records: Records) -> None:
    assert {key: without_version(each) for key, each in _stored(storage).items()} == records
    assert not has_orphans(records)


def the_trail_tells_the_whole_story(storage: Database, sets: int) -> None:
    """Each change begins where the one before has ended, and all of them end with what is there."""
    told: dict[Id, Record] = {}
    with storage.transaction() as store, storage.reading() as queries:
        ids = [Id(str(row[0])) for row in _rows(queries, CHANGE_SET, "id")]
        for key in sorted(ids):
            change_set = next(each for each in store.change_sets(key) if each.id == key)
            for change in change_set.changes:
                assert told.pop(change.record_id, None) == change.before
                if change.after is not None:
                    told[change.record_id] = change.after
    assert told == _stored(storage)
    assert len(ids) == sets


def what_is_derived_equals_a_rebuild(storage: Database) -> None:
    """The index of words and the keys are what they would be, were all records stored anew."""
    before, records = _derived(storage), _stored(storage).values()
    with storage.transaction() as store:
        for record in records:
            store.remove(record)
        for record in records:
            store.insert(record)
    assert _derived(storage) == before


def _stored(storage: Database) -> dict[Id, Record]:
    with storage.reading() as queries:
        return {record.id: record for each in MAPPED for record in queries.where(each.kind)}


def _derived(storage: Database) -> tuple[set[object], ...]:
    with storage.reading() as queries:
        words = [column.name for column in SEARCH_ENTRY.c if column.name != "id"]
        keys = [column.name for column in LOOKUP.c]
        inquiries = next(each.table for each in MAPPED if each.table.name == "inquiry")
        return (
            {tuple(row) for row in _rows(queries, SEARCH_ENTRY, *words)},
            {tuple(row) for row in _rows(queries, LOOKUP, *keys)},
            {tuple(row) for row in _rows(queries, inquiries, "id", "last_at")},
        )


def _rows(queries: object, table: Table, *names: str) -> list[tuple[object, ...]]:
    connection = queries._connection  # type: ignore[attr-defined]
    return [tuple(row) for row in connection.execute(select(*(table.c[each] for each in names)))]
