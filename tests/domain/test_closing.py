from dataclasses import replace
from datetime import date

import pytest

from deskapp.domain.closing import business_details, closing, signature
from deskapp.domain.office import OFFICE, Office, SigningPower, User
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import Formality
from deskapp.domain.sender_profile import Director, SenderProfile

_DAY = date(2026, 11, 23)
_OFFICE = Office(id=OFFICE, name="Servicestelle Industrie")
_USER = User(id=Id("u"), name="Anna Muster")
_FULL = SenderProfile(
    id=Id("p"),
    display_name="Servicestelle",
    mail="service@example.org",
    firm="Muster Service GmbH",
    legal_form="gmbh",
    seat="Berlin",
    court="Amtsgericht Charlottenburg",
    register_no="HRB 00000 B",
    directors=(
        Director("Dr. Petra Vorbild", valid_to=date(2026, 11, 22)),
        Director("Ole Beispiel", valid_from=date(2026, 11, 23)),
        Director("Kim Probe"),
    ),
    street="Musterstraße 1",
    plz_town="10178 Berlin",
    phone="030 23125 0",
    web="https://www.example.org",
    privacy_url="https://www.example.org/datenschutz",
    client_line="Im Auftrag des Musterministeriums",
)


def test_the_signature_has_its_blocks_in_order() -> None:
    assert signature(_FULL, _OFFICE, _USER, _DAY, "de") == (
        "Anna Muster\n"
        "Servicestelle Industrie\n"
        "\n"
        "Muster Service GmbH\n"
        "Musterstraße 1 | 10178 Berlin\n"
        "Telefon 030 23125 0\n"
        "service@example.org | https://www.example.org\n"
        "\n"
        "Sitz: Berlin | Registergericht: Amtsgericht Charlottenburg | HRB 00000 B"
        " | Geschäftsführung: Ole Beispiel, Kim Probe\n"
        "Im Auftrag des Musterministeriums\n"
        "Hinweise zum Datenschutz: https://www.example.org/datenschutz"
    )


def test_directors_are_those_of_the_day() -> None:
    before = signature(_FULL, _OFFICE, None, date(2026, 11, 22), "de")
    assert "Geschäftsführung: Dr. Petra Vorbild, Kim Probe" in before


def test_whoever_chairs_the_supervisory_board_on_that_day_stands_behind_the_directors() -> None:
    watched = replace(
        _FULL,
        supervisors=(Director("Mia Muster", valid_to=date(2026, 11, 22)), Director("Tom Probe")),
    )
    text = signature(watched, _OFFICE, None, _DAY, "de")
    assert "Kim Probe | Vorsitz des Aufsichtsrats: Tom Probe" in text
    assert "Mia Muster" not in text


def test_the_signature_speaks_english() -> None:
    text = signature(_FULL, _OFFICE, None, _DAY, "en")
    assert text.startswith("Servicestelle Industrie\n\n")
    for word in ("Phone", "Registered office", "Register court", "Managing directors", "Privacy"):
        assert word in text


@pytest.mark.parametrize(
    ("user", "line"),
    [
        (User(id=Id("u"), name="A B", signing_power=SigningPower.BY_ORDER), "i.\u00a0A.\u00a0A B"),
        (User(id=Id("u"), name="A B", signing_power=SigningPower.PROCURATION), "ppa.\u00a0A B"),
        (User(id=Id("u"), name="A B", pronouns="sie/ihr"), "A B (sie/ihr)"),
    ],
)
def test_who_signs(user: User, line: str) -> None:
    assert signature(_FULL, _OFFICE, user, _DAY, "de").splitlines()[0] == line


def test_an_association_names_its_board() -> None:
    profile = SenderProfile(
        id=Id("p"),
        display_name="Muster e. V.",
        mail="a@example.org",
        legal_form="e_v",
        register_no="VR 12345",
        directors=(Director("Kim Probe"),),
    )
    text = signature(profile, Office(id=OFFICE), None, _DAY, "de")
    assert text == "Muster e. V.\n\na@example.org\n\nVR 12345 | Vorstand: Kim Probe"


def test_an_empty_profile_leaves_no_empty_lines() -> None:
    empty = SenderProfile(id=Id("p"), display_name="", mail="")
    assert signature(empty, Office(id=OFFICE), None, _DAY, "de") == ""
    assert signature(empty, _OFFICE, _USER, _DAY, "en") == "Anna Muster\nServicestelle Industrie"


@pytest.mark.parametrize(
    ("formality", "german", "english"),
    [
        (Formality.FORMAL, "Mit freundlichen Grüßen", "Yours sincerely"),
        (Formality.SEMI, "Freundliche Grüße", "Kind regards"),
        (Formality.FRIENDLY, "Herzliche Grüße", "Kind regards"),
        (Formality.DU, "Viele Grüße", "Best wishes"),
    ],
)
def test_the_closing_fits_the_formality(formality: Formality, german: str, english: str) -> None:
    assert closing(formality, "de-AT") == german
    assert closing(formality, "en") == english


def test_the_foot_of_a_letter_has_the_details_in_columns() -> None:
    assert business_details(_FULL, _DAY, "de") == (
        ("Muster Service GmbH", "Musterstraße 1", "10178 Berlin"),
        (
            "Telefon 030 23125 0",
            "service@example.org",
            "https://www.example.org",
            "Hinweise zum Datenschutz:",
            "https://www.example.org/datenschutz",
        ),
        (
            "Sitz: Berlin",
            "Registergericht: Amtsgericht Charlottenburg",
            "HRB 00000 B",
            "Geschäftsführung: Ole Beispiel, Kim Probe",
        ),
    )
    assert "Registered office: Berlin" in business_details(_FULL, _DAY, "en")[2]


def test_what_a_profile_lacks_is_not_in_the_foot() -> None:
    bare = SenderProfile(id=Id("p"), display_name="Servicestelle", mail="service@example.org")
    assert business_details(bare, _DAY, "de") == ((), ("service@example.org",), ())
