"""What is found by which words, the same on both databases."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.found import Reason
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.record import Record
from tests.adapters.storage.any_records import HOSTILE
from tests.adapters.storage.some_records import (
    contact,
    initiative,
    inquiry,
    message,
    organisation,
    template,
)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def found(storage: Database, words: str, *kinds: RecordKind) -> list[str]:
    with storage.reading() as queries:
        return [hit.title for hit in queries.search(words, frozenset(kinds) or None)]


FOUND_BY = [
    ("Müller", ("Müller", "Mueller", "Muller", "MÜLLER", "mu\u0308ller", "müll", "muel")),
    ("Lüerßen", ("Luerssen", "Lueerssen", "Lürssen", "Lüerssen")),
    ("Groß", ("Gross", "GROẞ", "gro")),
    ("Öztürk", ("Oeztuerk", "Ozturk")),
    ("Łódź", ("lodz", "ŁÓDŹ")),
    ("Ørsted", ("orsted", "oersted")),
    ("García", ("garcia",)),
    ("Bauer", ("Baur",)),
    ("Köln", ("Koeln", "Koln", "KÖLN", "köl")),
    ("In|du|strie. Gemeinsam|Zukunft|Leben", ("industrie", "industrie gemeinsam", "IN/DU/STRIE")),
    ("industry@work", ("industry work", "industrywork", "work industry")),
    ("Ems-Achse e. V.", ("ems achse", "Ems-Achse", "emsachse", "e. V.")),
]


@pytest.mark.parametrize(("name", "query"), [(n, q) for n, queries in FOUND_BY for q in queries])
def test_a_name_is_found_by(sqlite_storage: Database, name: str, query: str) -> None:
    stored(sqlite_storage, initiative(name), initiative("Fremd"))
    assert found(sqlite_storage, query) == [name]


def test_names_are_found_by_the_same_on_the_server(postgresql_storage: Database) -> None:
    stored(postgresql_storage, *(initiative(name) for name, _ in FOUND_BY))
    for name, queries in FOUND_BY:
        for query in queries:
            assert name in found(postgresql_storage, query), query


def test_what_is_not_meant_is_not_found(storage: Database) -> None:
    stored(storage, initiative("industry@work"), contact("Müller"))
    for query in (
        "industry at work",
        "mule",
        "lle",
        "müller meier",
        "",
        "  ",
        "|",
        "%",
        "*",
        '"',
    ):
        assert found(storage, query) == [], query


def test_the_closest_comes_first(storage: Database) -> None:
    stored(
        storage,
        inquiry("Anderes", note="Frau Bauer rief an"),
        contact("Baur"),
        contact("Bauersfeld"),
        contact("Bauer"),
        initiative("Neubauer Kreis"),
    )
    assert found(storage, "Bauer") == ["Bauer", "Bauersfeld", "Baur", "Neubauer Kreis", "Anderes"]


def test_all_four_spellings_of_the_brand_find_each_of_its_bearers(storage: Database) -> None:
    spellings = (
        "In|du|strie. Gemeinsam|Zukunft|Leben",
        "In|du|strie – Gemeinsam. Zukunft. Leben.",
        "IN|DU|STRIE Gemeinsam Zukunft Leben",
        "Industrie. Gemeinsam, Zukunft, Leben",
    )
    stored(storage, *map(initiative, spellings))
    for query in (*spellings, "industrie gemeinsam", "IN/DU/STRIE", "industriegemeinsam"):
        assert sorted(found(storage, query)) == sorted(spellings), query


def test_every_kind_is_found_by_what_it_holds(storage: Database) -> None:
    phone = PhoneNumber("030 20308-1234", "+4930203081234", "030 20308", "1234")
    stored(
        storage,
        contact("Muster", "muster@Beispiel.example", phones=(phone,), note="mag Orgeln"),
        organisation("Kammer", name_short="IHK", aliases=("Alias",), mail_domains=("kam.example",)),
        template("V01"),
    )
    expected = {
        "beispiel": "Muster",
        "muster@beispiel.example": "Muster",
        "4930203": "Muster",
        "0302030": "Muster",
        "orgel": "Muster",
        "ihk": "Kammer",
        "alias": "Kammer",
        "kam": "Kammer",
        "v01": "V01",
    }
    assert {query: found(storage, query) for query in expected} == {
        query: [title] for query, title in expected.items()
    }


class TestMessages:
    def test_what_was_said_finds_the_inquiry_once(self, storage: Database) -> None:
        matter = inquiry("Frage zur Förderung")
        said = [message(matter.id, body_text="Wasserstoff für alle") for _ in range(3)]
        stored(storage, matter, *said, message(matter.id, sender=MailAddress("x@wasser.example")))
        with storage.reading() as queries:
            (hit,) = queries.search("wasserst")
        assert (hit.kind, hit.id, hit.title) == (RecordKind.INQUIRY, matter.id, matter.subject)
        assert (hit.detail, hit.reason) == (matter.ref_no, Reason.MESSAGE)
        assert hit.piece == "Wasserstoff für alle"

    def test_a_draft_is_found_when_it_has_left(self, storage: Database) -> None:
        matter = inquiry()
        draft = message(
            matter.id, direction=Direction.OUT, delivery=Delivery.DRAFT, body_text="Orgel"
        )
        stored(storage, matter, draft)
        assert found(storage, "orgel") == []
        with storage.transaction() as store:
            store.update(replace(draft, version=2, delivery=Delivery.HANDED_OVER), 1)
        assert found(storage, "orgel") == ["Frage"]


def test_a_changed_word_is_found_and_the_old_one_is_not(storage: Database) -> None:
    person = contact("Alt")
    stored(storage, person)
    with storage.transaction() as store:
        store.update(replace(person, version=2, last_name="Neu"), 1)
    assert (found(storage, "alt"), found(storage, "neu")) == ([], ["Neu"])
    with storage.transaction() as store:
        store.remove(replace(person, version=2))
    assert found(storage, "neu") == []


def test_kinds_narrow_before_anything_is_cut_off(storage: Database) -> None:
    stored(storage, contact("Muster"), *(inquiry(f"Muster {n}") for n in range(450)))
    assert found(storage, "muster", RecordKind.CONTACT) == ["Muster"]
    assert found(storage, "muster")[0] == "Muster"
    with storage.reading() as queries:
        assert len(queries.search("muster", limit=7)) == 7


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(words=st.one_of(st.sampled_from(HOSTILE), st.text(max_size=300)))
def test_any_query_is_words_and_never_a_language(storage: Database, words: str) -> None:
    with storage.reading() as queries:
        assert queries.search(words) == ()
        queries.contact_ids(words)
        queries.inquiry_ids(InquiryFilter(words=words, third_party="'"))


NAMES = st.text(st.sampled_from("abeouäöüßéłç 12-|&@.'"), min_size=1, max_size=12)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(names=st.lists(NAMES, min_size=1, max_size=6), query=NAMES)
def test_both_databases_find_the_same(
    sqlite_storage: Database, postgresql_storage: Database, names: list[str], query: str
) -> None:
    answers = []
    records = [initiative(name) for name in names]
    for storage in (sqlite_storage, postgresql_storage):
        stored(storage, *records)
        with storage.reading() as queries:
            answers.append((queries.search(query), queries.initiative_ids(query)))
        with storage.transaction() as store:
            for record in records:
                store.remove(record)
    assert answers[0] == answers[1]


@pytest.mark.parametrize("words", [3, 220])
def test_a_long_beginning_stands_for_every_word_that_it_begins(
    storage: Database, words: int
) -> None:
    """FTS5 is asked for the words themselves, and for the beginning where they are too many."""
    matter, other = inquiry("Frage"), inquiry("Andere")
    said = " ".join(f"Wasserstoff{number:03}weg" for number in range(words))
    stored(storage, matter, message(matter.id, body_text=said))
    stored(storage, other, message(other.id, body_text="Wasserstoff und Wasserstand"))
    assert found(storage, "wasserstoff002") == ["Frage"]
    assert sorted(found(storage, "wasserstoff")) == ["Andere", "Frage"]
    assert found(storage, "wasserstoff und") == ["Andere"]
    assert found(storage, "wasserstoffx") == []
