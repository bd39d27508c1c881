"""Offices in place of the name (rule R7), in German and in English (E6)."""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import salute
from tests.domain.salutation.people import frau, herr, neutral, office


@pytest.mark.parametrize(
    ("function", "woman", "man", "english"),
    [
        ("Bundesministerin", "Ministerin", "Minister", "Minister"),
        ("Ministerin für Wasserbau", "Ministerin", "Minister", "Minister"),
        ("Hessischer Minister der Finanzen", "Ministerin", "Minister", "Minister"),
        ("Umweltminister*in", "Ministerin", "Minister", "Minister"),
        ("Staatsminister", "Staatsministerin", "Staatsminister", "Minister"),
        ("Ministerpräsident", "Ministerpräsidentin", "Ministerpräsident", "Minister-President"),
        ("Bundeskanzlerin", "Bundeskanzlerin", "Bundeskanzler", "Chancellor"),
        ("Senator für Häfen", "Senatorin", "Senator", "Senator"),
        (
            "Parlamentarische Staatssekretärin",
            "Staatssekretärin",
            "Staatssekretär",
            "State Secretary",
        ),
        ("Oberbürgermeister", "Oberbürgermeisterin", "Oberbürgermeister", "Lord Mayor"),
        ("Erste Bürgermeisterin", "Bürgermeisterin", "Bürgermeister", "Mayor"),
        ("ehrenamtlicher Bürgermeister", "Bürgermeisterin", "Bürgermeister", "Mayor"),
        (
            "Regierender Bürgermeister",
            "Regierende Bürgermeisterin",
            "Regierender Bürgermeister",
            "Governing Mayor",
        ),
        ("Landrat", "Landrätin", "Landrat", "District Administrator"),
        ("Landrat/Landrätin des Kreises", "Landrätin", "Landrat", "District Administrator"),
        ("Präsidentin der Kammer", "Präsidentin", "Präsident", "President"),
        ("IHK-Präsident", "Präsidentin", "Präsident", "President"),
        ("Vizepräsident", "Vizepräsidentin", "Vizepräsident", "Vice President"),
        ("Botschafter", "Botschafterin", "Botschafter", "Ambassador"),
        ("Vorstandsvorsitzender", "Vorsitzende", "Vorsitzender", "Chair"),
        ("Vorsitzende/r", "Vorsitzende", "Vorsitzender", "Chair"),
        ("Vize-Präsidentin", "Vizepräsidentin", "Vizepräsident", "Vice President"),
        ("Parl. Staatssekretär", "Staatssekretärin", "Staatssekretär", "State Secretary"),
        ("PStS", "Staatssekretärin", "Staatssekretär", "State Secretary"),
        ("OB", "Oberbürgermeisterin", "Oberbürgermeister", "Lord Mayor"),
        ("kommissarische Präsidentin", "Präsidentin", "Präsident", "President"),
        ("Staatsrat", "Staatsrätin", "Staatsrat", ""),
        ("Landrät*in", "Landrätin", "Landrat", "District Administrator"),
        ("Landeshauptfrau", "Landeshauptfrau", "Landeshauptmann", "Governor"),
        ("Premierministerin", "Premierministerin", "Premierminister", "Prime Minister"),
        ("Prime Minister", "Premierministerin", "Premierminister", "Prime Minister"),
        ("Generalkonsul", "Generalkonsulin", "Generalkonsul", "Consul General"),
        ("1. Bürgermeister", "Bürgermeisterin", "Bürgermeister", "Mayor"),
        ("Minister für Bau und Verkehr", "Ministerin", "Minister", "Minister"),
        (
            "Ministerin und stellvertretende Ministerpräsidentin",
            "Ministerin",
            "Minister",
            "Minister",
        ),
        ("Landrat, ehemaliger Abgeordneter", "Landrätin", "Landrat", "District Administrator"),
        ("Lord Mayor of Northbank", "Oberbürgermeisterin", "Oberbürgermeister", "Lord Mayor"),
    ],
)
def test_an_office_stands_for_the_name(function: str, woman: str, man: str, english: str) -> None:
    assert salute([office(function, frau())]).text == f"Sehr geehrte Frau {woman},"
    assert salute([office(function, herr(title="Dr."))]).text == f"Sehr geehrter Herr {man},"
    named = english or "Toni Sandkorn"
    assert salute([office(function, neutral())], "en").text == f"Dear {named},"
    assert salute([office(function, frau())]).warnings == ()


@pytest.mark.parametrize(
    "function",
    [
        "Bundestagsabgeordneter",
        "Mitglied des Landtages",
        "Mitglied des Deutschen Bundestages",
        "MdB",
        "MdA",
        "MdHB",
        "Mitglied der Bremischen Bürgerschaft",
        "Member of the European Parliament",
        "MEP",
    ],
)
def test_a_member_of_parliament_has_no_english_form(function: str) -> None:
    assert salute([office(function, frau())]).text == "Sehr geehrte Frau Abgeordnete,"
    assert salute([office(function, herr())]).text == "Sehr geehrter Herr Abgeordneter,"
    assert salute([office(function, herr())], "en").text == "Dear Mr Torfstich,"


@pytest.mark.parametrize(
    "function",
    [
        "",
        "Geschäftsführerin",
        "Rechtsanwältin",
        "stellvertretende Hauptgeschäftsführerin",
        "Ministerialdirigentin",
        "Büroleiterin der Ministerin",
        "Referentin im Ministerium",
        "Head of the President's Office",
        "Ministerin a. D.",
        "Landrätin a.D.",
        "Staatssekretärin i. R.",
        "ehem. Präsidentin",
        "frühere Ministerin",
        "Altbürgermeisterin",
        "Ehrenvorsitzende",
        "stellv. Landrätin",
        "2. Vorsitzende",
        "Zweite Bürgermeisterin",
        "Senatorin E. h.",
        "Senatorin ehrenhalber",
        "Honorarsenatorin",
        "Honorarkonsulin",
        "Ministerin für Bau und Verkehr a. D.",
        "ehemalige Landrätin und Präsidentin",
        "Stadträtin",
        "Dezernentin",
        "Camp Manager",
        "Jobvermittlerin",
        "Job Coach",
        "Geschäftsführerin und Präsidentin",
        "scheidende Präsidentin",
        "Kanzlerin der Universität",
        "designierte Ministerin",
        "Former Minister",
        "Mitglied des Aufsichtsrats",
    ],
)
def test_others_keep_their_name_and_a_warning_tells(function: str) -> None:
    salutation = salute([office(function, frau())])
    assert salutation.text == "Sehr geehrte Frau Lindgrün,"
    assert salutation.warnings == (SalutationWarning.OFFICE_NOT_USED,)


def test_an_office_is_used_only_where_the_contact_wants_it() -> None:
    assert salute([herr(function="Landrat")]).text == "Sehr geehrter Herr Torfstich,"


def test_an_office_needs_frau_or_herr() -> None:
    salutation = salute([office("Ministerin", neutral())])
    assert salutation.text == "Guten Tag Toni Sandkorn,"
    assert salutation.warnings == (SalutationWarning.OFFICE_NOT_USED,)


def test_an_office_needs_no_name() -> None:
    person = office("Landrätin", frau("", ""))
    assert salute([person]).text == "Sehr geehrte Frau Landrätin,"
    assert salute([person]).warnings == ()
    assert address_line(person) == ""


@pytest.mark.parametrize(
    ("formality", "text"),
    [
        (Formality.SEMI, "Guten Tag Herr Landrat,"),
        (Formality.FRIENDLY, "Lieber Herr Landrat,"),
        (Formality.DU, "Lieber Emil,"),
    ],
)
def test_an_office_in_other_tones(formality: Formality, text: str) -> None:
    person = Addressee(
        form=AddressForm.HERR,
        first_name="Emil",
        function="Landrat",
        office_in_salutation=True,
        formality=formality,
    )
    assert salute([person]).text == text
