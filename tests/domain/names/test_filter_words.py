import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.names.filter_words import WORDS, Key, joined, pieces, written, yes_or_no

TYPED = st.text(st.sampled_from("aN: \",'\\öß-_./\n"), max_size=40) | st.text(max_size=40)


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("land:NI", Key.LAND, ("NI",)),
        ("Thema:wasserstoff", Key.TOPIC, ("wasserstoff",)),
        ("ZUSTAENDIG:ich", Key.OWNER, ("ich",)),
        ("zuständig:ich", Key.OWNER, ("ich",)),
        ("land:NI,HB", Key.LAND, ("NI", "HB")),
        ('tag:"zwei Worte",eins', Key.TAG, ("zwei Worte", "eins")),
        ('tag:"noch offen', Key.TAG, ("noch offen",)),
        ("land:", Key.LAND, ()),
        ("land:,", Key.LAND, ()),
        ("mitglied-seit:2020", None, ("2020",)),
        ("https://example.org", None, ("//example.org",)),
    ],
)
def test_a_filter_has_a_word_and_values(
    text: str, key: Key | None, values: tuple[str, ...]
) -> None:
    (piece,) = pieces(text)
    assert (piece.key, piece.values) == (key, values)
    assert piece.name


@pytest.mark.parametrize("text", ["10:30 Uhr", "zwei Worte", "a :b", ':"', "land :NI", "x,land:NI"])
def test_what_is_no_filter_is_words(text: str) -> None:
    assert [piece.name for piece in pieces(text)] == [""]


def test_words_stand_between_filters() -> None:
    found = pieces("  orgel land:NI  alt offen:ja")
    assert [piece.text for piece in found] == ["  orgel ", "land:NI", "  alt ", "offen:ja"]


def test_every_filter_has_a_word_in_both_languages() -> None:
    for key in Key:
        for word in WORDS[key]:
            assert pieces(f"{word}:x")[0].key is key


@pytest.mark.parametrize(
    ("value", "meant"),
    [("ja", True), ("YES", True), ("1", True), ("nein", False), ("no", False), ("?", None)],
)
def test_yes_and_no(value: str, meant: bool | None) -> None:
    assert yes_or_no(value) is meant


@given(TYPED)
def test_the_pieces_are_the_text(text: str) -> None:
    assert joined(pieces(text)) == text


@given(TYPED, TYPED)
def test_a_filter_that_is_put_in_is_read_as_it_was_meant(before: str, value: str) -> None:
    plain = value.replace('"', " ").strip()
    *_, found = pieces(f"{before.rstrip(chr(34))} {written('tag', value)}")
    assert found.name == "tag"
    assert found.values == ((plain,) if plain else ())
