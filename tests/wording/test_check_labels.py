from collections.abc import Iterator

import pytest

from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.errors import Problem
from deskapp.wording.check_labels import finding_sentence, outside_sentence
from deskapp.wording.errors import problem_sentence
from deskapp.wording.labels import label
from deskapp.wording.language import use_language


@pytest.fixture(params=["de", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    use_language(request.param)
    yield request.param
    use_language("en")


def _finding(check: Check, words: str = "{x}", fix: str | None = "{y}") -> Finding:
    return Finding(check, Level.WARN, Field.BODY, 0, 0, words, fix)


@pytest.mark.parametrize("check", Check)
def test_every_finding_has_a_sentence(language: str, check: Check) -> None:
    sentence = finding_sentence(_finding(check))
    assert sentence[0].isupper() or sentence[0] in "„“{"
    assert "{value}" not in sentence
    assert "{fix}" not in sentence
    use_language("en" if language == "de" else "de")
    assert finding_sentence(_finding(check)) != sentence


def test_words_and_fix_are_named(language: str) -> None:
    found = _finding(Check.WEEKDAY, "Dienstag", "Mittwoch")
    assert "Dienstag" in finding_sentence(found)
    assert "Mittwoch" in finding_sentence(found)
    missing = finding_sentence(_finding(Check.LEGAL_BLOCK, "court"))
    assert ("Registergericht" if language == "de" else "Register court") in missing


def test_the_language_that_was_written_is_named() -> None:
    use_language("en")
    german, english = (finding_sentence(_finding(Check.LANGUAGE, each)) for each in ("de", "en"))
    assert german.startswith("The reply is in German")
    assert english.startswith("The reply is in English")


def test_a_stop_says_the_same_as_a_problem(language: str) -> None:  # noqa: ARG001  the words' language
    problem = Problem("sender", "legal_block", "court")
    assert problem_sentence(problem) == finding_sentence(_finding(Check.LEGAL_BLOCK, "court"))


def test_levels_fields_and_recipients_have_words(language: str) -> None:
    assert all(label(each) for each in (*Level, *Field))
    expected = {
        "de": ("An 1 Empfänger außerhalb von example.org", "An 12 Empfänger außerhalb von {x}"),
        "en": ("To 1 recipient outside example.org", "To 12 recipients outside {x}"),
    }
    assert (outside_sentence(1, "example.org"), outside_sentence(12, "{x}")) == expected[language]
