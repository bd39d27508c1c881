import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.names.folding import compact, fold, loose, query_tokens

BRAND = (
    "In|du|strie. Gemeinsam|Zukunft|Leben",
    "In|du|strie – Gemeinsam. Zukunft. Leben.",
    "In|du|strie. Gemeinsam. Zukunft. Leben.",
    "IN/DU/STRIE Gemeinsam Zukunft Leben",
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "mueller"),
        ("MÜLLER", "mueller"),
        (unicodedata.normalize("NFD", "Müller"), "mueller"),
        ("Groß", "gross"),
        ("GROẞ", "gross"),
        ("Lüerßen", "lueerssen"),
        ("Łódź", "lodz"),
        ("Ørsted", "oersted"),
        ("García", "garcia"),
        ("Åse Ñandú Œuvre Æther", "aase nandu oeuvre aether"),
        ("Diyarbakır", "diyarbakir"),
        ("e.\u00a0V.", "e. v."),
        ("Wasser\u00adstoff", "wasserstoff"),
        ("℡ ² ﬁ", "tel 2 fi"),
    ],
)
def test_fold_spells_out(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("stored", "queries", "expected"),
    [
        ("Müller", ["Mueller", "Muller", "MÜLLER", "Mu\u0308ller"], "muller"),
        ("Lüerßen", ["Luerssen", "Lueerssen", "Lürssen", "Lüerssen"], "lurssen"),
        ("Groß", ["Gross", "GROẞ"], "gross"),
        ("Öztürk", ["Oeztuerk", "Ozturk"], "ozturk"),
        ("Köln", ["Koeln", "Koln"], "koln"),
        ("Ørsted", ["orsted", "oersted"], "orsted"),
        ("Łódź", ["lodz"], "lodz"),
        ("García", ["garcia"], "garcia"),
        ("Bauer", ["Baur"], "baur"),
        ("industry@work", ["industry work", "industry-work"], "industry work"),
    ],
)
def test_other_spellings_are_loosely_the_same(
    stored: str, queries: list[str], expected: str
) -> None:
    assert {loose(stored), *map(loose, queries)} == {expected}


@pytest.mark.parametrize("name", BRAND)
def test_the_brand_is_one_in_every_spelling(name: str) -> None:
    assert compact(name) == "industriegemeinsamzukunftleben"


def test_compact_forgets_where_words_end() -> None:
    assert compact("industry@work") == compact("industrywork") == "industrywork"
    assert compact("Auto-Ecke") == compact("Autoecke")
    assert compact("industry at work") != compact("industry@work")


def test_a_query_falls_into_words() -> None:
    assert query_tokens(' "Ems-Achse" e. V.* ') == ("ems", "achse", "e", "v")
    assert query_tokens(" |·“ ") == ()


@given(st.text())
@example("ǿ")
@example("ᾳ\u0345")
@example("İIı")
@example("한글\u200d")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert loose(loose(text)) == loose(text)
    assert compact(compact(text)) == compact(text)


@given(st.text())
def test_the_composed_and_the_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(st.text(), st.text())
def test_what_folds_alike_is_loosely_alike(one: str, other: str) -> None:
    assert loose(fold(one)) == loose(one)
    assert (fold(one) != fold(other)) or (loose(one) == loose(other))
    assert loose(one) != loose(other) or compact(one) == compact(other)


@given(st.text())
def test_loose_is_words_with_single_spaces(text: str) -> None:
    assert loose(text) == " ".join(loose(text).split())
    assert not any(pair in loose(text) for pair in ("ae", "oe", "ue"))
    assert " " not in compact(text)
