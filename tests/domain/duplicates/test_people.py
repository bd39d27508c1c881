"""When two contacts are one person: the cases of the office, and the laws."""
# ruff: noqa: ANN401 - further fields of any type, checked when the record is made

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.duplicates.likeness import Certainty, Reason
from deskapp.domain.duplicates.people import Person, person_likeness, person_of
from deskapp.domain.record import Id, new_id

CHAMBER, UNION = new_id(), new_id()


def person(
    last_name: str, first_name: str = "", mail: str = "", town: str = "", *bodies: Id, **more: Any
) -> Person:
    mails = (ContactMail(mail),) if mail else ()
    addresses = (PostalAddress(street="Am Markt 1", plz="50667", town=town),) if town else ()
    return person_of(
        Contact(
            id=new_id(),
            last_name=last_name,
            first_name=first_name,
            mails=mails,
            addresses=addresses,
            **more,
        ),
        bodies,
    )


def test_the_same_mail_address_is_certain_whatever_its_case() -> None:
    one = person("Beispiel", "Eva", "Eva.Beispiel@muster.example")
    other = person("Muster", "Eva", "eva.beispiel@MUSTER.example")
    found = person_likeness(one, other)
    assert found is Reason.SAME_MAIL
    assert found.certainty is Certainty.CERTAIN


def test_a_mailbox_of_several_people_says_nothing_of_two_names() -> None:
    one = person("Beispiel", "Eva", "info@muster.example")
    assert person_likeness(one, person("Muster", "Jo", "info@muster.example")) is None
    assert person_likeness(one, person("Beispiel", "", "info@muster.example")) is Reason.SAME_MAIL
    assert person_likeness(one, person("", "", "info@muster.example")) is Reason.SAME_MAIL


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "Mueller"),
        ("Müller", "MULLER"),
        ("Lüerßen", "Luerssen"),
        ("Lüerßen", "Lueerssen"),
        ("Lüerßen", "Lürssen"),
        ("Groß", "GROẞ"),
        ("Öztürk", "Oeztuerk"),
        ("Öztürk", "Ozturk"),
        ("Łódź", "Lodz"),
        ("Ørsted", "Oersted"),
        ("García", "Garcia"),
        ("Иванова", "ИВАНОВА"),
    ],
)
def test_one_name_in_two_spellings_at_one_body_is_very_likely(one: str, other: str) -> None:
    found = person_likeness(
        person(one, "Dirk", "", "", CHAMBER), person(other, "DIRK", "", "", CHAMBER, UNION)
    )
    assert found is Reason.SAME_NAME_AND_BODY
    assert found.certainty is Certainty.VERY_LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meyer", "Maier"),
        ("Maier", "Mayr"),
        ("Schmidt", "Schmitt"),
        ("Schmitt", "Schmid"),
        ("Groß", "Kroß"),
        ("Lüerßen", "Luersen"),
    ],
)
def test_names_that_sound_alike_in_one_town_may_be_one(one: str, other: str) -> None:
    found = person_likeness(person(one, "Jo", "", "Köln"), person(other, "Jo", "", "KOELN"))
    assert found is Reason.SIMILAR_NAME_AND_TOWN
    assert found.certainty is Certainty.MAYBE
    assert person_likeness(person(one, "Jo", "", "Köln"), person(other, "Jo", "", "Bonn")) is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Klaus", "", True),
        ("Klaus", "K.", True),
        ("Klaus", "Claus", True),
        ("Klaus Uwe", "Klaus", True),
        ("Klaus-Uwe", "Klaus", True),
        ("Stefan", "Stephan", True),
        ("Klaus", "Uwe", False),
        ("Klaus", "U.", False),
        ("Anna", "Jan", False),
        ("Anna", "Hanna", False),
    ],
)
def test_given_names_must_not_contradict(one: str, other: str, *, agree: bool) -> None:
    found = person_likeness(person("Maier", one, "", "Köln"), person("Mayer", other, "", "Köln"))
    assert (found is not None) is agree


def test_similar_names_at_one_body_may_be_one() -> None:
    one, other = person("Maier", "E.", "", "", UNION), person("Mayer", "Eva", "", "", UNION)
    assert person_likeness(one, other) is Reason.SIMILAR_NAME_AND_BODY


def test_a_whole_name_tells_only_where_nothing_else_is_known() -> None:
    bare = person("Maier", "Eva")
    assert person_likeness(bare, person("Maier", "Eva", "", "Köln")) is Reason.SAME_NAME
    assert person_likeness(bare, person("Mayer", "Eva", "", "Köln")) is None
    assert person_likeness(bare, person("Maier", "", "", "Köln")) is None
    at_a_union = person("Maier", "Eva", "", "", UNION)
    assert person_likeness(at_a_union, person("Maier", "Eva", "", "Köln")) is None


def test_people_without_a_name_are_not_alike() -> None:
    assert person_likeness(person("", "", "", "Köln"), person("", "", "", "Köln")) is None


NAMES = st.sampled_from(["", "Maier", "Mayer", "Meier", "Müller", "Mueller", "Ли", "Groß", "123"])
GIVEN = st.sampled_from(["", "Eva", "E.", "Ewa", "Klaus", "Claus", "Klaus Uwe", "Jan", "Anna"])
MAILS = st.sampled_from(["", "info@muster.example", "eva@muster.example", "EVA@muster.example"])
TOWNS = st.sampled_from(["", "Köln", "Koeln", "Bonn"])
PEOPLE = st.builds(
    lambda last, first, mail, town, bodies: person(last, first, mail, town, *bodies),
    NAMES,
    GIVEN,
    MAILS,
    TOWNS,
    st.sets(st.sampled_from([CHAMBER, UNION])),
)


@given(PEOPLE, PEOPLE)
def test_it_does_not_matter_who_comes_first(one: Person, other: Person) -> None:
    assert person_likeness(one, other) is person_likeness(other, one)


@given(PEOPLE)
def test_nobody_is_their_own_duplicate(one: Person) -> None:
    assert person_likeness(one, one) is None
