"""Who is near a row is found without comparing it with everybody, and nobody is overlooked."""

from hypothesis import assume, given
from hypothesis import strategies as st

from deskapp.domain.events.attendance.alike import near_family, near_given, same, same_given
from deskapp.domain.events.attendance.crowd import Crowd, Known
from deskapp.domain.events.attendance.keys import family_keys, given_keys
from deskapp.domain.events.attendance.readings import Reading, Readings, readings
from deskapp.domain.record import Id

NAMES = (
    "M",
    "m.",
    "Müller",
    "Muller",
    "Mueller",
    "Lüerßen",
    "Leutheusser-Schnarrenberger",
    "Åsa",
    "Groß-Berghoff",
    "Øster",
    "Łuczak",
    "Ulrike",
    "Uli",
    "Hans-Peter",
    "Chris",
)
LETTERS = "aeioumnrstlüßå- "


@st.composite
def slipped(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the same after some slips of the keyboard."""
    name = draw(st.sampled_from(NAMES) | st.text(LETTERS, max_size=24))
    letters = list(name)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(letters)))
        other = draw(st.sampled_from(LETTERS))
        match draw(st.sampled_from(("in", "out", "other", "over"))):
            case "in":
                letters.insert(at, other)
            case "out":
                del letters[at : at + 1]
            case "other":
                letters[at : at + 1] = [other]
            case _:
                letters[at : at + 2] = letters[at : at + 2][::-1]
    return name, "".join(letters)


def two_names() -> st.SearchStrategy[tuple[str, str]]:
    """Names with slips, and any two."""
    return slipped() | st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))


@given(two_names())
def test_family_names_that_may_be_one_share_a_key(names: tuple[str, str]) -> None:
    one, other = names
    assume(near_family(one, other) or same(one, other))
    assert family_keys(one, is_asked=True) & family_keys(other)


@given(two_names())
def test_given_names_that_may_be_one_share_a_key(names: tuple[str, str]) -> None:
    one, other = names
    assume(near_given(one, other) or same_given(one, other))
    assert given_keys(one, is_asked=True) & given_keys(other)


@given(slipped(), slipped())
def test_nobody_with_a_name_that_may_be_meant_is_overlooked(
    given_names: tuple[str, str], family_names: tuple[str, str]
) -> None:
    person = Known(Id("one"), given_names[0], family_names[0])
    row = Readings((Reading(given_names[1], family_names[1]),))
    is_same = same_given(*given_names) and same(*family_names)
    assume(is_same or (near_given(*given_names) and near_family(*family_names)))
    assert Crowd([person]).near(row, "") == (person,)


def test_of_many_only_few_are_compared() -> None:
    people = [
        Known(Id(f"{first}{last}"), f"{first}xy", f"{first}or{last}ing")
        for first in "BCDFGHKLMNPRSTVW"
        for last in "bdfgklmnprstvwz"
    ]
    crowd = Crowd(people)
    for each in people:
        near = crowd.near(readings(f"{each.given} {each.family}"), "")
        assert each in near
        assert len(near) < len(people) / 4


def test_long_names_have_few_keys() -> None:
    assert len(family_keys("Wolffsohnbergheimer" * 6)) < 100
