"""What two records say together, and what of it has to be chosen."""
# ruff: noqa: ANN401 - further fields of any type, checked when the record is made

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.duplicates.proposal import differences, proposed_merge
from deskapp.domain.initiative import Carrier, FormerName, Initiative, YesNoUnknown
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import Record, new_id
from deskapp.domain.salutation.addressee import AddressForm

ONE, TWO, FIELD = new_id(), new_id(), new_id()


def contact(**values: Any) -> Contact:
    return Contact(id=new_id(), last_name="Beispiel", **values)


def organisation(name: str, **values: Any) -> Organisation:
    return Organisation(id=new_id(), name=name, type="chamber", **values)


def test_gaps_are_filled_and_what_stands_stays() -> None:
    kept = contact(first_name="Eva", address_form=AddressForm.NEUTRAL, rank=None)
    lost = contact(first_name="E.", address_form=AddressForm.FRAU, title_pre="Dr.", rank=0)
    merged = proposed_merge(kept, lost)
    assert (merged.id, merged.first_name, merged.title_pre) == (kept.id, "Eva", "Dr.")
    assert (merged.address_form, merged.rank) == (AddressForm.FRAU, 0)
    found = {each.field: each.is_choice for each in differences(kept, lost)}
    assert found == {"first_name": True, "address_form": False, "title_pre": False, "rank": False}
    assert proposed_merge(kept, lost, {"first_name"}).first_name == "E."
    assert proposed_merge(kept, lost, {"title_pre"}).title_pre == "Dr."


def test_an_empty_day_of_leaving_is_a_statement() -> None:
    kept, lost = contact(), contact(left_on=date(2026, 3, 1))
    (found,) = differences(kept, lost)
    assert found.is_choice
    assert proposed_merge(kept, lost).left_on is None
    assert proposed_merge(kept, lost, {"left_on"}).left_on == date(2026, 3, 1)


def test_lists_are_united_each_thing_once() -> None:
    kept = contact(
        mails=(ContactMail("Eva@muster.example", preferred=True),),
        phones=(PhoneNumber("030 20308", e164="+493020308"),),
        addresses=(PostalAddress(street="Am Markt 1", plz="50667", town="Köln"),),
        tags=("Energie",),
    )
    lost = contact(
        mails=(
            ContactMail("eva@MUSTER.example", valid=False),
            ContactMail("privat@muster.example", preferred=True),
        ),
        phones=(PhoneNumber("+49 30 20308", e164="+493020308", note="Zentrale"),),
        addresses=(PostalAddress(street="am markt 1", plz="50667", town="Koeln"),),
        tags=("energie", "Presse"),
    )
    merged = proposed_merge(kept, lost)
    assert merged.mails == (
        ContactMail("Eva@muster.example", preferred=True, valid=False),
        ContactMail("privat@muster.example"),
    )
    assert merged.phones == (replace(kept.phones[0], note="Zentrale"),)
    assert merged.addresses == kept.addresses
    assert merged.tags == ("Energie", "Presse")
    assert merged.problems() == ()


def test_notes_are_joined_as_far_as_they_fit() -> None:
    assert proposed_merge(contact(note="Eins"), contact(note="Zwei")).note == "Eins\n\nZwei"
    assert proposed_merge(contact(note="Eins, zwei"), contact(note="zwei")).note == "Eins, zwei"
    long = contact(note="x" * 1500)
    kept = contact(note="y" * 1500)
    assert proposed_merge(kept, long).note == kept.note
    assert proposed_merge(kept, long, {"note"}).note == long.note
    assert [each.is_choice for each in differences(kept, long)] == [True]


def test_every_mark_stays_since_the_earlier_day() -> None:
    early, late = date(2025, 1, 1), date(2026, 1, 1)
    kept = contact(objection=Mark(late, "Anruf"), restricted=Mark(early))
    lost = contact(objection=Mark(early, "Brief"), deceased=Mark(late))
    merged = proposed_merge(kept, lost)
    assert merged.objection == Mark(early, "Anruf; Brief")
    assert (merged.restricted, merged.deceased) == (Mark(early), Mark(late))
    assert not any(each.is_choice for each in differences(kept, lost))


def test_own_fields_are_chosen_one_by_one() -> None:
    kept = contact(custom=(CustomValue(FIELD, "eins"), CustomValue(ONE, "")))
    lost = contact(
        custom=(CustomValue(FIELD, "zwei"), CustomValue(ONE, "x"), CustomValue(TWO, "y"))
    )
    assert {each.field_id: each.value for each in proposed_merge(kept, lost).custom} == {
        FIELD: "eins",
        ONE: "x",
        TWO: "y",
    }
    chosen = proposed_merge(kept, lost, {f"custom.{FIELD}"})
    assert chosen.custom_value(FIELD) == "zwei"
    assert {each.field: each.is_choice for each in differences(kept, lost)} == {
        f"custom.{FIELD}": True,
        f"custom.{ONE}": False,
        f"custom.{TWO}": False,
    }


@pytest.mark.parametrize("from_lost", [frozenset(), frozenset({"name", "name_short"})])
def test_the_names_that_do_not_stand_become_aliases(from_lost: frozenset[str]) -> None:
    kept = organisation("IHK Hagen", name_short="IHK", aliases=("Kammer",))
    lost = organisation(
        "Südwestfälische IHK zu Hagen",
        name_short="SIHK",
        aliases=("kammer",),
        former_names=(FormerName("Handelskammer", PartialDate(1990)),),
    )
    merged = proposed_merge(kept, lost, from_lost)
    names = {merged.name, merged.name_short, *merged.aliases}
    assert names >= {"IHK Hagen", "Südwestfälische IHK zu Hagen", "IHK", "SIHK", "Kammer"}
    assert len(names) == 5
    assert merged.former_names == lost.former_names


def test_an_organisation_is_never_above_or_inside_itself() -> None:
    lost = organisation("Unten")
    kept = organisation("Oben", parent_id=lost.id, member_of=(lost.id, ONE))
    merged = proposed_merge(kept, replace(lost, member_of=(kept.id, TWO)))
    assert (merged.parent_id, merged.member_of) == (None, (ONE, TWO))


def test_an_initiative_unites_places_carriers_and_mails() -> None:
    kept = Initiative(
        id=new_id(), name="Netz", kind="a", laender=("NI",), carriers=(Carrier(ONE, "Träger"),)
    )
    lost = Initiative(
        id=new_id(),
        name="Netz e. V.",
        kind="b",
        laender=("NI", "HB"),
        carriers=(Carrier(ONE, "träger"), Carrier(TWO)),
        chamber_involved=YesNoUnknown.YES,
    )
    merged = proposed_merge(kept, lost)
    assert merged.laender == ("NI", "HB")
    assert merged.carriers == (Carrier(ONE, "Träger"), Carrier(TWO))
    assert (merged.kind, merged.chamber_involved) == ("a", YesNoUnknown.YES)
    assert merged.aliases == ("Netz e. V.",)
    house = organisation("A", mails=(OrganisationMail("info@muster.example"),))
    other = organisation("A", mails=(OrganisationMail("INFO@muster.example", note="Zentrale"),))
    assert [mail.note for mail in proposed_merge(house, other).mails] == ["Zentrale"]


CONTACTS = st.builds(
    contact,
    first_name=st.sampled_from(["", "Eva", "E."]),
    title_pre=st.sampled_from(["", "Dr."]),
    mails=st.lists(
        st.builds(
            ContactMail,
            st.sampled_from(["a@muster.example", "A@muster.example", "b@muster.example"]),
            valid=st.booleans(),
        ),
        max_size=2,
        unique_by=lambda mail: mail.address.casefold(),
    ).map(tuple),
    tags=st.sampled_from([(), ("x",), ("X", "y")]),
    note=st.sampled_from(["", "eins", "zwei"]),
    objection=st.sampled_from([None, Mark(date(2026, 1, 1), "Brief")]),
)
CHOSEN = st.sets(st.sampled_from([field.name for field in fields(Contact)]))
_KEPT_ALWAYS = {field.name for field in fields(Record)}


@given(CONTACTS, CONTACTS, CHOSEN)
def test_nothing_that_was_said_is_lost(kept: Contact, lost: Contact, chosen: set[str]) -> None:
    merged = proposed_merge(kept, lost, chosen)
    assert {each.casefold() for each in merged.tags} == {
        each.casefold() for each in (*kept.tags, *lost.tags)
    }
    assert {mail.address.casefold() for mail in merged.mails} == {
        mail.address.casefold() for mail in (*kept.mails, *lost.mails)
    }
    bounced = {m.address.casefold() for m in (*kept.mails, *lost.mails) if not m.valid}
    assert bounced == {m.address.casefold() for m in merged.mails if not m.valid}
    assert (merged.objection is None) == (kept.objection is None and lost.objection is None)
    assert merged.problems() == ()
    for field in fields(Contact):
        value = getattr(merged, field.name)
        if not isinstance(value, tuple) and field.name not in {"note", *_KEPT_ALWAYS}:
            assert value in (getattr(kept, field.name), getattr(lost, field.name))


@given(CONTACTS)
def test_with_its_own_copy_a_record_stays_as_it_is(one: Contact) -> None:
    assert proposed_merge(one, replace(one, id=new_id())) == one
    assert not list(differences(one, replace(one, id=new_id())))
