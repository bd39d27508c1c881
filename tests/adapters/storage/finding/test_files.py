"""``file:`` leaves the records that came in a list, on both databases."""

from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.domain.collected.record_kind import RecordKind
from tests.adapters.storage.some_records import contact, initiative, organisation

NAME = "Teilnehmer Wasserstofftag (neu).csv"
HERE = (
    replace(contact("Eva"), origin=NAME),
    replace(organisation("Kammer"), origin=NAME),
    replace(initiative("Netz"), origin=NAME),
)
OTHERS = (contact("Uwe"), replace(contact("Ida"), origin="other.csv"))


@pytest.mark.parametrize("word", ["datei", "file"])
def test_what_came_in_a_list_is_left(storage: Database, word: str) -> None:
    with storage.transaction() as store:
        for record in (*HERE, *OTHERS):
            store.insert(record)
    with storage.reading() as queries:
        hits = queries.search(f'{word}:"{NAME}"')
        assert {hit.kind for hit in hits} == {
            RecordKind.CONTACT,
            RecordKind.ORGANISATION,
            RecordKind.INITIATIVE,
        }
        assert {hit.id for hit in hits} == {record.id for record in HERE}
        assert {hit.id for hit in queries.search("file:other.csv")} == {OTHERS[1].id}
        assert not queries.search("file:none.csv")
