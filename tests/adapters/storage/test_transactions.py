"""What a transaction keeps, and what it refuses, the same on both databases."""

from contextlib import suppress
from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.changes import Change, ChangeSet
from deskapp.application.errors import InUse, Outdated
from deskapp.application.ports.records import RecordStore
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import (
    contact,
    initiative,
    inquiry,
    message,
    organisation,
    template,
)
from tests.fixed_clock import FixedClock


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def test_what_an_exception_ends_is_not_stored(storage: Database) -> None:
    person = contact("Muster")
    with suppress(ZeroDivisionError), storage.transaction() as store:
        store.insert(person)
        raise ZeroDivisionError
    with storage.reading() as queries:
        assert queries.find(Contact, person.id) is None
        assert queries.contact_ids() == ()


def test_a_change_of_another_version_is_refused(storage: Database) -> None:
    person = contact("Muster")
    stored(storage, person)
    with pytest.raises(Outdated), storage.transaction() as store:
        store.update(replace(person, version=3, last_name="Anders"), 2)
    with storage.reading() as queries:
        assert queries.find(Contact, person.id) == person


def test_a_removal_of_another_version_is_refused(storage: Database) -> None:
    person = contact("Muster")
    stored(storage, person)
    with pytest.raises(Outdated), storage.transaction() as store:
        store.remove(replace(person, version=2))
    with storage.reading() as queries:
        assert queries.find(Contact, person.id) == person


def test_an_identity_is_given_once(storage: Database) -> None:
    person = contact("Muster")
    stored(storage, person)
    with pytest.raises(Outdated):
        stored(storage, replace(person, last_name="Anders"))


def test_a_value_that_may_stand_once_is_named(storage: Database) -> None:
    stored(storage, template("V01"))
    with pytest.raises(Invalid) as refused:
        stored(storage, template("V01"))
    assert refused.value.problems == (Problem("key", "taken"),)


def test_what_others_point_at_stays(storage: Database) -> None:
    person = contact("Muster")
    matter = inquiry(contact_id=person.id)
    stored(storage, person, matter)
    with pytest.raises(InUse), storage.transaction() as store:
        store.remove(person)
    with storage.reading() as queries:
        assert queries.find(Contact, person.id) == person
        assert queries.contacts_by_mail("nobody@example.org") == ()


def test_an_archived_record_is_pointed_at_like_any_other(storage: Database) -> None:
    person = contact("Muster", archived=True)
    stored(storage, person, inquiry(contact_id=person.id))
    with pytest.raises(InUse), storage.transaction() as store:
        store.remove(person)


def test_references_are_looked_at_when_the_transaction_ends(storage: Database) -> None:
    person = contact("Muster")
    matter = inquiry(contact_id=person.id)
    said = message(matter.id)
    stored(storage, said, matter, person)
    with storage.transaction() as store:
        store.remove(person)
        store.remove(matter)
        store.remove(said)
    with storage.reading() as queries:
        for kind in (Message, Inquiry, Contact):
            assert queries.where(kind) == ()


def test_a_reference_to_nothing_is_refused(storage: Database) -> None:
    with pytest.raises(InUse):
        stored(storage, inquiry(contact_id=new_id()))


def test_records_are_found_by_their_values_oldest_first(storage: Database) -> None:
    matter = inquiry()
    said = [message(matter.id, message_id="a@example.org") for _ in range(3)]
    other = message(matter.id, direction=Direction.NOTE)
    stored(storage, matter, other, *reversed(said))
    with storage.reading() as queries:
        assert queries.where(Message, message_id="a@example.org") == tuple(said)
        assert queries.where(Message, direction=Direction.NOTE, inquiry_id=matter.id) == (other,)
        assert queries.where(Inquiry, contact_id=None) == (matter,)
        assert queries.where(Message, message_id="nothing") == ()


def test_a_long_message_id_from_outside_is_kept(storage: Database) -> None:
    matter = inquiry()
    said = message(matter.id, message_id="x" * 20_000)
    stored(storage, matter, said)
    with storage.reading() as queries:
        assert queries.where(Message, message_id=said.message_id) == (said,)


class TestLookups:
    def test_a_contact_is_found_by_every_address_in_any_case(self, storage: Database) -> None:
        person = contact("Muster", "Muster@Example.ORG", "zwei@example.org")
        stored(storage, person)
        with storage.reading() as queries:
            assert queries.contacts_by_mail("mUSTER@example.org") == (person.id,)
            assert queries.contacts_by_mail("zwei@example.org") == (person.id,)
            assert queries.contacts_by_mail("drei@example.org") == ()

    def test_an_address_that_was_taken_away_finds_nobody(self, storage: Database) -> None:
        person = contact("Muster", "muster@example.org")
        stored(storage, person)
        with storage.transaction() as store:
            store.update(replace(contact("Muster"), id=person.id, version=2), 1)
            assert store.contacts_by_mail("muster@example.org") == ()

    def test_a_removed_contact_is_found_no_more(self, storage: Database) -> None:
        person = contact("Muster", "muster@example.org")
        stored(storage, person)
        with storage.transaction() as store:
            store.remove(person)
            assert store.contacts_by_mail("muster@example.org") == ()

    def test_the_mailbox_of_an_organisation_is_no_contact(self, storage: Database) -> None:
        stored(storage, organisation("Kammer", mails=(OrganisationMail("info@kammer.example"),)))
        with storage.reading() as queries:
            assert queries.contacts_by_mail("info@kammer.example") == ()

    def test_bodies_are_found_by_domain_and_website(self, storage: Database) -> None:
        chamber = organisation("Kammer", mail_domains=("kammer.example",))
        network = initiative("Netzwerk", website="https://www.netzwerk.example/wir")
        both = initiative("Beide", mail_domains=("Kammer.example",))
        stored(storage, chamber, network, both)
        with storage.reading() as queries:
            assert queries.bodies_by_domain("KAMMER.example") == (
                (Organisation, chamber.id),
                (Initiative, both.id),
            )
            assert queries.bodies_by_domain("netzwerk.example") == ((Initiative, network.id),)
            assert queries.mail_domains() == {"kammer.example", "netzwerk.example"}

    def test_a_free_mail_domain_finds_nobody(self, storage: Database) -> None:
        stored(storage, initiative("Netzwerk", mail_domains=("gmx.de",)))
        with storage.reading() as queries:
            assert queries.bodies_by_domain("gmx.de") == ()


class TestContents:
    def test_bytes_come_back_and_are_kept_once(self, storage: Database) -> None:
        content = bytes(range(256)) * 1000
        with storage.transaction() as store:
            sha256 = store.put_content(content)
            assert store.put_content(content) == sha256
        with storage.transaction() as store:
            assert store.put_content(content) == sha256
            assert store.put_content(b"") != sha256
        with storage.reading() as queries:
            assert queries.content(sha256) == content
            assert queries.content("0" * 64) is None


class TestNumbers:
    def test_each_series_counts_by_itself(self, storage: Database) -> None:
        with storage.transaction() as store:
            assert [store.next_number("a"), store.next_number("a"), store.next_number("b")] == [
                1,
                2,
                1,
            ]
        with storage.transaction() as store:
            assert store.next_number("a") == 3

    def test_a_number_that_was_never_stored_was_never_given(self, storage: Database) -> None:
        with suppress(ZeroDivisionError), storage.transaction() as store:
            store.next_number("a")
            raise ZeroDivisionError
        with storage.transaction() as store:
            assert store.next_number("a") == 1


class TestChangeSets:
    def test_the_last_ones_of_a_user_come_oldest_first(
        self, storage: Database, clock: FixedClock
    ) -> None:
        user = new_id()
        mine = [self.change_set(clock, user) for _ in range(4)]
        with storage.transaction() as store:
            for each in (*mine, self.change_set(clock, new_id())):
                store.keep(each)
        with storage.reading() as queries:
            found = queries.recent_change_sets(user, 3)
            assert [each.id for each in found] == [each.id for each in mine[1:]]
            assert queries.recent_change_sets(None, 3) == ()

    def test_those_of_a_record_have_its_own_changes_alone_newest_first(
        self, storage: Database, clock: FixedClock
    ) -> None:
        one, other = contact("Erste"), contact("Zweite")
        made = Change(Contact, one.id, None, one)
        beside = Change(Contact, other.id, None, other)
        named = Change(Contact, one.id, one, replace(one, version=2, last_name="Neu"))
        sets = [
            ChangeSet(id=new_id(), at=clock.now(), user_id=None, action="x", changes=changes)
            for changes in ((beside, made), (beside,), (named,))
        ]
        with storage.transaction() as store:
            for each in sets:
                store.keep(each)
        with storage.reading() as queries:
            found = queries.changes_of(one.id, 9)
            assert [each.changes for each in found] == [(named,), (made,)]
            assert [each.id for each in queries.changes_of(one.id, 1)] == [sets[2].id]

    def test_of_nobody_are_those_without_user(self, storage: Database, clock: FixedClock) -> None:
        change_set = self.change_set(clock, None)
        with storage.transaction() as store:
            store.keep(change_set)
            assert self.kept(store, change_set.id) == change_set
            assert store.change_sets(new_id()) == ()
        with storage.reading() as queries:
            assert [each.id for each in queries.recent_change_sets(None, 9)] == [change_set.id]

    @staticmethod
    def kept(store: RecordStore, change_set_id: Id) -> ChangeSet:
        (kept,) = store.change_sets(change_set_id)
        return kept

    @staticmethod
    def change_set(clock: FixedClock, user_id: Id | None) -> ChangeSet:
        person = contact("Muster")
        return ChangeSet(
            id=new_id(),
            at=clock.now(),
            user_id=user_id,
            action="contact.add",
            changes=(Change(Contact, person.id, None, person),),
        )
