"""The address field of a letter (DIN 5008)."""

import pytest

from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.salutation.address_block import AddressField
from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.country_names import country_name
from deskapp.domain.salutation.house_style import HouseStyle
from tests.domain.salutation.people import body, frau, herr, neutral

HOME = PostalAddress(street="Deichweg 4", plz="01234", town="Moorheim")
PLACE = ("Deichweg 4", "01234 Moorheim")


@pytest.mark.parametrize(
    ("people", "lines"),
    [
        ((herr(title="Dr."),), ("Herrn Dr. Emil Torfstich",)),
        ((neutral(),), ("Toni Sandkorn",)),
        ((), ()),
        (
            (frau(function="Bundesministerin für Moore"),),
            ("Bundesministerin für Moore", "Frau Ada Lindgrün"),
        ),
        (
            (frau(title="Dr.", function="Rechtsanwältin"),),
            ("Frau Rechtsanwältin", "Dr. Ada Lindgrün"),
        ),
        ((herr(function="Architekt"),), ("Herrn Architekten", "Emil Torfstich")),
        ((neutral(function="Notarin"),), ("Notarin", "Toni Sandkorn")),
        ((herr(function="Zahnarzt"),), ("Herrn Zahnarzt", "Emil Torfstich")),
        ((herr(), frau()), ("Frau Ada Lindgrün", "Herrn Emil Torfstich")),
        ((frau(), herr()), ("Frau Ada Lindgrün", "Herrn Emil Torfstich")),
        (
            (herr("Emil", "Au", title="Dr."), frau("Ada", "Au", title="Dr. med.")),
            ("Dres. Ada und Emil Au",),
        ),
        (
            (frau("Ada", "Au", title="Dr."), herr("Emil", "Bö", title="Dr.")),
            ("Frau Dr. Ada Au", "Herrn Dr. Emil Bö"),
        ),
    ],
)
def test_people(people: tuple[Addressee, ...], lines: tuple[str, ...]) -> None:
    assert AddressField(address=HOME, people=people).lines() == lines + PLACE


def test_the_body_comes_first_unless_the_letter_is_personal() -> None:
    field = AddressField(address=HOME, people=(frau(),), organisation="Moorbund e. V.")
    assert field.lines() == ("Moorbund e. V.", "Frau Ada Lindgrün", *PLACE)
    personal = AddressField(
        address=HOME, people=(frau(),), organisation="Moorbund e. V.", person_first=True
    )
    assert personal.lines() == ("Frau Ada Lindgrün", "Moorbund e. V.", *PLACE)


def test_a_body_alone_and_the_function_below() -> None:
    assert (
        AddressField(address=HOME, people=(body("Moorbund e. V."),)).lines()[0] == "Moorbund e. V."
    )
    field = AddressField(address=HOME, people=(frau(function="Landrätin"),), function_first=False)
    assert field.lines() == ("Frau Ada Lindgrün", "Landrätin", *PLACE)


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("Firma Torf und Söhne GmbH,", "Torf und Söhne GmbH"),
        ("Firma Torf und Söhne", "Firma Torf und Söhne"),
        ("An die Moorkammer", "Moorkammer"),
        ("z. H. Moorkammer", "Moorkammer"),
    ],
)
def test_old_words_and_punctuation_fall(written: str, line: str) -> None:
    assert AddressField(address=HOME, organisation=written).lines() == (line, *PLACE)


def test_boxes_and_large_receivers() -> None:
    box = PostalAddress(kind=AddressKind.PO_BOX, po_box="12345", plz="01235", town="Moorheim")
    assert AddressField(address=box, people=(frau(),)).lines() == (
        "Frau Ada Lindgrün",
        "Postfach 1 23 45",
        "01235 Moorheim",
    )
    bulk = PostalAddress(kind=AddressKind.BULK, plz="01236", town="Moorheim")
    assert AddressField(address=bulk, organisation="Moorministerium").lines() == (
        "Moorministerium",
        "01236 Moorheim",
    )


def test_abroad_stands_in_capitals_and_the_country_in_german() -> None:
    swiss = PostalAddress(street="Seegasse 1", plz="8999", town="Seebrück", country="CH")
    assert AddressField(address=swiss, people=(herr(),)).lines() == (
        "Herr Emil Torfstich",
        "Seegasse 1",
        "8999 SEEBRÜCK",
        "SCHWEIZ",
    )
    dutch = PostalAddress(street="Dijk 1", plz="9999 ZZ", town="Veendam", country="NL")
    field = AddressField(address=dutch, people=(frau(), herr()), language="en")
    assert field.lines()[0] == "Ms Ada Lindgrün"
    assert field.lines()[-2:] == ("9999 ZZ VEENDAM", "NIEDERLANDE")


def test_unknown_country_codes_stay() -> None:
    assert country_name("at") == "Österreich"
    assert country_name("ZZ") == "ZZ"


def test_frau_and_herrn_on_a_line_of_their_own() -> None:
    house = HouseStyle(frau_herrn_on_own_line=True)
    assert AddressField(address=HOME, people=(herr(title="Dr."),), house=house).lines() == (
        "Herrn",
        "Dr. Emil Torfstich",
        *PLACE,
    )
    assert AddressField(address=HOME, people=(neutral(),), house=house).lines() == (
        "Toni Sandkorn",
        *PLACE,
    )


def test_two_people_on_one_line() -> None:
    house = HouseStyle(two_people_on_one_line=True)
    field = AddressField(address=HOME, people=(frau(), herr()), house=house)
    assert field.lines()[0] == "Frau Ada Lindgrün und Herrn Emil Torfstich"


@pytest.mark.parametrize(
    ("units", "function", "own_line", "kept"),
    [
        (("Amt 4", "Referat 2"), "", False, ("Amt 4", "Referat 2", "Frau Ada Lindgrün")),
        (("Amt 4", "Referat 2"), "Leiterin", False, ("Amt 4", "Leiterin", "Frau Ada Lindgrün")),
        (("Amt 4",), "Leiterin", True, ("Amt 4", "Frau", "Ada Lindgrün")),
        (("Amt 4", "Referat 2"), "", True, ("Amt 4", "Frau", "Ada Lindgrün")),
    ],
)
def test_the_less_needed_is_dropped(
    units: tuple[str, ...], function: str, own_line: bool, kept: tuple[str, ...]
) -> None:
    field = AddressField(
        address=HOME,
        organisation="Moorkreis",
        units=units,
        people=(frau(function=function),),
        house=HouseStyle(frau_herrn_on_own_line=own_line),
    )
    assert field.lines() == ("Moorkreis", *kept, *PLACE)


def test_abroad_even_the_unit_and_the_own_line_give_way() -> None:
    abroad = PostalAddress(street="Torfgasse 1", plz="9999", town="Seewies", country="AT")
    field = AddressField(
        address=abroad,
        organisation="Moorkreis",
        units=("Amt 4",),
        people=(frau(function="Leiterin"),),
        house=HouseStyle(frau_herrn_on_own_line=True),
    )
    assert field.lines() == (
        "Moorkreis",
        "Amt 4",
        "Frau Ada Lindgrün",
        "Torfgasse 1",
        "9999 SEEWIES",
        "ÖSTERREICH",
    )
