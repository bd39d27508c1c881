import pytest

from deskapp.domain.checks.finding import Check, Level
from tests.domain.checks.letters import all_found, english, german, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("klicken Sie hier.", "klicken Sie hier"),
        ("bitte klicken Sie einfach hier: https://www.example.org", "klicken Sie einfach hier"),
        ("hier klicken und lesen", "hier klicken"),
        ("Please click here.", "click here"),
    ],
)
def test_asking_for_a_click_says_nothing(text: str, said: str) -> None:
    (found,) = all_found(german(text), Check.LINK_TEXT)
    assert (found.level, found.words) == (Level.WARN, said)


def test_in_formatted_text_a_link_has_a_name() -> None:
    text = "mehr steht hier (https://www.example.org) und im Merkblatt (https://www.example.org/m)."
    assert words(german(text, is_formatted=True), Check.LINK_TEXT) == ["hier"]
    clicked = english("click here (https://www.example.org)", is_formatted=True)
    assert words(clicked, Check.LINK_TEXT) == ["click here"]


@pytest.mark.parametrize(
    "text",
    [
        "mehr steht hier: https://www.example.org",
        "mehr steht hier (https://www.example.org).",
        "hier sind wir.",
        "das Klicken stört hier niemanden.",
    ],
)
def test_here_in_plain_text_is_fine(text: str) -> None:
    assert all_found(german(text), Check.LINK_TEXT) == []
