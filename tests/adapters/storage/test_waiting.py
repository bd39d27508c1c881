"""What a transaction answers with records that it has not written yet, on both databases."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.application.errors import Outdated
from deskapp.application.ports.records import RecordStore
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Template
from tests.adapters.storage.some_records import contact, inquiry, message, template

NAMES = ("Abel", "Berg", "Cohn")
IDS = tuple(new_id() for _ in range(4))
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("save", "remove", "foresee", "write")),
        st.sampled_from(IDS),
        st.sampled_from(NAMES),
    ),
    max_size=12,
)


class TakenBack(Exception):
    """Ends a transaction without storing it."""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=STEPS, within=STEPS)
def test_a_transaction_sees_what_it_has_stored(
    sqlite_storage: Database, before: list[tuple[str, Id, str]], within: list[tuple[str, Id, str]]
) -> None:
    known: dict[Id, Contact] = {}
    with suppress(TakenBack), sqlite_storage.transaction() as store:
        for step in before:
            _do(store, known, *step)
        _written(store)
        for step in within:
            _do(store, known, *step)
            _assert_sees(store, known)
        raise TakenBack


def _written(store: RecordStore) -> None:
    """All is written before any other question is answered."""
    store.content("")


def _do(store: RecordStore, known: dict[Id, Contact], what: str, this: Id, name: str) -> None:
    there = known.get(this)
    if what == "foresee":
        store.foresee(Contact, "id", (this,))
        store.foresee(Contact, "last_name", NAMES)
    elif what == "write":
        _written(store)
    elif what == "remove":
        if there is not None:
            store.remove(known.pop(this))
    elif there is None:
        known[this] = replace(contact(name), id=this)
        store.insert(known[this])
    else:
        known[this] = replace(there, version=there.version + 1, last_name=name)
        store.update(known[this], there.version)


def _assert_sees(store: RecordStore, known: dict[Id, Contact]) -> None:
    for this in IDS:
        assert store.find(Contact, this) == known.get(this)
    for name in NAMES:
        wanted = sorted(each.id for each in known.values() if each.last_name == name)
        assert [each.id for each in store.where(Contact, last_name=name)] == wanted
    assert {each.id: each for each in store.where(Contact)} == known


def test_many_records_are_written_with_what_is_derived_from_them(storage: Database) -> None:
    asked = inquiry("RII-2026-0007")
    said = [replace(message(asked.id), subject=f"Wort{number}") for number in range(5)]
    person = contact("Muster")
    with storage.transaction() as store:
        for record in (asked, *said, person):
            store.insert(record)
        store.update(replace(person, version=2, last_name="Anders"), 1)
    with storage.reading() as queries:
        assert {each.id for each in queries.where(type(said[0]))} == {each.id for each in said}
        assert [each.last_name for each in queries.where(Contact)] == ["Anders"]


def test_a_state_of_another_version_is_told_before_it_is_written(storage: Database) -> None:
    person = contact("Muster")
    with storage.transaction() as store:
        store.insert(person)
        with pytest.raises(Outdated):
            store.update(replace(person, version=3), 2)


def test_a_value_that_may_stand_once_can_be_handed_on(storage: Database) -> None:
    first, second = template("V01"), template("V01")
    with storage.transaction() as store:
        store.insert(first)
    with storage.transaction() as store:
        store.insert(replace(second, key="V03"))
        store.update(replace(first, version=2, key="V02"), 1)
        store.update(replace(second, version=2, key="V01"), 1)
    with storage.reading() as queries:
        assert {each.id: each.key for each in queries.where(Template)} == {
            first.id: "V02",
            second.id: "V01",
        }


def test_senders_that_were_foreseen_are_those_that_are_stored_since(storage: Database) -> None:
    person = contact("Muster", "muster@example.org")
    with storage.transaction() as store:
        store.foresee_mails((person.mail, "nobody@example.org"))
        assert store.contacts_by_mail(person.mail) == ()
        store.insert(person)
        assert store.contacts_by_mail(person.mail.upper()) == (person.id,)
        store.remove(person)
        assert store.contacts_by_mail(person.mail) == ()
