"""Austria, Switzerland and English (rules R3, R10, E1 to E5)."""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, Formality
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import frau, herr, neutral


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("Mag.", "Mag. "),
        ("Mag. Dr.", "Mag. Dr. "),
        ("Univ.-Prof. DI Dr.", "Univ.-Prof. DI Dr. "),
        ("Frau Ing.", "Ing. "),
        ("Mag. (FH)", "Mag. (FH) "),
        ("MMag. DDr.", "MMag. DDr. "),
        ("Bakk. phil.", "Bakk. "),
        ("Dr. techn.", "Dr. "),
        ("Mag. Dr. rer. soc. oec. h. c.", "Mag. Dr. "),
        ("Dipl.-Ing. Dr.-Ing.", "Dipl.-Ing. Dr. "),
        ("", ""),
    ],
)
def test_austria_says_all_degrees_before_the_name(title: str, spoken: str) -> None:
    person = frau(title=title, post_title="MSc")
    written = title.removeprefix("Frau ")
    assert salute([person], "de-AT").text == f"Sehr geehrte Frau {spoken}Lindgrün,"
    assert address_line(person, "de-AT") == f"Frau {written} Ada Lindgrün MSc".replace("  ", " ")


def test_switzerland_has_no_comma_no_accusative_and_no_eszett() -> None:
    person = herr("Beat", "Grüßli", title="Prof. Dr.")
    salutation = salute([person], "de-CH")
    assert salutation.text == "Sehr geehrter Herr Professor Grüssli"
    assert salutation.warnings == (SalutationWarning.NAME_RESPELLED,)
    assert address_line(person, "de-CH") == "Herr Prof. Dr. Beat Grüssli"
    assert address_line(frau("ADA", "GROẞ"), "de-CH") == "Frau ADA GROSS"
    assert salute([neutral("", "Au")], "de-CH").text == "Guten Tag"


def test_plain_german_follows_the_country_that_all_share() -> None:
    viennese, swiss = herr(title="Mag.", country="AT"), herr(country="CH")
    assert salute([viennese]).text == "Sehr geehrter Herr Mag. Torfstich,"
    assert salute([viennese], "de-DE").text == "Sehr geehrter Herr Torfstich,"
    assert salute([swiss]).text == "Sehr geehrter Herr Torfstich"
    assert salute([swiss, viennese]).text.endswith(",")
    assert address_line(swiss) == "Herr Emil Torfstich"


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN_us"])
def test_any_english_is_english(tag: str) -> None:
    assert salute([frau()], tag).text == "Dear Ms Lindgrün,"


@pytest.mark.parametrize("tag", ["fr", "", "german"])
def test_other_languages_are_refused(tag: str) -> None:
    with pytest.raises(ValueError, match="no salutation"):
        salute([frau()], tag)
    with pytest.raises(ValueError, match="no salutation"):
        address_line(frau(), tag)


@pytest.mark.parametrize(
    ("person", "text", "line"),
    [
        (frau(), "Dear Ms Lindgrün,", "Ms Ada Lindgrün"),
        (frau(title="Mrs."), "Dear Mrs Lindgrün,", "Mrs Ada Lindgrün"),
        (herr(), "Dear Mr Torfstich,", "Mr Emil Torfstich"),
        (herr(title="Dr.-Ing."), "Dear Dr Torfstich,", "Dr Emil Torfstich"),
        (herr(title="PD Dr."), "Dear Dr Torfstich,", "Dr Emil Torfstich"),
        (herr(title="Dr. des."), "Dear Mr Torfstich,", "Mr Emil Torfstich"),
        (herr(title="Mag."), "Dear Mr Torfstich,", "Mr Emil Torfstich"),
        (frau(title="Univ.-Prof. Dr."), "Dear Professor Lindgrün,", "Professor Ada Lindgrün"),
        (neutral(), "Dear Toni Sandkorn,", "Toni Sandkorn"),
        (neutral(title="Mx"), "Dear Mx Toni Sandkorn,", "Mx Toni Sandkorn"),
        (herr("Emil Kai", title="Sir"), "Dear Sir Emil,", "Sir Emil Kai Torfstich"),
        (frau(title="Dame"), "Dear Dame Ada,", "Dame Ada Lindgrün"),
        (herr("", title="Sir"), "Dear Mr Torfstich,", "Mr Torfstich"),
        (herr(title="Lord"), "Dear Lord Torfstich,", "Lord Emil Torfstich"),
        (neutral(title="Prof."), "Dear Professor Toni Sandkorn,", "Professor Toni Sandkorn"),
        (herr(particle="von der"), "Dear Mr von der Torfstich,", "Mr Emil von der Torfstich"),
        (herr(post_title="MBA"), "Dear Mr Torfstich,", "Mr Emil Torfstich MBA"),
        (herr(formality=Formality.FRIENDLY), "Dear Mr Torfstich,", "Mr Emil Torfstich"),
        (neutral(formality=Formality.DU), "Dear Toni,", "Toni Sandkorn"),
    ],
)
def test_english(person: Addressee, text: str, line: str) -> None:
    assert (salute([person], "en").text, address_line(person, "en")) == (text, line)
