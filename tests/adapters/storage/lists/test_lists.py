"""The lists of the window: who stands in them, in which order, and what a row says."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import FollowUpFilter, InquiryFilter
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Ball, BallPosition, Inquiry, Kind, State
from deskapp.domain.message import Direction
from deskapp.domain.office import User
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import (
    AT,
    contact,
    follow_up,
    initiative,
    inquiry,
    message,
    organisation,
)

ALL = InquiryFilter(only_open=False)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


class TestInquiries:
    def test_the_last_message_comes_first(self, storage: Database) -> None:
        old, new = inquiry("alt"), inquiry("neu", received_at=AT + timedelta(hours=1))
        stored(storage, old, new)
        assert self.ids(storage) == (new.id, old.id)
        answer = message(old.id, at=AT + timedelta(hours=2))
        stored(storage, answer)
        assert self.ids(storage) == (old.id, new.id)
        with storage.transaction() as store:
            store.update(replace(answer, version=2, inquiry_id=new.id), 1)
        assert self.ids(storage) == (new.id, old.id)
        with storage.reading() as queries:
            rows = queries.inquiry_rows(self.ids(storage))
            assert [row.last_at for row in rows] == [answer.at, AT]
        with storage.transaction() as store:
            store.remove(replace(answer, version=2))
            store.update(replace(old, version=2, received_at=AT + timedelta(days=9)), 1)
        assert self.ids(storage) == (old.id, new.id)

    @pytest.mark.parametrize("narrow", [ALL, InquiryFilter(), InquiryFilter(words="neu")])
    def test_the_first_are_those_with_which_all_begin(
        self, storage: Database, narrow: InquiryFilter
    ) -> None:
        states = (State.NEW, State.CLOSED, State.IN_PROGRESS, State.NEW)
        stored(storage, *(inquiry(f"neu {at}", state=each) for at, each in enumerate(states)))
        with storage.reading() as queries:
            every = queries.inquiry_ids(narrow)
            assert len(every) >= 3
            assert all(queries.inquiry_ids(narrow, at) == every[:at] for at in range(6))

    @pytest.mark.parametrize(
        ("narrow", "expected"),
        [
            (InquiryFilter(), "ab"),
            (ALL, "abc"),
            (InquiryFilter(state=State.NEW), "a"),
            (InquiryFilter(only_open=False, state=State.CLOSED), "c"),
            (InquiryFilter(kind=Kind.FUNDING), "b"),
            (InquiryFilter(topic="energie"), "b"),
            (InquiryFilter(topic="energ"), ""),
            (InquiryFilter(land="NI"), "a"),
            (InquiryFilter(third_party="Kammer Ostfeld"), "b"),
            (InquiryFilter(by_owner=True), "b"),
            (InquiryFilter(words="grosse frag"), "a"),
            (InquiryFilter(words="%"), "ab"),
            (InquiryFilter(words="rag"), ""),
            (InquiryFilter(words="ssefrage"), "a"),
        ],
    )
    def test_they_are_narrowed(
        self, storage: Database, narrow: InquiryFilter, expected: str
    ) -> None:
        user = User(id=new_id(), version=1, name="Kim")
        ball = BallPosition(Ball.THIRD_PARTY, "Kammer Ostfeld")
        matters = {
            "a": inquiry("Große Frage", owner_id=user.id, land="NI", state=State.NEW),
            "b": inquiry(
                "Antrag",
                kind=Kind.FUNDING,
                topics=("klima", "energie"),
                state=State.IN_PROGRESS,
                ball=ball,
            ),
            "c": inquiry("Ende", state=State.CLOSED),
        }
        stored(storage, user, *matters.values())
        with storage.reading() as queries:
            found = queries.inquiry_ids(narrow)
        assert sorted(found) == sorted(matters[name].id for name in expected)

    @pytest.mark.parametrize(
        "field", ["contact_id", "organisation_id", "initiative_id", "owner_id"]
    )
    def test_they_are_narrowed_to_what_they_belong_to(self, storage: Database, field: str) -> None:
        about: dict[str, Record] = {
            "contact_id": contact("Muster"),
            "organisation_id": organisation("Kammer"),
            "initiative_id": initiative("Netzwerk"),
            "owner_id": User(id=new_id(), version=1, name="Kim"),
        }
        matter = inquiry(**{name: record.id for name, record in about.items()})
        stored(storage, *about.values(), matter, inquiry())
        values: dict[str, Any] = {field: about[field].id, "by_owner": field == "owner_id"}
        narrow = InquiryFilter(**values)
        with storage.reading() as queries:
            assert queries.inquiry_ids(narrow) == (matter.id,)

    def test_a_row_says_who_and_for_whom(self, storage: Database) -> None:
        person = contact("Ostfeld", first_name="Eva", title_pre="Dr.", name_particle="von")
        network = initiative("Netzwerk Nord", name_short="NN")
        matter = inquiry("Frage", contact_id=person.id, initiative_id=network.id)
        stored(storage, person, network, matter)
        with storage.reading() as queries:
            (row,) = queries.inquiry_rows([matter.id, new_id()])
        assert (row.who, row.body, row.owner) == ("Dr. Eva von Ostfeld", "NN", "")
        assert (row.ref_no, row.last_at) == (matter.ref_no, AT)

    def test_without_contact_the_first_sender_stands_there(self, storage: Database) -> None:
        matter = inquiry()
        later = message(matter.id, at=AT + timedelta(1), sender=MailAddress("b@example.org", "B"))
        first = message(matter.id, sender=MailAddress("a@example.org"))
        note = message(matter.id, at=AT - timedelta(1), direction=Direction.NOTE)
        stored(storage, matter, later, first, note)
        with storage.reading() as queries:
            assert queries.inquiry_rows([matter.id])[0].who == "a@example.org"

    def test_rows_come_in_the_order_asked_for_however_many(self, storage: Database) -> None:
        matters = [inquiry(f"Frage {number}") for number in range(1200)]
        stored(storage, *matters)
        asked = [matter.id for matter in reversed(matters)]
        with storage.reading() as queries:
            assert [row.id for row in queries.inquiry_rows(asked)] == asked

    @staticmethod
    def ids(storage: Database) -> tuple[Id, ...]:
        with storage.reading() as queries:
            return queries.inquiry_ids(ALL)


class TestFollowUps:
    def test_the_soonest_comes_first(self, storage: Database) -> None:
        matter = inquiry()
        late, soon = (
            follow_up(matter.id, date(2026, 12, 9)),
            follow_up(matter.id, date(2026, 12, 1)),
        )
        done = follow_up(matter.id, date(2026, 11, 1), done_at=AT)
        stored(storage, matter, late, soon, done)
        with storage.reading() as queries:
            assert queries.follow_up_ids(FollowUpFilter()) == (soon.id, late.id)
            assert queries.follow_up_ids(FollowUpFilter(only_open=False))[0] == done.id
            assert queries.follow_up_ids(FollowUpFilter(only_done=True)) == (done.id,)
            until = FollowUpFilter(due_until=date(2026, 12, 1))
            assert queries.follow_up_ids(until) == (soon.id,)
            assert queries.follow_up_ids(FollowUpFilter(by_owner=True, owner_id=new_id())) == ()
            about = queries.follow_ups_about(matter.id)
            assert [row.id for row in about] == [soon.id, late.id, done.id]

    def test_a_row_says_what_it_is_about(self, storage: Database) -> None:
        matter, person, network = inquiry("Frage"), contact("Ost"), initiative("Netz")
        day = date(2026, 12, 1)
        ups = (
            follow_up(matter.id, day),
            follow_up(None, day, contact_id=person.id),
            follow_up(None, day, initiative_id=network.id),
        )
        stored(storage, matter, person, network, *ups)
        with storage.reading() as queries:
            rows = queries.follow_up_rows([each.id for each in ups])
        assert [(row.about, row.about_id, row.about_title) for row in rows] == [
            (RecordKind.INQUIRY, matter.id, f"Frage · {matter.ref_no}"),
            (RecordKind.CONTACT, person.id, "Ost"),
            (RecordKind.INITIATIVE, network.id, "Netz"),
        ]


class TestPeople:
    def test_names_are_sorted_as_din_5007_2_does(self, storage: Database) -> None:
        names = ["Zander", "Äcker", "Adler", "Maierhof", "Maier-Huber", "Maier", "Öder", "Oder"]
        people = [contact(name) for name in names]
        stored(storage, *people)
        with storage.reading() as queries:
            rows = queries.contact_rows(queries.contact_ids())
        expected = ["Adler", "Äcker", "Maier", "Maier-Huber", "Maierhof", "Oder", "Öder", "Zander"]
        assert [row.name for row in rows] == expected

    def test_words_are_sorted_as_din_5007_1_does(self, storage: Database) -> None:
        names = ["Übersee", "Ulm", "Ober", "Öl", "10 Türme", "9 Türme", "Uhr"]
        stored(storage, *map(organisation, names), *map(initiative, names))
        expected = ["9 Türme", "10 Türme", "Ober", "Öl", "Übersee", "Uhr", "Ulm"]
        with storage.reading() as queries:
            organisations = queries.organisation_rows(queries.organisation_ids())
            initiatives = queries.initiative_rows(queries.initiative_ids())
        assert [row.name for row in organisations] == expected
        assert [row.name for row in initiatives] == expected

    def test_a_contact_stands_with_the_primary_role(self, storage: Database) -> None:
        person = contact("Heide", "m@example.org", first_name="Maria", name_particle="von der")
        chamber, network = organisation("Kammer", name_short="K"), initiative("Netz")
        roles = (
            Affiliation(
                id=new_id(),
                version=1,
                contact_id=person.id,
                organisation_id=chamber.id,
                function="Leitung",
                primary=True,
            ),
            Affiliation(id=new_id(), version=1, contact_id=person.id, initiative_id=network.id),
        )
        stored(storage, person, chamber, network, *roles)
        with storage.reading() as queries:
            (row,) = queries.contact_rows([person.id])
            (body,) = queries.organisation_rows([chamber.id])
        assert (row.name, row.mail) == ("Heide, Maria von der", "m@example.org")
        assert (row.function, row.body) == ("Leitung", "K")
        assert body.people == 1

    def test_without_primary_role_the_newest_counts(self, storage: Database) -> None:
        person, chamber, network = contact("Ost"), organisation("Kammer"), initiative("Netz")
        first = Affiliation(
            id=new_id(), version=1, contact_id=person.id, organisation_id=chamber.id
        )
        second = Affiliation(id=new_id(), version=1, contact_id=person.id, initiative_id=network.id)
        stored(storage, person, chamber, network, second, first)
        with storage.reading() as queries:
            assert queries.contact_rows([person.id])[0].body == "Netz"

    def test_lists_are_narrowed_by_the_beginnings_of_words(self, storage: Database) -> None:
        kept, other = contact("Müller", first_name="Jürgen"), contact("Meier", first_name="Jürgen")
        stored(storage, kept, other, organisation("Müller GmbH"))
        with storage.reading() as queries:
            assert queries.contact_ids("jurg mue") == (kept.id,)
            assert queries.contact_ids("  ") == (other.id, kept.id)
            assert len(queries.organisation_ids("muller")) == 1

    def test_initiatives_are_narrowed_by_land_and_topic(self, storage: Database) -> None:
        north = initiative("Nord", laender=("NI", "HB"), topics=("energie",))
        south = initiative("Süd", laender=("BY",), topics=("energie", "klima"))
        stored(storage, north, south)
        with storage.reading() as queries:
            assert queries.initiative_ids(land="HB") == (north.id,)
            assert queries.initiative_ids(topic="energie") == (north.id, south.id)
            assert queries.initiative_ids(words="sud", topic="klima") == (south.id,)
            assert queries.initiative_ids(words="sud", land="HB") == ()

    def test_an_initiative_counts_its_open_inquiries(self, storage: Database) -> None:
        network = initiative("Netz")
        states = (State.NEW, State.CLOSED, State.WAITING_INTERNAL)
        matters: list[Inquiry] = [inquiry(initiative_id=network.id, state=each) for each in states]
        stored(storage, network, *matters)
        with storage.reading() as queries:
            assert queries.initiative_rows([network.id])[0].open_inquiries == 2
