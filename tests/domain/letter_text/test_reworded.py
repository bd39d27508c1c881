import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.letter_text.model import Line, LineKind, Run, line_of
from deskapp.domain.letter_text.plain import to_text
from deskapp.domain.letter_text.reworded import reworded

_LINK = "https://muster.example/a"
_LINE = Line((Run("das ist z.B. "), Run("sehr", is_bold=True), Run(" hier", link=_LINK)))
_RUNS = st.builds(
    Run, st.text("ab ", min_size=1, max_size=5), st.booleans(), st.sampled_from(["", _LINK])
)
_LINES = st.builds(line_of, st.lists(_RUNS, max_size=4), st.sampled_from(LineKind))


@pytest.mark.parametrize("kind", LineKind)
def test_what_stays_keeps_its_formats(kind: LineKind) -> None:
    line = Line(_LINE.runs, kind)
    old = to_text((line,))
    new = old.replace("z.B.", "z. B.")
    assert reworded(line, old, new) == Line((Run("das ist z. B. "), *_LINE.runs[1:]), kind)


def test_new_words_look_like_those_they_replace() -> None:
    old = to_text((_LINE,))
    found = reworded(_LINE, old, old.replace("sehr", "recht"))
    assert found == Line((_LINE.runs[0], Run("recht", is_bold=True), _LINE.runs[2]))


@pytest.mark.parametrize(
    "new", ["", "x", "– das ist", "das ist z.B. sehr hier (https://x.example)"]
)
def test_another_line_is_none(new: str) -> None:
    assert reworded(_LINE, to_text((_LINE,)), new) is None


@given(_LINES, st.text("ab (", max_size=20))
def test_what_is_reworded_reads_as_wanted(line: Line, words: str) -> None:
    old = to_text((line,))
    assert reworded(line, old, old) == line
    for new in (words, old.replace("a", words, 1)):
        found = reworded(line, old, new)
        assert found is None or to_text((found,)) == new
