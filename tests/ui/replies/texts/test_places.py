from hypothesis import given
from hypothesis import strategies as st

from deskapp.ui.replies.places import place_in_block, utf16


def test_the_same_words_are_found_the_same_time() -> None:
    line = "– wir und {{ x }} und wir"
    shown = "wir und \ufffc und wir"
    first, last = line.index("wir"), line.rindex("wir")
    assert place_in_block(shown, line, first, first + 3) == (0, 3)
    assert place_in_block(shown, line, last, last + 3) == (shown.rindex("wir"), len(shown))
    chip = line.index("{{")
    assert place_in_block(shown, line, chip, chip + 7) is None


@given(st.text(), st.data())
def test_a_line_that_is_shown_as_it_is_has_its_places(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    found = place_in_block(line, line, start, end)
    assert found is None if start == end else found is not None
    if found is not None:
        assert line[slice(*found)] == line[start:end]


def test_qt_counts_in_units_of_utf_16() -> None:
    assert utf16("a🎉b", 2) == 3
