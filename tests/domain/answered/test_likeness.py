"""How like an inquiry others are."""

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.answered.likeness import Matter, most_alike, telling_words
from deskapp.domain.answered.terms import terms
from deskapp.domain.inquiry import Kind
from deskapp.domain.names.folding import loose
from deskapp.domain.record import Id

_MATTERS = st.lists(
    st.builds(
        lambda number, subject, text: Matter(id=Id(f"{number:032x}"), subject=subject, text=text),
        st.integers(min_value=0, max_value=2**40),
        st.sampled_from(("wasserstoff", "messe fur azubis", "danke", "")),
        st.text(max_size=60),
    ),
    max_size=8,
    unique_by=lambda matter: matter.id,
)


def _matter(key: str, subject: str, text: str = "") -> Matter:
    return Matter(id=Id(key), subject=loose(subject), text=loose(text))


def test_endings_and_umlauts_do_not_matter() -> None:
    assert terms((loose("Förderungen"), 1)).keys() == terms((loose("FOERDERUNG"), 1)).keys()


def test_parts_of_long_words_count_less_than_the_word() -> None:
    whole, part, other = (
        _matter(key, subject)
        for key, subject in (("a", "Wasserstoffnetz"), ("b", "Wasserstoffmotor"), ("c", "Tee"))
    )
    assert most_alike(_matter("x", "Wasserstoffnetze"), [part, whole, other], 1) == ("a",)
    assert most_alike(_matter("x", "Wasserstoffnetze"), [part, other], 5) == ("b",)


def test_politeness_makes_nothing_alike() -> None:
    thanks = "Sehr geehrte Damen und Herren, vielen Dank für Ihre Antwort. Mit freundlichen Grüßen"
    assert most_alike(_matter("x", "Anfrage", thanks), [_matter("a", "Frage", thanks)], 5) == ()


def test_of_equals_the_same_topic_kind_and_land_come_first() -> None:
    new = Matter(id=Id("x"), subject="messe", text="", kind=Kind.EVENT, topics=("fair",), land="NI")
    plain = _matter("d", "Messe")
    kind = Matter(id=Id("b"), subject="messe", text="", kind=Kind.EVENT)
    topic = Matter(id=Id("a"), subject="messe", text="", topics=("fair", "other"))
    land = Matter(id=Id("c"), subject="messe", text="", land="NI")
    assert most_alike(new, [plain, land, kind, topic], 5) == ("a", "b", "c", "d")
    assert most_alike(_matter("x", "Messe"), [plain, land, kind, topic], 5) == ("d", "c", "b", "a")


def test_rare_looking_words_are_looked_for_first() -> None:
    matter = _matter("x", "Messe", "Wir suchen Fördermittelberatung für die Messe.")
    assert telling_words(matter, 2) == ("messe", "fordermittelberatung")


@given(_MATTERS, st.integers(min_value=0, max_value=5))
def test_what_is_found_is_of_those_given_and_itself_comes_first(
    matters: list[Matter], most: int
) -> None:
    for matter in matters:
        found = most_alike(matter, matters, most)
        assert len(found) <= most
        assert len(set(found)) == len(found)
        assert set(found) <= {each.id for each in matters}
