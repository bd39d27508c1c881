"""People in the cases of a sentence, and quoted names."""

import pytest

from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.running_text import CaseForms, case_forms, quoted_name
from tests.domain.salutation.people import body, frau, herr, neutral, office


@pytest.mark.parametrize(
    ("person", "nominative", "oblique", "genitive"),
    [
        (
            herr(title="Dr. med."),
            "Herr Dr. Torfstich",
            "Herrn Dr. Torfstich",
            "Herrn Dr. Torfstichs",
        ),
        (frau(), "Frau Lindgrün", "Frau Lindgrün", "Frau Lindgrüns"),
        (neutral(), "Toni Sandkorn", "Toni Sandkorn", "Toni Sandkorns"),
        (herr("Jan", "Roß"), "Herr Roß", "Herrn Roß", "Herrn Roß’"),
        (frau("Ada", "Moritz"), "Frau Moritz", "Frau Moritz", "Frau Moritz’"),
        (herr("Jan", "Lawrence"), "Herr Lawrence", "Herrn Lawrence", "Herrn Lawrence’"),
        (herr("Jan", "Herr"), "Herr Herr", "Herrn Herr", "Herrn Herrs"),
        (
            herr("Veit", "Moor", nobility="Graf", particle="von"),
            "Herr Graf von Moor",
            "Herrn Graf von Moor",
            None,
        ),
        (office("Präsident", herr()), "Herr Präsident", "Herrn Präsidenten", None),
        (office("MdB", herr()), "Herr Abgeordneter", "Herrn Abgeordneten", None),
        (office("Landrat", herr()), "Herr Landrat", "Herrn Landrat", None),
        (office("Vorsitzende", frau()), "Frau Vorsitzende", "Frau Vorsitzende", None),
        (office("Landrat", neutral()), "Toni Sandkorn", "Toni Sandkorn", "Toni Sandkorns"),
        (body(), "Hafenbund Nordufer e. V.", "Hafenbund Nordufer e. V.", None),
        (herr("Emil", ""), "Emil", "Emil", "Emils"),
        (frau("", ""), "", "", None),
    ],
)
def test_cases(person: Addressee, nominative: str, oblique: str, genitive: str | None) -> None:
    assert case_forms(person) == CaseForms(nominative, oblique, genitive)


def test_a_sentence_always_has_the_professors_name() -> None:
    house = HouseStyle(professor_with_name=False)
    forms = case_forms(herr(title="Prof."), "de", house)
    assert forms.oblique == "Herrn Professor Torfstich"


def test_other_languages() -> None:
    assert case_forms(herr(title="Dr."), "en").oblique == "Dr Torfstich"
    assert case_forms(herr("", ""), "en").nominative == ""
    assert case_forms(frau("Ada", "Groß"), "de-CH").nominative == "Frau Gross"


@pytest.mark.parametrize(
    ("name", "quoted"),
    [
        ("torf@work", "„torf@work“"),
        ("Bündnis „Zukunft am Moor“", "„Bündnis ‚Zukunft am Moor‘“"),
        ('Bündnis "Moor" und «Meer»', "„Bündnis ‚Moor‘ und ‚Meer‘“"),
        ("„Moorland“", "„Moorland“"),
        ("»A« und »B«", "„‚A‘ und ‚B‘“"),
    ],
)
def test_quoted_names(name: str, quoted: str) -> None:
    assert quoted_name(name) == quoted
