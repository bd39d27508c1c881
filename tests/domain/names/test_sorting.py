import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.names.sorting import person_sort_key, word_sort_key

PEOPLE = """
Hacker, Simon · Hackmann, Gustav · Häcker, Emil · Haecker, Manfred · Häcker, Xaver ·
Hafermann, Ulrich · Heide, Maria von der · Ludwig, Otto · Lüder, Ina · Lüerßen, Dirk ·
Luersen, Uwe · Müller, Anna · Mueller, Bernd · Müller, Dora · Mull, Eva · Muller, Carla ·
Nedden, Otto zur · Oetzel, Hans · Öztürk, Ayşe · Otto, Bea
"""
DOUBLE_S = """
Assemann · Aßmann, Erika · Assmann, Frank · Astmann · Groß, Ida · Gross, Jan · Grosz ·
Maier, A. · Maier-Huber, B. · Mayer, C.
"""
PEOPLE_AS_WORDS = """
Häcker, Emil · Hacker, Simon · Häcker, Xaver · Hackmann, Gustav · Haecker, Manfred ·
Lüder, Ina · Ludwig, Otto · Luersen, Uwe · Lüerßen, Dirk · Mueller, Bernd · Mull, Eva ·
Müller, Anna · Muller, Carla · Müller, Dora · Oetzel, Hans · Otto, Bea · Öztürk, Ayşe
"""
ORGANISATIONS = """
ATLAS Südwestfalen · Bündnis „Zukunft der Industrie“ · Chemie und Pharma am Hochrhein e. V. ·
#FDm · H2.N.O.N · IN4climate.RR · In|du|strie. Gemeinsam|Zukunft|Leben · industry@work ·
Masterplan Industrie der Stadt Frankfurt am Main · SIHK zu Hagen · Transformationswerkstatt Saar ·
Wachstumsregion Ems-Achse e. V.
"""


def listed(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split("·")]


def key_of_listed(name: str) -> str:
    last, _, rest = name.partition(", ")
    first, _, particle = rest.partition(" ")
    return person_sort_key(last, first, particle)


@pytest.mark.parametrize("names", [PEOPLE, DOUBLE_S])
def test_people_stand_as_in_din_5007_2(names: str) -> None:
    keys = [key_of_listed(name) for name in listed(names)]
    assert keys == sorted(keys)


@pytest.mark.parametrize("names", [PEOPLE_AS_WORDS, ORGANISATIONS])
def test_everything_else_stands_as_in_din_5007_1(names: str) -> None:
    keys = [word_sort_key(name) for name in listed(names)]
    assert keys == sorted(keys)


def test_numbers_stand_by_value() -> None:
    expected = ["Halle 9", "Halle 10", "Halle 010a", "Halle 100", "Halle A"]
    keys = [word_sort_key(name) for name in expected]
    assert keys == sorted(keys)


def test_a_double_name_follows_the_single_one() -> None:
    expected = [("Maier", "Zoe"), ("Maier-Huber", "Anna"), ("Maierhof", "Anna")]
    keys = [person_sort_key(*name) for name in expected]
    assert keys == sorted(keys)


def test_the_space_in_a_legal_form_may_be_of_any_kind() -> None:
    normal, narrow = word_sort_key("Netz e. V."), word_sort_key("Netz e.\u202fV.")
    assert normal.split(" ", 1)[0] == narrow.split(" ", 1)[0] == "netz-e-v"


@given(st.lists(st.text(), unique=True, max_size=6))
def test_different_texts_have_different_keys(texts: list[str]) -> None:
    assert len({word_sort_key(text) for text in texts}) == len(texts)
    assert len({person_sort_key(text) for text in texts}) == len(texts)


@given(st.text(), st.text(), st.text(alphabet=st.characters(categories=["L"]), min_size=1))
def test_a_longer_name_follows_the_one_it_begins_with(first: str, other: str, name: str) -> None:
    assert person_sort_key(name, first) < person_sort_key(f"{name}-X", other)
