"""What only thanks, and what says more."""

from pathlib import Path

import pytest

from deskapp.domain.mail.short_answers.thanks import is_thanks

SAID = Path(__file__).parent / "said"


def lines_of(name: str) -> list[str]:
    lines = (SAID / name).read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines]


@pytest.mark.parametrize("text", lines_of("thanks.txt"))
def test_thanks_need_no_answer(text: str) -> None:
    assert is_thanks(text)


@pytest.mark.parametrize("text", lines_of("no_thanks.txt"))
def test_what_says_more_is_not_only_thanks(text: str) -> None:
    assert not is_thanks(text)


@pytest.mark.parametrize(
    "text",
    ["Vielen Dank!\n\nP. Lüdermann", "Danke, Petra", "Danke!\nDr. Petra Lüdermann"],
)
def test_who_thanks_may_sign(text: str) -> None:
    assert is_thanks(text, "Dr. Petra Lüdermann")
    assert not is_thanks(text, "Eva Kern")
    assert not is_thanks(text)


def test_a_name_takes_nothing_away_from_what_is_said() -> None:
    assert not is_thanks("Petra Lüdermann", "Petra Lüdermann")
    assert not is_thanks("Danke, aber Petra kommt nicht.", "Petra Lüdermann")


def test_a_long_letter_is_never_looked_at() -> None:
    assert not is_thanks("Danke! " * 100)
