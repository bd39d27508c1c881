"""Where data is missing: the safer form and a warning, never a gap (rules R11, R12)."""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, Formality
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import body, frau, herr, neutral

NAME = SalutationWarning.NAME_MISSING
FIRST = SalutationWarning.FIRST_NAME_MISSING
LAST = SalutationWarning.LAST_NAME_MISSING
ALL = "Sehr geehrte Damen und Herren,"


@pytest.mark.parametrize(
    ("person", "text", "line", "warning"),
    [
        (frau("", ""), ALL, "", NAME),
        (frau("", "", title="Prof. Dr."), ALL, "", NAME),
        (neutral("", ""), ALL, "", NAME),
        (body(""), ALL, "", NAME),
        (herr("–", "?"), ALL, "", NAME),
        (herr("Emil", ""), ALL, "Herrn Emil", LAST),
        (herr("Emil", "", particle="von"), ALL, "Herrn Emil", LAST),
        (neutral("Toni", ""), "Guten Tag,", "Toni", LAST),
        (neutral("", "Sandkorn"), "Guten Tag,", "Sandkorn", FIRST),
        (neutral("", "Au", formality=Formality.DU), "Guten Tag,", "Au", FIRST),
        (neutral("", "Au", title="Dr."), "Guten Tag Dr. Au,", "Dr. Au", FIRST),
        (frau("", "Au", formality=Formality.DU), "Sehr geehrte Frau Au,", "Frau Au", FIRST),
        (frau("", "", formality=Formality.DU), ALL, "", NAME),
    ],
)
def test_german(person: Addressee, text: str, line: str, warning: SalutationWarning) -> None:
    salutation = salute([person])
    assert (salutation.text, salutation.warnings) == (text, (warning,))
    assert address_line(person) == line


@pytest.mark.parametrize(
    ("person", "text", "warning"),
    [
        (frau("", ""), "Dear Sir or Madam,", NAME),
        (herr("Emil", ""), "Dear Sir or Madam,", LAST),
        (neutral("", "Au"), "Dear Sir or Madam,", FIRST),
        (neutral("", "Au", title="Prof."), "Dear Professor Au,", FIRST),
        (frau("", "Au", formality=Formality.DU), "Dear Ms Au,", FIRST),
    ],
)
def test_english(person: Addressee, text: str, warning: SalutationWarning) -> None:
    salutation = salute([person], "en")
    assert (salutation.text, salutation.warnings) == (text, (warning,))


def test_nobody_at_all() -> None:
    assert salute([]).text == ALL
    assert salute([]).warnings == (NAME,)
    assert salute([], "de-CH").text == "Sehr geehrte Damen und Herren"


def test_one_without_a_name_makes_the_salutation_general() -> None:
    salutation = salute([frau(), herr("", "")])
    assert (salutation.text, salutation.warnings) == (ALL, (NAME,))
    assert salute([frau(), neutral("", "Au")]).text == ALL


def test_du_needs_only_the_given_name() -> None:
    salutation = salute([frau("Ada", "", formality=Formality.DU)])
    assert (salutation.text, salutation.warnings) == ("Liebe Ada,", ())


def test_an_own_salutation_that_names_nobody_known_is_to_be_looked_at() -> None:
    changed = frau("Ada", "Neumoor", custom_salutation="Moin Frau Lindgrün,")
    assert salute([changed]).text == "Moin Frau Lindgrün,"
    assert salute([changed]).warnings == (SalutationWarning.CUSTOM_WITHOUT_NAME,)
    assert salute([frau(custom_salutation="Hi ADA,")]).warnings == ()
    assert salute([frau("", "", custom_salutation="Liebe Runde,")]).warnings == ()
