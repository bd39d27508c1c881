"""Lists in another order than that of their kind, and in groups."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.ordering import arranged as ordering
from deskapp.adapters.storage.ordering.kinds import ORDERED
from deskapp.application.ports.questions.arranged import (
    GROUPED_BY,
    SORTED_BY,
    Arranged,
    Due,
    Order,
)
from deskapp.application.ports.questions.lists import FollowUpFilter, InquiryFilter
from deskapp.application.use_cases.exporting.listed import LISTED
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.inquiry import Kind, State
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import AT, contact, follow_up, inquiry, organisation

TODAY = date(2026, 11, 23)
ALL = InquiryFilter(only_open=False)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def inquiries(storage: Database, **order: Any) -> Arranged:  # noqa: ANN401  the fields of an order
    with storage.reading() as queries:
        ids = queries.inquiry_ids(ALL)
        return queries.arranged(RecordKind.INQUIRY, ids, Order(today=TODAY, **order))


def subjects(storage: Database, arranged: Arranged) -> list[str]:
    with storage.reading() as queries:
        return [row.subject for row in queries.inquiry_rows(arranged.ids)]


def test_every_column_named_is_one_of_the_kind_and_can_be_asked(storage: Database) -> None:
    assert SORTED_BY.keys() == GROUPED_BY.keys() == ORDERED.keys()
    with storage.reading() as queries:
        for kind, ordered in ORDERED.items():
            columns = {field.key for field in LISTED[kind].fields(())}
            assert set(SORTED_BY[kind]) == ordered.sorts.keys() <= columns
            assert set(GROUPED_BY[kind]) == ordered.groups.keys() <= columns
            for sort in SORTED_BY[kind]:
                for group in ("", *GROUPED_BY[kind]):
                    order = Order(sort=sort, falls=True, group=group, today=TODAY)
                    assert queries.arranged(kind, (), order) == Arranged(())


def test_words_are_sorted_as_din_5007_sorts_them(storage: Database) -> None:
    names = ("Zebra", "Äpfel 10", "Äpfel 9", "apfel", "#Bau")
    stored(storage, *map(inquiry, names))
    rising = subjects(storage, inquiries(storage, sort="subject"))
    assert rising == ["apfel", "Äpfel 9", "Äpfel 10", "#Bau", "Zebra"]
    falling = subjects(storage, inquiries(storage, sort="subject", falls=True))
    assert falling == rising[::-1]


def test_people_are_sorted_as_lists_of_names_are(storage: Database) -> None:
    people = [contact(last_name=name) for name in ("Mull", "Müller", "Mueller", "Hacker", "Häcker")]
    stored(storage, *people)
    asked = [inquiry(one.last_name, contact_id=one.id) for one in people]
    stored(storage, *asked, inquiry("niemand"))
    found = subjects(storage, inquiries(storage, sort="contact"))
    assert found == ["Hacker", "Häcker", "Mueller", "Müller", "Mull", "niemand"]


@pytest.mark.parametrize("falls", [False, True], ids=["rising", "falling"])
def test_what_is_empty_comes_last_and_equals_keep_their_order(
    storage: Database, *, falls: bool
) -> None:
    stored(
        storage,
        inquiry("ohne", received_at=AT + timedelta(hours=9)),
        inquiry("alt", due_on=TODAY),
        inquiry("neu", due_on=TODAY, received_at=AT + timedelta(hours=1)),
    )
    assert subjects(storage, inquiries(storage, sort="due_on", falls=falls)) == [
        "neu",
        "alt",
        "ohne",
    ]


def test_groups_come_in_their_order_with_their_counts(storage: Database) -> None:
    stored(
        storage,
        inquiry("a", state=State.CLOSED),
        inquiry("b", state=State.NEW, received_at=AT + timedelta(hours=1)),
        inquiry("c", state=State.NEW),
    )
    found = inquiries(storage, group="state")
    assert subjects(storage, found) == ["b", "c", "a"]
    assert found.groups == ((State.NEW, 2), (State.CLOSED, 1))


def test_a_group_is_sorted_inside(storage: Database) -> None:
    stored(
        storage,
        inquiry("b", kind=Kind.PRESS),
        inquiry("a", kind=Kind.PRESS),
        inquiry("c", kind=Kind.EVENT),
        inquiry("d"),
    )
    found = inquiries(storage, group="kind", sort="subject", falls=True)
    assert subjects(storage, found) == ["c", "b", "a", "d"]
    assert found.groups == ((Kind.EVENT, 1), (Kind.PRESS, 2), (None, 1))


def test_what_has_several_topics_is_with_the_first_in_the_order_of_the_office(
    storage: Database,
) -> None:
    entries = [
        CatalogueEntry(
            id=new_id(), catalogue=Catalogue.TOPIC, code=code, label_de=code, position=place
        )
        for place, code in enumerate(("skills", "energy"))
    ]
    stored(storage, *entries)
    stored(
        storage,
        inquiry("a", topics=("energy", "skills")),
        inquiry("b"),
        inquiry("c", topics=("skills",)),
        inquiry("d", topics=("energy",)),
    )
    found = inquiries(storage, group="topics", sort="subject")
    assert subjects(storage, found) == ["c", "a", "d", "b"]
    assert found.groups == (("skills", 1), ("energy", 2), (None, 1))


def test_users_stand_in_the_order_of_their_names_and_the_team_last(storage: Database) -> None:
    users = [User(id=new_id(), name=name) for name in ("Zoe", "Änne", "Anton")]
    stored(storage, *users)
    stored(storage, *(inquiry(user.name, owner_id=user.id) for user in users), inquiry("Team"))
    found = inquiries(storage, group="owner")
    assert subjects(storage, found) == ["Änne", "Anton", "Zoe", "Team"]
    assert [value for value, _ in found.groups] == ["Änne", "Anton", "Zoe", None]


def test_days_are_grouped_by_how_near_they_are(storage: Database) -> None:
    one = inquiry("Anlass")
    days = {0: Due.TODAY, -1: Due.OVERDUE, 7: Due.SOON, 8: Due.LATER}
    stored(storage, one)
    stored(storage, *(follow_up(inquiry_id=one.id, due_on=TODAY + timedelta(days=n)) for n in days))
    with storage.reading() as queries:
        ids = queries.follow_up_ids(FollowUpFilter())
        order = Order(group="due_on", today=TODAY)
        found = queries.arranged(RecordKind.FOLLOW_UP, ids, order)
    assert found.groups == tuple((each.value, 1) for each in Due)
    assert found.ids == ids


def test_follow_ups_are_grouped_by_what_they_are_about(storage: Database) -> None:
    asked, person = inquiry("Zuschuss"), contact(last_name="Adam")
    stored(storage, asked, person)
    stored(storage, follow_up(inquiry_id=asked.id, due_on=TODAY))
    stored(storage, follow_up(inquiry_id=asked.id, due_on=TODAY + timedelta(days=1)))
    stored(storage, follow_up(inquiry_id=None, contact_id=person.id, due_on=TODAY))
    with storage.reading() as queries:
        ids = queries.follow_up_ids(FollowUpFilter())
        about, kinds = (
            queries.arranged(RecordKind.FOLLOW_UP, ids, Order(group=group, today=TODAY)).groups
            for group in ("about", "about_kind")
        )
    assert about == ((person.id, 1), (asked.id, 2))
    assert kinds == (("contact", 1), ("inquiry", 2))


def test_an_event_without_a_free_place_is_in_the_group_that_people_read(
    storage: Database,
) -> None:
    person = contact(last_name="Adam")
    events = [
        Event(
            id=new_id(),
            code=title,
            title=title,
            starts_at=AT,
            ends_at=AT,
            status=EventStatus.OPEN,
            capacity=capacity,
        )
        for title, capacity in (("Übung", 1), ("Zirkel", 2), ("Abend", None))
    ]
    stored(storage, person, *events)
    registered = ParticipationStatus.REGISTERED
    stored(
        storage,
        *(
            Participation(id=new_id(), event_id=each.id, contact_id=person.id, status=registered)
            for each in events
        ),
    )
    with storage.reading() as queries:
        ids = [each.id for each in events]
        order = Order(group="status", sort="title", today=TODAY)
        found = queries.arranged(RecordKind.EVENT, ids, order)
    assert found.groups == ((EventStatus.OPEN, 2), (EventStatus.FULL, 1))
    titles = {each.id: each.title for each in events}
    assert [titles[one] for one in found.ids] == ["Abend", "Zirkel", "Übung"]


def test_of_many_only_those_wanted_are_listed_and_counted(
    storage: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_FEW", 2)
    bodies = [
        organisation(name, land=land)
        for name, land in (("a", "NI"), ("b", "BY"), ("c", ""), ("d", "NI"), ("e", "XX"))
    ]
    stored(storage, *bodies)
    wanted = tuple(each.id for each in bodies if each.name != "d")
    with storage.reading() as queries:
        order = Order(group="land", sort="name", falls=True, today=TODAY)
        found = queries.arranged(RecordKind.ORGANISATION, wanted, order)
        whole = queries.arranged(RecordKind.ORGANISATION, queries.organisation_ids(), order)
    assert names_of(bodies, found.ids) == ["b", "a", "e", "c"]
    assert found.groups == (("BY", 1), ("NI", 1), ("XX", 1), (None, 1))
    assert names_of(bodies, whole.ids) == ["b", "d", "a", "e", "c"]
    assert whole.groups == (("BY", 1), ("NI", 2), ("XX", 1), (None, 1))


def names_of(bodies: Sequence[Organisation], ids: Sequence[Id]) -> list[str]:
    names = {each.id: each.name for each in bodies}
    return [names[one] for one in ids]
