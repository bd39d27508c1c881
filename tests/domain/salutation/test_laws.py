"""What holds for every contact, however its fields are filled."""

import re
from dataclasses import fields, replace
from types import EllipsisType

from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.languages import language_of
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.running_text import case_forms
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import body

GAP = re.compile(r"\b(?:Frau|Herrn?|Dr\.?|Ms|Mr|Dear|geehrter?|Lieber?|Hallo)(?:,|$)")


def is_no_greeting(name: str) -> bool:
    """There are people whose name is Liebe; here they would look like a gap."""
    return not GAP.search(Addressee(last_name=name).last_name)


NAMES = st.sampled_from(
    ["", " ", "Kim", "Groß", "O’Hara", "Ruiz  Vega", "–", "N\u0303a"]
) | st.text(st.characters(exclude_characters=","), max_size=8).filter(is_no_greeting)
TITLES = (
    st.sampled_from(["", "Dr.", "Prof. Dr.", "Mag.", "Dr. des.", "PD", "Frau Dr.", "Mx"]) | NAMES
)
FUNCTIONS = st.sampled_from(["", "Landrat", "Ministerin a. D.", "Mitglied des Landtags", "Leiter"])
PEOPLE = st.builds(
    Addressee,
    form=st.sampled_from(AddressForm),
    title=TITLES,
    first_name=NAMES,
    nobility=st.sampled_from(["", "Graf", "Freifrau", "Prinz von"]),
    particle=st.sampled_from(["", "von der", " zu "]),
    last_name=NAMES,
    post_title=TITLES,
    function=FUNCTIONS,
    office_in_salutation=st.booleans(),
    formality=st.sampled_from(Formality),
    organisation=NAMES,
    rank=st.none() | st.integers(0, 9),
    country=st.sampled_from(["", "AT", "CH", "FR"]),
)
ANY_CHOICE: dict[str, EllipsisType] = {switch.name: ... for switch in fields(HouseStyle)}
HOUSES = st.builds(HouseStyle, **ANY_CHOICE)
LANGUAGES = st.sampled_from(["de", "de-AT", "de-CH", "en"])


@settings(max_examples=600)
@given(st.lists(PEOPLE, max_size=3), LANGUAGES, HOUSES)
def test_no_salutation_has_a_gap(people: list[Addressee], language: str, house: HouseStyle) -> None:
    text = salute(people, language, house).text
    assert text
    for line in text.split("\n"):
        assert line == " ".join(line.split())
        assert not GAP.search(line)
        assert " ," not in line


@given(st.lists(PEOPLE, max_size=5), LANGUAGES, HOUSES)
def test_it_ends_with_a_comma_or_in_switzerland_without(
    people: list[Addressee], language: str, house: HouseStyle
) -> None:
    people = [replace(person, country="") for person in people]
    assert salute(people, language, house).text.endswith(",") == (language != "de-CH")


@given(PEOPLE, LANGUAGES, HOUSES)
def test_a_missing_name_is_told(person: Addressee, language: str, house: HouseStyle) -> None:
    person = replace(
        person, first_name="", last_name="", organisation="", office_in_salutation=False
    )
    salutation = salute([person], language, house)
    assert salutation.warnings == (SalutationWarning.NAME_MISSING,)
    assert (
        salutation.text
        == salute([body()], language_of(language, [person.country]).value, house).text
    )


@given(PEOPLE, LANGUAGES, HOUSES)
def test_neutral_people_get_neither_frau_nor_herr(
    person: Addressee, language: str, house: HouseStyle
) -> None:
    person = replace(
        person,
        form=AddressForm.NEUTRAL,
        title="",
        first_name="Kim",
        last_name="Au",
        post_title="",
    )
    text = salute([person], language, house).text + address_line(person, language, house)
    assert not re.search(r"\b(?:Frau|Herrn?|Ms|Mr)\b", text)


@given(PEOPLE, LANGUAGES, HOUSES)
def test_lines_of_an_address_have_no_gap(
    person: Addressee, language: str, house: HouseStyle
) -> None:
    forms = case_forms(person, language, house)
    for text in (address_line(person, language, house), forms.nominative, forms.oblique):
        assert text == " ".join(text.split())
        assert text not in {"Frau", "Herr", "Herrn", "Ms", "Mr", "Dr."}


@given(PEOPLE)
def test_tidying_twice_changes_nothing(person: Addressee) -> None:
    assert replace(person) == person


@given(
    st.lists(PEOPLE, min_size=2, max_size=3).flatmap(
        lambda p: st.tuples(st.just(p), st.permutations(p))
    )
)
def test_the_order_of_input_does_not_matter(
    both: tuple[list[Addressee], list[Addressee]],
) -> None:
    given_order, other_order = both
    key = [(p.last_name, p.first_name, p.particle) for p in given_order]
    if len(set(key)) == len(key):
        assert salute(given_order).text == salute(other_order).text
