import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.names.search_rank import Match, best_match


@pytest.mark.parametrize(
    ("query", "text", "match"),
    [
        ("bauer", "Bauer, Anna", Match.EXACT),
        ("mueller", "Dr. Anna Müller", Match.EXACT),
        ("muell", "Dr. Anna Müller", Match.FOLD_PREFIX),
        ("anna mue", "Dr. Anna Müller", Match.FOLD_PREFIX),
        ("Mull", "Dr. Anna Müller", Match.LOOSE_PREFIX),
        ("bauer", "Baur, Anna", Match.LOOSE_PREFIX),
        ("industrie", "In|du|strie. Gemeinsam|Zukunft|Leben", Match.COMPACT),
        ("industrie gemeinsam", "In|du|strie. Gemeinsam|Zukunft|Leben", Match.COMPACT),
        ("industrywork", "industry@work", Match.COMPACT),
        ("industry work", "industry@work", Match.EXACT),
        ("maier", "Meyer, Otto", Match.PHONETIC),
        ("industry at work", "industry@work", None),
        ("Köln", "Bonn", None),
        ("...", "...", None),
        ("", "Bonn", None),
    ],
)
def test_the_closest_way_counts(query: str, text: str, match: Match | None) -> None:
    assert best_match(query, text) is match


def test_the_exact_name_comes_before_its_false_friend() -> None:
    names = ["Baur", "Bauernfeind", "Neubauer", "Bauer"]
    ranked = sorted(names, key=lambda name: best_match("bauer", name) or len(Match))
    assert ranked[:2] == ["Bauer", "Bauernfeind"]


@given(st.text(min_size=1).filter(lambda text: any(char.isalnum() for char in text)), st.text())
def test_a_text_answers_itself(text: str, more: str) -> None:
    match = best_match(text, f"{text} {more}")
    assert match is not None
    assert match <= Match.COMPACT
