"""How the index is kept: nothing is written for nothing, and what goes leaves no trace."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import event

from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.engine import connect
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import State
from tests.adapters.storage.some_records import contact, inquiry

_MANY = 60


@contextmanager
def statements(storage: Database) -> Iterator[list[str]]:
    """The beginnings of what is asked of the database while records are stored."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(" ".join(statement.split()[:3]))

    event.listen(storage._writer, "before_cursor_execute", note)
    yield asked
    event.remove(storage._writer, "before_cursor_execute", note)


def test_the_same_words_are_not_written_again(storage: Database) -> None:
    person, question = contact("Muster"), inquiry("Wasserstoff")
    with storage.transaction() as store:
        store.insert(person)
        store.insert(question)
    with statements(storage) as asked, storage.transaction() as store:
        store.update(replace(person, version=2, archived=True), 1)
        store.update(replace(question, version=2, state=State.CLOSED), 1)
    assert not {"UPDATE search_entry SET", "DELETE FROM lookup", "INSERT INTO lookup"} & set(asked)


def test_other_words_are_written(storage: Database) -> None:
    person = contact("Muster")
    with storage.transaction() as store:
        store.insert(person)
    with storage.transaction() as store:
        store.update(replace(person, version=2, last_name="Anders"), 1)
    with storage.reading() as queries:
        assert queries.search("Anders", frozenset({RecordKind.CONTACT}))
        assert not queries.search("Muster", frozenset({RecordKind.CONTACT}))


def test_many_that_came_one_by_one_go_at_once_and_leave_no_trace(
    sqlite_storage: Database, sqlite_file: Path
) -> None:
    people = [contact(f"Geheimrat{number}") for number in range(_MANY)]
    for person in people:
        with sqlite_storage.transaction() as store:
            store.insert(person)
    before = _parts(sqlite_file)
    with sqlite_storage.transaction() as store:
        for person in people[1:]:
            store.remove(person)
    bare = connect(sqlite_file)
    kept = _erased(bare)
    bare.close()
    assert b"geheimrat59" not in kept
    assert b"geheimrat" in kept
    assert before > 1
    assert _parts(sqlite_file) < before
    with sqlite_storage.reading() as queries:
        assert [hit.title for hit in queries.search("Geheimrat")] == [people[0].full_name]


def _erased(bare: sqlcipher3.dbapi2.Connection) -> bytes:
    return b"".join(block for (block,) in bare.execute("SELECT block FROM search_name_data"))


def _parts(path: Path) -> int:
    bare = connect(path)
    ((number,),) = bare.execute("SELECT count(DISTINCT segid) FROM search_name_idx")
    bare.close()
    return int(number)
