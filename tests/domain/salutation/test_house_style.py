"""Each switch of the house style, and what it leaves alone."""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, Formality
from deskapp.domain.salutation.house_style import (
    GeneralGreeting,
    HouseStyle,
    NeutralGreeting,
    NobilityStyle,
    ProfessorForWomen,
)
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import body, frau, herr, neutral

SOCIETY = HouseStyle(nobility=NobilityStyle.SOCIETY)


@pytest.mark.parametrize(
    ("house", "person", "text"),
    [
        (
            HouseStyle(professor_for_women=ProfessorForWomen.PROFESSOR),
            frau(title="Prof."),
            "Sehr geehrte Frau Professor Lindgrün,",
        ),
        (
            HouseStyle(professor_with_name=False),
            frau(title="Prof. Dr."),
            "Sehr geehrte Frau Professorin,",
        ),
        (
            HouseStyle(professor_with_name=False, professor_with_doctor=True),
            herr(title="Prof. Dr."),
            "Sehr geehrter Herr Professor,",
        ),
        (
            HouseStyle(professor_with_name=False),
            neutral(title="Prof. Dr."),
            "Guten Tag Prof. Toni Sandkorn,",
        ),
        (
            HouseStyle(professor_with_name=False),
            frau(title="Dr."),
            "Sehr geehrte Frau Dr. Lindgrün,",
        ),
        (
            HouseStyle(professor_with_doctor=True),
            herr(title="Prof. Dr.-Ing."),
            "Sehr geehrter Herr Professor Dr. Torfstich,",
        ),
        (
            HouseStyle(professor_with_doctor=True),
            herr(title="Prof."),
            "Sehr geehrter Herr Professor Torfstich,",
        ),
        (
            HouseStyle(private_lecturer_written_out=True),
            frau(title="Priv.-Doz. Dr."),
            "Sehr geehrte Frau Privatdozentin Dr. Lindgrün,",
        ),
        (
            HouseStyle(private_lecturer_written_out=True),
            neutral(title="Privatdozent*in Dr."),
            "Guten Tag PD Dr. Toni Sandkorn,",
        ),
        (
            HouseStyle(doctor_designate_counts=True),
            herr(title="Dr. des."),
            "Sehr geehrter Herr Dr. Torfstich,",
        ),
        (HouseStyle(comma_after_guten_tag=True), neutral(), "Guten Tag, Toni Sandkorn,"),
        (
            HouseStyle(comma_after_guten_tag=True),
            frau(formality=Formality.SEMI),
            "Guten Tag, Frau Lindgrün,",
        ),
        (
            HouseStyle(neutral_greeting=NeutralGreeting.GENDER_STAR),
            neutral(title="Dr."),
            "Sehr geehrte*r Dr. Toni Sandkorn,",
        ),
        (
            HouseStyle(neutral_greeting=NeutralGreeting.GENDER_STAR),
            frau(),
            "Sehr geehrte Frau Lindgrün,",
        ),
        (HouseStyle(general_greeting=GeneralGreeting.GUTEN_TAG), body(), "Guten Tag,"),
        (
            HouseStyle(general_greeting=GeneralGreeting.PERSOENLICHKEITEN),
            body(),
            "Sehr geehrte Persönlichkeiten,",
        ),
    ],
)
def test_one_person(house: HouseStyle, person: Addressee, text: str) -> None:
    assert salute([person], "de", house).text == text


@pytest.mark.parametrize(
    ("person", "text"),
    [
        (frau(nobility="Gräfin", particle="von"), "Sehr geehrte Gräfin Lindgrün,"),
        (herr(nobility="Graf", particle="von und zu"), "Sehr geehrter Graf Torfstich,"),
        (frau(nobility="Gräfin von"), "Sehr geehrte Gräfin Lindgrün,"),
        (
            frau(nobility="Prinzessin", particle="zu", formality=Formality.SEMI),
            "Guten Tag Prinzessin Lindgrün,",
        ),
        (herr(nobility="Freiherr", particle="von"), "Sehr geehrter Herr von Torfstich,"),
        (herr(nobility="Freiherr von"), "Sehr geehrter Herr von Torfstich,"),
        (
            frau(nobility="Freifrau", particle="von", title="Dr."),
            "Sehr geehrte Frau Dr. von Lindgrün,",
        ),
        (neutral(nobility="Graf", particle="von"), "Guten Tag Toni Graf von Sandkorn,"),
        (herr(nobility="Frhr.", particle="von"), "Sehr geehrter Herr von Torfstich,"),
        (herr(nobility="Edler Herr", particle="von"), "Sehr geehrter Herr von Torfstich,"),
        (frau(nobility="gräfin", particle="von"), "Sehr geehrte Gräfin Lindgrün,"),
    ],
)
def test_nobility_in_society(person: Addressee, text: str) -> None:
    assert salute([person], "de", SOCIETY).text == text
    assert address_line(person, "de", SOCIETY) == address_line(person)


def test_a_comma_before_degrees_behind_the_name() -> None:
    house = HouseStyle(comma_before_post_title=True)
    assert address_line(frau(post_title="M. Sc."), "de", house) == "Frau Ada Lindgrün, M. Sc."
    assert address_line(frau(), "de", house) == "Frau Ada Lindgrün"


def test_two_people_on_one_line() -> None:
    house = HouseStyle(two_people_on_one_line=True)
    text = salute([herr(), frau()], "de", house).text
    assert text == "Sehr geehrte Frau Lindgrün, sehr geehrter Herr Torfstich,"
    assert salute([herr(), frau(), neutral()], "de", house).text.count("\n") == 2


@pytest.mark.parametrize(("most", "lines"), [(1, 1), (2, 2)])
def test_how_many_are_named(most: int, lines: int) -> None:
    text = salute([herr(), frau()], "de", HouseStyle(most_people_by_name=most)).text
    assert len(text.splitlines()) == lines
    assert salute([herr()], "de", HouseStyle(most_people_by_name=0)).text.endswith("Torfstich,")


def test_the_alphabet_alone() -> None:
    people = [frau("Ada", "Zahn", rank=9), herr("Emil", "Au")]
    text = salute(people, "de", HouseStyle(alphabet_only=True)).text
    assert text == "Sehr geehrter Herr Au,\nsehr geehrte Frau Zahn,"
