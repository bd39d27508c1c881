from collections.abc import Iterator

import pytest

from deskapp.domain.names.filter_words import pieces
from deskapp.domain.record import Id
from deskapp.wording.filters import coded, shown_filter
from deskapp.wording.language import ENGLISH, GERMAN, use_language

ME = Id("a" * 32)


@pytest.fixture
def german() -> Iterator[None]:
    use_language(GERMAN)
    yield
    use_language(ENGLISH)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("art:presse", "art:press"),
        ("ART:Pres orgel", "ART:press orgel"),
        ("stand:wartet", "stand:waiting_external,waiting_internal"),
        ('stand:"wartet int"', "stand:waiting_internal"),
        ("stand:wartet,neu", "stand:waiting_external,waiting_internal,new"),
        ("kanal:telefon", "kanal:phone"),
        ("kanal:phone", "kanal:phone"),
        ("art:unsinn", "art:unsinn"),
        ("zuständig:ich", f"zuständig:{ME}"),
        ("zuständig:anna", "zuständig:anna"),
        ("land:NI  offen:ja frei", "land:NI  offen:ja frei"),
        ("art: frei", "art: frei"),
    ],
)
def test_what_choices_are_called_becomes_their_codes(typed: str, expected: str) -> None:
    assert coded(typed, ME) == expected


def test_each_language_has_its_own_words() -> None:
    assert coded("kind:press status:waiting", ME) == (
        "kind:press status:waiting_external,waiting_internal"
    )
    assert coded("owner:me", ME) == f"owner:{ME}"
    assert coded("owner:me", None) == "owner:me"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("land:NI", "Land: Niedersachsen"),
        ("topic:h2", "Thema: h2"),
        ("owner:ich", "Zuständig: ich"),
        ("status:new,closed", "Status: Neu, Erledigt"),
        ("stand:new", "Status: Neu"),
        ("sitz-seit:2000", "Sitz-seit: 2000"),
    ],
)
def test_a_filter_is_read_as_words(typed: str, read: str) -> None:
    assert shown_filter(pieces(typed)[0]) == read
