import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, is_formatted, line_of
from deskapp.domain.letter_text.plain import cleaned, from_text, to_text


@given(st.text())
def test_a_text_comes_back_as_it_was(text: str) -> None:
    letter = from_text(text)
    assert to_text(letter) == cleaned(text)
    assert not is_formatted(letter)


def test_what_is_no_text_is_left_out() -> None:
    assert cleaned("a\r\nb\rc\u2028d\x00\ufffc\x1be\tf\u00a0g") == "a\nb\nc\nde\tf\u00a0g"
    assert cleaned("\ud800x") == "x"


def test_lists_have_dashes_and_numbers_that_begin_anew() -> None:
    kinds = [LineKind.BULLET, LineKind.NUMBER, LineKind.NUMBER, LineKind.PARAGRAPH, LineKind.NUMBER]
    letter = tuple(line_of((Run("x"),), kind) for kind in kinds)
    assert to_text(letter) == "– x\n1. x\n2. x\nx\n1. x"


@pytest.mark.parametrize(
    ("text", "link", "shown"),
    [
        ("hier", "https://a.example/b", "hier (https://a.example/b)"),
        ("https://a.example", "https://a.example/", "https://a.example"),
        ("www.a.example", "https://www.a.example/", "www.a.example"),
        ("schreiben Sie uns", "mailto:a@b.example", "schreiben Sie uns (a@b.example)"),
        ("a@b.example", "mailto:a@b.example", "a@b.example"),
    ],
)
def test_a_link_says_where_it_leads(text: str, link: str, shown: str) -> None:
    letter: Letter = (line_of((Run("Siehe "), Run(text, link=link), Run("."))),)
    assert to_text(letter) == f"Siehe {shown}."


def test_a_link_that_is_partly_bold_says_it_once() -> None:
    link = "https://a.example"
    line = line_of((Run("da", is_bold=True, link=link), Run("hin", link=link)))
    assert to_text((line,)) == f"dahin ({link})"


def test_runs_that_look_alike_are_one() -> None:
    assert line_of((Run("a"), Run(""), Run("b"))) == Line((Run("ab"),))
