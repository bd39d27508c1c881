"""What differs between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.letter_text.changed import changed

_LINES = st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=12)


@given(_LINES, _LINES)
def test_the_places_follow_each_other_and_make_the_new_text(old: list[str], new: list[str]) -> None:
    made: list[str] = []
    at = 0
    for tag, i1, i2, j1, j2 in changed(old, new):
        assert (i1, j1) == (at, len(made))
        assert (old[i1:i2] == new[j1:j2]) is (tag == "equal")
        at = i2
        made += old[i1:i2] if tag == "equal" else new[j1:j2]
    assert (at, made) == (len(old), new)


def test_what_begins_and_ends_alike_stays() -> None:
    before, behind = ["Dear A,", ""], ["", "Bye"]
    assert changed([*before, "one", *behind], [*before, "two", "three", *behind]) == [
        ("equal", 0, 2, 0, 2),
        ("replace", 2, 3, 2, 4),
        ("equal", 3, 5, 4, 6),
    ]


def test_texts_that_are_the_same_are_one_place() -> None:
    assert changed(["a", "b"], ["a", "b"]) == [("equal", 0, 2, 0, 2)]
    assert changed([], []) == []
