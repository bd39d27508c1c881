"""Words that filter, in lists and in the search, the same on both databases."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Carrier, InitiativeStatus
from deskapp.domain.inquiry import Ball, BallPosition, Channel, Kind, State
from deskapp.domain.names.filter_words import WORDS
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import (
    contact,
    follow_up,
    initiative,
    inquiry,
    message,
    organisation,
)

ANNA = User(id=Id("a" * 32), version=1, name="Anna Muster")
SEAT = CustomField(id=new_id(), version=1, of=RecordKind.INITIATIVE, label="Sitz seit")
CHAMBER = organisation("Kammer Ems", type="chamber", land="NI", tags=("wichtig",))
UNION = organisation("Bund Nord", type="union", land="HH")
NETWORK = initiative(
    "Netz Ems",
    laender=("NI", "HB"),
    topics=("h2",),
    carriers=(Carrier(CHAMBER.id),),
    custom=(CustomValue(SEAT.id, "Größe 12"),),
    tags=("Öl & Gas", "wichtig"),
)
ENDED = initiative("Netz Süd", laender=("BY",), status=InitiativeStatus.ENDED, kind="cluster")
PRESS = inquiry(
    "Presse fragt",
    kind=Kind.PRESS,
    land="NI",
    topics=("h2",),
    owner_id=ANNA.id,
    state=State.WAITING_EXTERNAL,
    channel=Channel.PHONE,
    ball=BallPosition(Ball.THIRD_PARTY, "BMWE Referat 3"),
    received_at=datetime(2026, 1, 15, tzinfo=UTC),
    initiative_id=NETWORK.id,
    organisation_id=CHAMBER.id,
    tags=("Wichtig",),
)
DONE = inquiry(
    "Frage ist zu",
    state=State.CLOSED,
    land="BY",
    received_at=datetime(2026, 3, 31, 20, tzinfo=UTC),
)
EVA, UWE = contact("Eva"), contact("Uwe")
RECORDS: tuple[Record, ...] = (
    *(ANNA, SEAT, CHAMBER, UNION, NETWORK, ENDED, PRESS, DONE, EVA, UWE),
    Affiliation(id=new_id(), version=1, contact_id=EVA.id, organisation_id=CHAMBER.id),
    Affiliation(id=new_id(), version=1, contact_id=UWE.id, initiative_id=ENDED.id),
    CatalogueEntry(
        id=new_id(),
        version=1,
        catalogue=Catalogue.TOPIC,
        code="h2",
        label_de="Wasserstoff",
        label_en="Hydrogen",
    ),
    CatalogueEntry(
        id=new_id(),
        version=1,
        catalogue=Catalogue.ORGANISATION_TYPE,
        code="chamber",
        label_de="Industrie- und Handelskammer",
    ),
    CatalogueEntry(
        id=new_id(),
        version=1,
        catalogue=Catalogue.INITIATIVE_KIND,
        code="cluster",
        label_de="Cluster",
    ),
)


@pytest.fixture
def office(storage: Database) -> Database:
    with storage.transaction() as store:
        for record in RECORDS:
            store.insert(record)
    return storage


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("land:NI", {PRESS}),
        ("land:niedersachsen", {PRESS}),
        ("land:Lower", {PRESS}),
        ("land:NI,BY", {PRESS, DONE}),
        ("Land:XY", set()),
        ("thema:wasserst", {PRESS}),
        ("topic:hydrogen", {PRESS}),
        ("topic:h2", {PRESS}),
        ("offen:ja", {PRESS}),
        ("open:no", {DONE}),
        ("offen:vielleicht", set()),
        ("art:press", {PRESS}),
        ("stand:waiting", {PRESS}),
        ("status:closed", {DONE}),
        ("status:closed,waiting_external", {PRESS, DONE}),
        ("kanal:phone", {PRESS}),
        ("zuständig:anna", {PRESS}),
        ("ZUSTÄNDIG:Muster", {PRESS}),
        (f"owner:{ANNA.id}", {PRESS}),
        ("owner:team", {DONE}),
        ("owner:niemand", set()),
        ("von:2026-03", {DONE}),
        ("bis:02.2026", {PRESS}),
        ("von:2026 bis:31.3.2026", {PRESS, DONE}),
        ("bis:30.03.2026", {PRESS}),
        ("bis:9999", {PRESS, DONE}),
        ("von:gestern", set()),
        ("bei:bmwe", {PRESS}),
        ('bei:"referat 3"', {PRESS}),
        ("bei:%", set()),
        ("typ:handelskammer", {PRESS}),
        ("schlagwort:wichtig", {PRESS}),
        ("tag:WICH", {PRESS}),
        ("initiative:ems", {PRESS}),
        ("organisation:kammer", {PRESS}),
        ("organisation:|", set()),
        ("land:NI fragt", {PRESS}),
        ("land:NI zu", set()),
        ("land: frag", {PRESS, DONE}),
        ("land:NI kanal:mail", set()),
        ("Re:Frage", set()),
        ("xyz:frage", set()),
        ("frage:zu", {DONE}),
    ],
)
def test_inquiries_are_filtered(office: Database, text: str, expected: set[Record]) -> None:
    with office.reading() as queries:
        found = queries.inquiry_ids(InquiryFilter(only_open=False, words=text))
    assert set(found) == {record.id for record in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("land:NI", {EVA}),
        ("land:Bayern", {UWE}),
        ("typ:chamber", {EVA}),
        ("organisation:Kammer", {EVA}),
        ("initiative:Süd", {UWE}),
        ("initiative:süd eva", set()),
        ("offen:ja", set()),
    ],
)
def test_contacts_are_filtered(office: Database, text: str, expected: set[Record]) -> None:
    with office.reading() as queries:
        assert set(queries.contact_ids(text)) == {record.id for record in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("land:HB", {NETWORK}),
        ("land:NI thema:h2", {NETWORK}),
        ("stand:ended", {ENDED}),
        ("typ:cluster", {ENDED}),
        ("organisation:kammer", {NETWORK}),
        ("tag:öl", {NETWORK}),
        ('tag:"ÖL & gas"', {NETWORK}),
        ("sitz-seit:größe", {NETWORK}),
        ('Sitz-Seit:"GRÖSSE 12"', set()),
        ('sitz-seit:"größe 12" netz', {NETWORK}),
        ("sitz-seit:13", set()),
        ("netz", {NETWORK, ENDED}),
    ],
)
def test_initiatives_are_filtered(office: Database, text: str, expected: set[Record]) -> None:
    with office.reading() as queries:
        assert set(queries.initiative_ids(text)) == {record.id for record in expected}


def test_organisations_are_filtered(office: Database) -> None:
    with office.reading() as queries:
        assert queries.organisation_ids("land:NI") == (CHAMBER.id,)
        assert queries.organisation_ids("type:union") == ()
        assert queries.organisation_ids("tag:wichtig kammer") == (CHAMBER.id,)
        # An own field of initiatives says nothing about organisations.
        assert queries.organisation_ids("sitz-seit:größe") == ()


class TestSearch:
    def found(self, storage: Database, text: str) -> set[str]:
        with storage.reading() as queries:
            return {hit.id for hit in queries.search(text)}

    def test_filters_alone_find_every_kind_that_knows_them(self, office: Database) -> None:
        assert self.found(office, "land:NI") == {PRESS.id, CHAMBER.id, NETWORK.id, EVA.id}
        assert self.found(office, "thema:wasserstoff") == {PRESS.id, NETWORK.id}
        assert self.found(office, "sitz-seit:größe") == {NETWORK.id}
        assert self.found(office, "land:") == set()

    def test_words_are_looked_for_among_what_the_filters_leave(self, office: Database) -> None:
        assert self.found(office, "ems land:NI") == {CHAMBER.id, NETWORK.id}
        assert self.found(office, "ems land:HB") == {NETWORK.id}
        assert self.found(office, "ems land:BY") == set()

    def test_what_was_said_has_the_filters_of_its_inquiry(self, office: Database) -> None:
        with office.transaction() as store:
            store.insert(message(PRESS.id, body_text="Es geht um Orgeln"))
            store.insert(message(DONE.id, body_text="Es ging um Orgeln"))
        assert self.found(office, "orgeln land:NI") == {PRESS.id}
        assert self.found(office, "orgeln offen:nein") == {DONE.id}

    @pytest.mark.parametrize("left", [3, 600], ids=["few", "many"])
    def test_a_frequent_word_is_looked_for_among_few_and_among_many(
        self, office: Database, left: int
    ) -> None:
        channels = (Channel.PHONE, Channel.MAIL)
        asked = [inquiry("Orgeln", channel=channels[at >= left]) for at in range(left + 150)]
        with office.transaction() as store:
            for one in asked:
                store.insert(one)
                store.insert(message(one.id, body_text="Es geht um Orgeln"))
        wanted = {one.id for one in asked[:left]}
        found = self.found(office, "kanal:phone orgeln")
        assert found == wanted if left < 50 else found < wanted
        assert found

    def test_follow_ups_have_an_owner_and_a_day(self, office: Database) -> None:
        mine = follow_up(PRESS.id, date(2026, 5, 1), owner_id=ANNA.id, reason="Orgel")
        late = follow_up(PRESS.id, date(2027, 5, 1), done_at=PRESS.received_at, reason="Orgel")
        with office.transaction() as store:
            store.insert(mine)
            store.insert(late)
        assert self.found(office, "orgel owner:anna") == {mine.id}
        assert self.found(office, "orgel bis:2026") == {mine.id}
        assert self.found(office, "orgel von:2027 offen:nein") == {late.id}


KEYS = st.sampled_from([*(word for words in WORDS.values() for word in words), "Sitz-seit", "Re"])
VALUES = st.text(st.sampled_from("aN12.-%_\\\"',| :*()&"), max_size=8) | st.text(max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(parts=st.lists(st.tuples(KEYS, VALUES), min_size=1, max_size=3))
def test_no_filter_is_an_error(office: Database, parts: list[tuple[str, str]]) -> None:
    text = " ".join(f"{key}:{value}" for key, value in parts)
    with office.reading() as queries:
        queries.search(text)
        queries.inquiry_ids(InquiryFilter(words=text))
        queries.initiative_ids(text)
        queries.contact_ids(text)
        queries.organisation_ids(text)
