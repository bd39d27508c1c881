"""One person in German: formality, titles, names (rules R1 to R6, R9)."""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, Formality
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import body, frau, herr, neutral


@pytest.mark.parametrize(
    ("person", "text", "line"),
    [
        (frau(), "Sehr geehrte Frau Lindgrün,", "Frau Ada Lindgrün"),
        (herr(), "Sehr geehrter Herr Torfstich,", "Herrn Emil Torfstich"),
        (
            herr("Kai Ole", "Ohm-Brandt"),
            "Sehr geehrter Herr Ohm-Brandt,",
            "Herrn Kai Ole Ohm-Brandt",
        ),
        (frau("Inés", "Ruiz Vega"), "Sehr geehrte Frau Ruiz Vega,", "Frau Inés Ruiz Vega"),
        (neutral(), "Guten Tag Toni Sandkorn,", "Toni Sandkorn"),
        (body(), "Sehr geehrte Damen und Herren,", "Hafenbund Nordufer e. V."),
        (body("Weit|Blick #8"), "Sehr geehrte Damen und Herren,", "Weit|Blick #8"),
    ],
)
def test_formal(person: Addressee, text: str, line: str) -> None:
    assert (salute([person]).text, address_line(person)) == (text, line)
    assert salute([person]).warnings == ()


@pytest.mark.parametrize(
    ("formality", "to_frau", "to_herr", "to_neutral"),
    [
        (Formality.SEMI, "Guten Tag Frau Dr. Au,", "Guten Tag Herr Au,", "Guten Tag Toni Au,"),
        (Formality.FRIENDLY, "Liebe Frau Dr. Au,", "Lieber Herr Au,", "Hallo Toni Au,"),
        (Formality.DU, "Liebe Ada,", "Lieber Emil,", "Hallo Toni,"),
    ],
)
def test_less_formal(formality: Formality, to_frau: str, to_herr: str, to_neutral: str) -> None:
    assert salute([frau("Ada", "Au", title="Dr.", formality=formality)]).text == to_frau
    assert salute([herr("Emil", "Au", formality=formality)]).text == to_herr
    assert salute([neutral("Toni", "Au", formality=formality)]).text == to_neutral


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("Dr.", "Dr."),
        ("Dr. rer. nat.", "Dr."),
        ("Dr.-Ing.", "Dr."),
        ("Dr.-Ing. E. h.", "Dr."),
        ("Dr. h. c. mult.", "Dr."),
        ("Dr.med.Dr.phil.", "Dr."),
        ("DDr.", "Dr."),
        ("Dres.", "Dr."),
        ("MUDr.", "Dr."),
        ("Dipl.-Ing. Dr.", "Dr."),
        ("Dr. Dipl.-Kffr.", "Dr."),
        ("Doktorin", "Dr."),
        ("Priv.-Doz.", "Dr."),
        ("PD Dr.", "Dr."),
        ("Privatdozentin Dr. med.", "Dr."),
        ("Dr. med. Dr. phil. des.", "Dr."),
        ("Prof.", "Professorin"),
        ("Prof. Dr. Dr. h. c. mult.", "Professorin"),
        ("Univ.-Prof. DDr.", "Professorin"),
        ("apl. Prof. Dr.", "Professorin"),
        ("Hon.-Prof.", "Professorin"),
        ("Juniorprofessorin", "Professorin"),
        ("Professor*in", "Professorin"),
        ("Prof.in Dr.in", "Professorin"),
        ("prof. i. R.", "Professorin"),
        ("Dr. des.", ""),
        ("Dr. rer. pol. des.", ""),
        ("Dr. designatus", ""),
        ("Dr. cand.", ""),
        ("cand. ing.", ""),
        ("Dipl.-Volksw.", ""),
        ("Mag.", ""),
        ("MMag.", ""),
        ("DI", ""),
        ("Ing.", ""),
        ("Dkfm.", ""),
        ("Profi", ""),
    ],
)
def test_only_the_highest_title_is_said_and_all_are_written(title: str, spoken: str) -> None:
    person = frau(title=title)
    name = f"{spoken} Lindgrün".strip()
    assert salute([person]).text == f"Sehr geehrte Frau {name},"
    assert address_line(person) == f"Frau {title} Ada Lindgrün"


def test_a_man_is_professor_and_a_neutral_person_prof() -> None:
    assert salute([herr(title="Prof. Dr.")]).text == "Sehr geehrter Herr Professor Torfstich,"
    assert salute([neutral(title="Prof. Dr.")]).text == "Guten Tag Prof. Toni Sandkorn,"


def test_degrees_behind_the_name_stand_in_the_address_only() -> None:
    person = herr(post_title="M. Sc.")
    assert salute([person]).text == "Sehr geehrter Herr Torfstich,"
    assert address_line(person) == "Herrn Emil Torfstich M. Sc."


@pytest.mark.parametrize("degree", ["B. A.", "M. Sc.", "MBA", "LL. M.", "Ph.D.", "PhD"])
def test_bachelor_and_master_go_behind_the_name_from_wherever_they_were_entered(
    degree: str,
) -> None:
    assert salute([frau(title=degree)]).text == "Sehr geehrte Frau Lindgrün,"
    assert address_line(frau(title=f"Dr. {degree}")) == f"Frau Dr. Ada Lindgrün {degree}"
    both = frau(title=degree, post_title="M. Eng.")
    assert address_line(both) == f"Frau Ada Lindgrün {degree}, M. Eng."


@pytest.mark.parametrize("word", ["Herr", "Herrn", "Hr.", "Mr.", "Mr"])
def test_a_form_word_in_the_title_field_is_not_written_twice(word: str) -> None:
    assert address_line(herr(title=f"{word} Dr.")) == "Herrn Dr. Emil Torfstich"
    assert address_line(herr(title=word)) == "Herrn Emil Torfstich"


@pytest.mark.parametrize(("particle", "name"), [("d’", "d’Alm"), ("O'", "O'Alm")])
def test_a_particle_with_an_apostrophe_is_one_with_the_name(particle: str, name: str) -> None:
    person = frau(last="Alm", particle=particle)
    assert salute([person]).text == f"Sehr geehrte Frau {name},"
    assert address_line(person) == f"Frau Ada {name}"


@pytest.mark.parametrize(
    ("person", "text", "line"),
    [
        (
            frau("Ruth", "Quellmoor", nobility="Gräfin", particle="von"),
            "Sehr geehrte Frau Gräfin von Quellmoor,",
            "Frau Ruth Gräfin von Quellmoor",
        ),
        (
            herr("Veit", "Quellmoor", nobility="Freiherr", particle="von und zu", title="Dr. jur."),
            "Sehr geehrter Herr Dr. Freiherr von und zu Quellmoor,",
            "Herrn Dr. jur. Veit Freiherr von und zu Quellmoor",
        ),
        (
            frau("Ruth", "Quellmoor", nobility="Graf", particle="von"),
            "Sehr geehrte Frau Gräfin von Quellmoor,",
            "Frau Ruth Gräfin von Quellmoor",
        ),
        (
            herr("Veit", "Quellmoor", nobility="Prinzessin zu"),
            "Sehr geehrter Herr Prinz zu Quellmoor,",
            "Herrn Veit Prinz zu Quellmoor",
        ),
        (
            frau("Ruth", "Quellmoor", nobility="Freiin", particle="von"),
            "Sehr geehrte Frau Freiin von Quellmoor,",
            "Frau Ruth Freiin von Quellmoor",
        ),
        (
            herr("Veit", "Quellmoor", nobility="graf"),
            "Sehr geehrter Herr Graf Quellmoor,",
            "Herrn Veit Graf Quellmoor",
        ),
        (
            frau("Ruth", "Quellmoor", nobility="Frhr.", particle="von"),
            "Sehr geehrte Frau Freifrau von Quellmoor,",
            "Frau Ruth Freifrau von Quellmoor",
        ),
        (
            neutral("Toni", "Quellmoor", nobility="Graf", particle="von"),
            "Guten Tag Toni Graf von Quellmoor,",
            "Toni Graf von Quellmoor",
        ),
        (
            herr("Joos", "Meerdijk", particle="van der"),
            "Sehr geehrter Herr van der Meerdijk,",
            "Herrn Joos van der Meerdijk",
        ),
    ],
)
def test_nobility_and_particles_belong_to_the_name(person: Addressee, text: str, line: str) -> None:
    assert (salute([person]).text, address_line(person)) == (text, line)


def test_an_own_salutation_wins_as_it_is() -> None:
    person = frau(custom_salutation="Moin Frau Lindgrün")
    assert salute([person]).text == "Moin Frau Lindgrün"
    assert salute([person], "en").text == "Moin Frau Lindgrün"
    assert address_line(person) == "Frau Ada Lindgrün"


def test_texts_are_tidied() -> None:
    person = herr(
        " Emil\u200f ", "Bru\u0308ck\n,", title="Dr.\u00a0h.\u202fc.", particle=" von  der"
    )
    assert salute([person]).text == "Sehr geehrter Herr Dr. von der Brück,"
    assert address_line(person) == "Herrn Dr. h. c. Emil von der Brück"
