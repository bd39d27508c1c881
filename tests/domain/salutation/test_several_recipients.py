"""Several people in one salutation: order and lines (rules R8, E7)."""

from collections.abc import Sequence

import pytest

from deskapp.domain.salutation.addressee import Addressee, Formality
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import body, frau, herr, neutral, office

DU = Formality.DU


@pytest.mark.parametrize(
    ("people", "lines"),
    [
        (
            (herr("Emil", "Au"), frau("Ada", "Zahn", title="Dr.")),
            ("Sehr geehrte Frau Dr. Zahn,", "sehr geehrter Herr Au,"),
        ),
        (
            (herr("Emil", "Zahn"), herr("Jan", "Öhm"), herr("Ole", "Ofen")),
            (
                "Sehr geehrter Herr Öhm,",
                "sehr geehrter Herr Ofen,",
                "sehr geehrter Herr Zahn,",
            ),
        ),
        (
            (frau("Ute", "Au"), frau("Ada", "Au")),
            ("Sehr geehrte Frau Au,", "sehr geehrte Frau Au,"),
        ),
        (
            (frau("Ada", "Mohn"), neutral("Toni", "Alm"), herr("Emil", "Aal")),
            ("Guten Tag Toni Alm,", "sehr geehrte Frau Mohn,", "sehr geehrter Herr Aal,"),
        ),
        (
            (herr("Emil", "Heide", particle="von der"), herr("Jan", "Moor")),
            ("Sehr geehrter Herr von der Heide,", "sehr geehrter Herr Moor,"),
        ),
        (
            (frau("Ada", "Au", formality=DU), herr("Emil", "Zahn", formality=DU)),
            ("Liebe Ada,", "lieber Emil,"),
        ),
        (
            (
                herr("Emil", "Au", formality=Formality.FRIENDLY),
                neutral("Toni", "Zahn", formality=DU),
            ),
            ("Hallo Toni,", "lieber Herr Au,"),
        ),
        (
            (frau("Ada", "Au"), frau("Ina", "Bö", custom_salutation="Moin Frau Bö")),
            ("Sehr geehrte Frau Au,", "moin Frau Bö,"),
        ),
        (
            (frau("Ada", "Au"), frau("Ina", "Bö", custom_salutation="Frau Bö,")),
            ("Sehr geehrte Frau Au,", "Frau Bö,"),
        ),
        (
            (frau("Ada", "Au", custom_salutation="Hallo Ada!"), herr("Jan", "Bö")),
            ("Hallo Ada,", "sehr geehrter Herr Bö,"),
        ),
        (
            (frau("Ada", "Au"), office("Landrat", herr("Emil", "Zahn"))),
            ("Sehr geehrte Frau Au,", "sehr geehrter Herr Landrat,"),
        ),
    ],
)
def test_each_has_a_line(people: Sequence[Addressee], lines: Sequence[str]) -> None:
    assert salute(people).text == "\n".join(lines)


def test_a_higher_rank_comes_first_and_none_is_the_lowest() -> None:
    people = (frau("Ada", "Au"), herr("Emil", "Bö", rank=3), herr("Jan", "Cal", rank=9))
    assert salute(people).text == (
        "Sehr geehrter Herr Cal,\nsehr geehrter Herr Bö,\nsehr geehrte Frau Au,"
    )
    assert salute((herr("Emil", "Au", rank=0), frau())).text.startswith("Sehr geehrte Frau")


def test_the_order_of_input_does_not_matter() -> None:
    people = (herr("Emil", "Au"), frau("Ada", "Zahn"), frau("Ina", "Moor"))
    assert salute(people) == salute(people[::-1])


@pytest.mark.parametrize("people", [[herr()] * 4, [body(), herr()], [body(), body()]])
def test_too_many_or_a_body_among_them(people: list[Addressee]) -> None:
    assert salute(people).text == "Sehr geehrte Damen und Herren,"
    assert salute(people, "de-CH").text == "Sehr geehrte Damen und Herren"
    assert salute(people, "en").text == "Dear Sir or Madam,"


def test_swiss_lines_have_no_commas_and_begin_large() -> None:
    text = salute((frau(), herr()), "de-CH").text
    assert text == "Sehr geehrte Frau Lindgrün\nSehr geehrter Herr Torfstich"
    one_line = HouseStyle(two_people_on_one_line=True)
    text = salute((frau(), herr()), "de-CH", one_line).text
    assert text == "Sehr geehrte Frau Lindgrün, sehr geehrter Herr Torfstich"


@pytest.mark.parametrize(
    ("people", "text"),
    [
        ((herr("Emil", "Au", title="Dr."), frau("Ada", "Bö")), "Dear Ms Bö and Dr Au,"),
        (
            (herr("Emil", "Au"), frau("Ada", "Bö"), neutral("Toni", "Cal")),
            "Dear Ms Bö, Toni Cal and Mr Au,",
        ),
        ((frau("Ada", "Au", formality=DU), herr("Emil", "Bö")), "Dear Ada and Mr Bö,"),
        ((office("Minister", frau("Ada", "Au")), herr("Emil", "Bö")), "Dear Minister and Mr Bö,"),
        (
            (frau("Ada", "Au", custom_salutation="Hi Ada,"), herr("Emil", "Bö")),
            "Hi Ada,\nDear Mr Bö,",
        ),
    ],
)
def test_english_joins_them_with_and(people: Sequence[Addressee], text: str) -> None:
    assert salute(people, "en").text == text
