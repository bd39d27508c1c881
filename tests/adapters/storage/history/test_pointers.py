"""Nothing points at what is gone, be it by a foreign key, in a list, or as a favourite."""

from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.errors import InUse
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Carrier
from deskapp.domain.inquiry import Relation, RelationKind
from deskapp.domain.record import Record, new_id
from tests.adapters.storage.some_records import (
    contact,
    follow_up,
    initiative,
    inquiry,
    message,
    organisation,
)
from tests.fixed_clock import FixedClock

_BODY = organisation("IHK Musterland")
_INQUIRY, _PERSON = inquiry("Frage"), contact("Muster")
_DAY = FixedClock().today()


@pytest.mark.parametrize(
    ("target", "pointer"),
    [
        (_INQUIRY, message(_INQUIRY.id)),
        (_INQUIRY, follow_up(_INQUIRY.id, _DAY)),
        (_BODY, organisation("Mitglied", member_of=(_BODY.id,))),
        (_BODY, initiative("Getragen", carriers=(Carrier(_BODY.id, "Träger"),))),
        (_INQUIRY, inquiry("Zweite", related=(Relation(RelationKind.FOLLOWS, _INQUIRY.id),))),
        (
            _PERSON,
            Favourite(id=new_id(), version=1, kind=RecordKind.CONTACT, record_id=_PERSON.id),
        ),
    ],
    ids=["message", "follow_up", "member_of", "carriers", "related", "favourite"],
)
def test_what_is_pointed_at_stays_and_says_so(
    storage: Database, target: Record, pointer: Record
) -> None:
    with storage.transaction() as store:
        store.insert(pointer)  # the order of writing does not matter
        store.insert(target)
    with pytest.raises(InUse) as refused, storage.transaction() as store:
        store.remove(target)
    assert refused.value.target == target.id
    with storage.transaction() as store:
        store.remove(target)
        store.remove(pointer)


@pytest.mark.parametrize(
    "lost",
    [
        organisation("Mitglied", member_of=(new_id(),)),
        NotDuplicate(
            id=new_id(),
            version=1,
            kind=RecordKind.ORGANISATION,
            first_id=new_id(),
            second_id=new_id(),
        ),
    ],
    ids=["list", "pair"],
)
def test_a_list_names_nothing_that_is_not_there(storage: Database, lost: Record) -> None:
    with pytest.raises(InUse), storage.transaction() as store:
        store.insert(lost)


def test_only_what_is_there_in_the_end_has_to_be_named_rightly(storage: Database) -> None:
    chamber = organisation("Kammer")
    member = organisation("Mitglied", member_of=(chamber.id,))
    with storage.transaction() as store:
        store.insert(chamber)
        store.insert(member)
    named_otherwise = replace(member, name="Mitglied im Osten", version=2)
    with storage.transaction() as store:  # as an undo of several steps does
        store.update(named_otherwise, 1)
        store.remove(named_otherwise)
        store.remove(chamber)


def test_a_name_taken_out_of_a_list_counts_no_more(storage: Database) -> None:
    member = organisation("Mitglied", member_of=(new_id(),))
    with storage.transaction() as store:
        store.insert(member)
        store.update(replace(member, member_of=(), version=2), 1)
