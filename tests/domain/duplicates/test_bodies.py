"""When two organisations or initiatives are one: the cases of the office, and the laws."""
# ruff: noqa: ANN401 - further fields of any type, checked when the record is made

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.duplicates.bodies import Body, bare_name, body_likeness, body_of
from deskapp.domain.duplicates.likeness import Certainty, Reason
from deskapp.domain.initiative import FormerName, Initiative
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import new_id

BRAND = "In|du|strie – Gemeinsam. Zukunft. Leben."


def initiative(name: str, *laender: str, **more: Any) -> Body:
    return body_of(Initiative(id=new_id(), name=name, kind="network", laender=laender, **more))


def organisation(name: str, land: str = "NW", *mails: str, **more: Any) -> Body:
    addresses = tuple(map(OrganisationMail, mails))
    return body_of(
        Organisation(id=new_id(), name=name, type="chamber", land=land, mails=addresses, **more)
    )


def test_four_initiatives_of_one_brand_are_four() -> None:
    four = (
        initiative(BRAND, "NW", kreise=("05512", "05515"), brand="industry"),
        initiative(BRAND, "NW", kreise=("05315",), brand="industry"),
        initiative("In|du|strie. Gemeinsam. Zukunft. Leben.", "MV", brand="industry"),
        initiative("In|du|strie. Gemeinsam|Zukunft|Leben", "NW", kreise=("05314", "05382")),
    )
    assert len({name for one in four for name in one.names}) == 1
    for one, other in combinations(four, 2):
        assert body_likeness(one, other) is None


def test_one_name_in_one_kreis_is_very_likely() -> None:
    one = initiative(BRAND, "NW", kreise=("05315", "05316"), brand="industry")
    other = initiative("IN/DU/STRIE Gemeinsam Zukunft Leben", "NW", kreise=("05316",))
    found = body_likeness(one, other)
    assert found is Reason.SAME_NAME_AND_PLACE
    assert found.certainty is Certainty.VERY_LIKELY


def test_one_name_in_one_land_without_kreise_is_very_likely() -> None:
    one, other = (
        initiative("Bündnis für Industrie.SH", "SH"),
        initiative("Buendnis fuer Industrie SH", "SH", "HH"),
    )
    assert body_likeness(one, other) is Reason.SAME_NAME_AND_PLACE


def test_where_the_place_is_half_known_a_name_tells_little() -> None:
    whole = initiative("Zukunft durch Industrie", "NW")
    town = initiative("Zukunft durch Industrie", "NW", kreise=("05114",))
    assert body_likeness(whole, town) is Reason.SAME_NAME
    assert Reason.SAME_NAME.certainty is Certainty.MAYBE
    nowhere = organisation("Verein Muster", "")
    assert body_likeness(nowhere, organisation("Verein Muster", "BY")) is Reason.SAME_NAME
    abroad = organisation("Verein Muster", "AUSLAND")
    assert body_likeness(abroad, organisation("Verein Muster", "BY")) is Reason.SAME_NAME
    assert body_likeness(organisation("Verein", "BE"), organisation("Verein", "BY")) is None


@pytest.mark.parametrize(
    "more",
    [
        {"name_short": "SIHK zu Hagen"},
        {"aliases": ("SIHK zu Hagen",)},
        {"former_names": (FormerName("SIHK ZU HAGEN"),)},
    ],
)
def test_every_name_that_a_body_has_or_had_counts(more: dict[str, Any]) -> None:
    long = organisation("Südwestfälische Industrie- und Handelskammer zu Hagen", **more)
    assert body_likeness(long, organisation("SIHK zu Hagen")) is Reason.SAME_NAME_AND_PLACE


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Wachstumsregion Ems-Achse e. V.", "wachstumsregionemsachse"),
        ("Wachstumsregion Ems-Achse e.V.", "wachstumsregionemsachse"),
        ("Muster GmbH & Co. KG", "muster"),
        ("Kammer K. d. ö. R.", "kammer"),
        ("e. V.", "ev"),
        ("AG", "ag"),
        ("Industrie AG Nord", "industrieagnord"),
    ],
)
def test_a_legal_form_at_the_end_counts_for_nothing(name: str, bare: str) -> None:
    assert bare_name(name) == bare


def test_the_same_mailbox_is_certain_but_for_a_department() -> None:
    house = organisation("Ministerium", "BE", "info@ministerium.example")
    other = organisation("Das Ministerium", "BB", "INFO@ministerium.example")
    found = body_likeness(house, other)
    assert found is Reason.SAME_MAIL
    assert found.certainty is Certainty.CERTAIN
    assert body_likeness(house, replace(other, above=house.id)) is None
    assert body_likeness(replace(other, above=house.id), house) is None


KREISE = st.sets(st.sampled_from(["05315", "05316"]))
BODIES = st.builds(
    lambda names, mails, laender, kreise, brand: Body(
        new_id(),
        frozenset(names),
        frozenset(mails),
        frozenset(laender),
        frozenset(kreise),
        brand,
    ),
    st.sets(st.sampled_from(["industrie", "kammer"])),
    st.sets(st.sampled_from(["a@muster.example", "b@muster.example"])),
    st.sets(st.sampled_from(["NW", "MV"])),
    KREISE,
    st.sampled_from(["", "industry"]),
)


@given(BODIES, BODIES)
def test_it_does_not_matter_which_comes_first(one: Body, other: Body) -> None:
    assert body_likeness(one, other) is body_likeness(other, one)


@given(BODIES)
def test_nothing_is_its_own_duplicate(one: Body) -> None:
    assert body_likeness(one, one) is None
