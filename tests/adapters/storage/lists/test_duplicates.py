"""Which records are found that may be one, while typing and among all; the same on both engines."""

from collections.abc import Iterable
from dataclasses import replace

from deskapp.adapters.storage.database import Database
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.likeness import Reason
from deskapp.domain.initiative import FormerName
from deskapp.domain.organisation import OrganisationMail
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.some_records import contact, initiative, organisation

KOELN = (PostalAddress(street="Am Dom 1", plz="50667", town="Köln"),)


def keep(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def role(person: Contact, organisation_id: Id) -> Affiliation:
    return Affiliation(
        id=new_id(), version=1, contact_id=person.id, organisation_id=organisation_id
    )


def apart(kind: RecordKind, *ids: Id) -> NotDuplicate:
    first, second = sorted(ids)
    return NotDuplicate(id=new_id(), version=1, kind=kind, first_id=first, second_id=second)


def found(storage: Database, kind: RecordKind) -> list[tuple[Id, Id, Reason]]:
    with storage.reading() as queries:
        pairs = queries.duplicate_pairs(kind)
    return [(pair.first_id, pair.second_id, pair.reason) for pair in pairs]


def suspected(
    storage: Database, record: Contact, body_ids: Iterable[Id] = ()
) -> list[tuple[str, Reason]]:
    with storage.reading() as queries:
        return [(one.name, one.reason) for one in queries.suspects(record, tuple(body_ids))]


def test_people_are_found_the_surest_first(storage: Database) -> None:
    chamber = organisation("IHK")
    maier = contact("Maier", "eva@muster.example", first_name="Eva", addresses=KOELN)
    meyer = contact("Meyer", first_name="E.", addresses=KOELN)
    luersen = contact("Lürßen", first_name="Dirk")
    luerssen = contact("LUERSSEN", first_name="dirk")
    renamed = contact("Neumann", "EVA@muster.example", first_name="Eva")
    bare = contact("Neumann", first_name="Eva")
    keep(storage, chamber, maier, meyer, luersen, luerssen, renamed, bare)
    keep(storage, role(luersen, chamber.id), role(luerssen, chamber.id))
    assert found(storage, RecordKind.CONTACT) == [
        (maier.id, renamed.id, Reason.SAME_MAIL),
        (luersen.id, luerssen.id, Reason.SAME_NAME_AND_BODY),
        (maier.id, meyer.id, Reason.SIMILAR_NAME_AND_TOWN),
        (renamed.id, bare.id, Reason.SAME_NAME),
    ]
    assert suspected(storage, maier) == [
        ("Eva Neumann", Reason.SAME_MAIL),
        ("E. Meyer", Reason.SIMILAR_NAME_AND_TOWN),
    ]


def test_somebody_new_is_compared_where_they_are_to_work(storage: Database) -> None:
    chamber = organisation("IHK")
    known = contact("Lürßen", first_name="Dirk", addresses=KOELN)
    keep(storage, chamber, known, role(known, chamber.id))
    typed = Contact(id=new_id(), last_name="Luerssen", first_name="D")
    assert suspected(storage, typed) == []
    assert suspected(storage, typed, [chamber.id]) == [
        ("Dirk Lürßen", Reason.SIMILAR_NAME_AND_BODY)
    ]
    whole = replace(typed, first_name="Dirk")
    assert suspected(storage, whole) == [("Dirk Lürßen", Reason.SAME_NAME)]
    assert suspected(storage, whole, [chamber.id]) == [("Dirk Lürßen", Reason.SAME_NAME_AND_BODY)]


def test_a_pair_kept_apart_is_found_no_more(storage: Database) -> None:
    one, other, third = (contact("Maier", "eva@muster.example") for _ in range(3))
    keep(storage, one, other, third, apart(RecordKind.CONTACT, one.id, other.id))
    assert [pair[:2] for pair in found(storage, RecordKind.CONTACT)] == [
        (one.id, third.id),
        (other.id, third.id),
    ]
    with storage.reading() as queries:
        assert [each.id for each in queries.suspects(one)] == [third.id]


def test_bodies_are_found_by_every_name(storage: Database) -> None:
    long = organisation("Industrie- und Handelskammer Hagen", land="NW", name_short="SIHK")
    short = organisation("S I H K", land="NW")
    other = organisation("SIHK", land="BY")
    house = organisation("Ministerium", land="BE", mails=(OrganisationMail("a@amt.example"),))
    renamed = organisation("Amt", land="BE", mails=(OrganisationMail("A@amt.example"),))
    keep(storage, long, short, other, house, renamed)
    assert found(storage, RecordKind.ORGANISATION) == [
        (house.id, renamed.id, Reason.SAME_MAIL),
        (long.id, short.id, Reason.SAME_NAME_AND_PLACE),
    ]
    assert found(storage, RecordKind.INITIATIVE) == []
    with storage.reading() as queries:
        typed = replace(short, id=new_id(), version=0)
        assert {each.id for each in queries.suspects(typed)} == {long.id, short.id}


def test_initiatives_of_one_brand_are_no_duplicates(storage: Database) -> None:
    name = "In|du|strie – Gemeinsam. Zukunft. Leben."
    four = [
        initiative(name, laender=(land,), kreise=kreise, brand="industry")
        for land, *kreise in (("NW", "05512"), ("NW", "05315"), ("MV",), ("NW", "05314"))
    ]
    renamed = initiative(
        "Initiative Industrie",
        laender=("NW",),
        kreise=("05314", "05382"),
        former_names=(FormerName("In|du|strie. Gemeinsam|Zukunft|Leben"),),
    )
    keep(storage, *four, renamed)
    assert found(storage, RecordKind.INITIATIVE) == [
        (four[3].id, renamed.id, Reason.SAME_NAME_AND_PLACE)
    ]


def test_many_who_share_a_name_are_not_all_compared(storage: Database) -> None:
    crowd = [contact("Maier", first_name="Eva") for _ in range(30)]
    alike = [contact("Ärger", f"{at // 2}@muster.example", first_name="Jo") for at in range(130)]
    keep(storage, *crowd, *alike)
    pairs = found(storage, RecordKind.CONTACT)
    assert {reason for _, _, reason in pairs} == {Reason.SAME_MAIL}
    assert len(pairs) == len(alike) // 2


def test_what_is_changed_is_found_by_its_new_state(storage: Database) -> None:
    one, other = contact("Maier", "a@muster.example"), contact("Kunz", "b@muster.example")
    keep(storage, one, other)
    assert found(storage, RecordKind.CONTACT) == []
    with storage.transaction() as store:
        store.update(replace(other, version=2, mails=one.mails), 1)
    assert [pair[2] for pair in found(storage, RecordKind.CONTACT)] == [Reason.SAME_MAIL]
    with storage.transaction() as store:
        store.remove(one)
    assert found(storage, RecordKind.CONTACT) == []
