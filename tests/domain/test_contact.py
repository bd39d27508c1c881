from dataclasses import replace

import pytest

from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import AddressForm, Formality
from deskapp.domain.salutation.salute import salute

_FRANZ = Contact(
    id=Id("f"),
    address_form=AddressForm.HERR,
    title_pre="Mag.",
    first_name="Franz",
    last_name="Muster",
)


@pytest.mark.parametrize(
    ("country", "salutation"),
    [
        ("DE", "Sehr geehrter Herr Muster,"),
        ("AT", "Sehr geehrter Herr Mag. Muster,"),
        ("CH", "Sehr geehrter Herr Muster"),
    ],
)
def test_usage_is_that_of_the_country_to_which_one_writes(country: str, salutation: str) -> None:
    there = PostalAddress(street="Ring 1", plz="10100", town="Musterstadt", country=country)
    person = replace(_FRANZ, addresses=(there,)).addressee()
    assert salute([person], "de").text == salutation


def test_du_is_said_by_those_alone_who_agreed_on_it() -> None:
    person = replace(_FRANZ, du_with=(Id("anna"),))
    assert person.addressee(writer_id=Id("anna")).formality is Formality.DU
    assert person.addressee(writer_id=Id("bert")).formality is Formality.FORMAL
    assert person.addressee().formality is Formality.FORMAL


@pytest.mark.parametrize(
    ("salutation", "codes"),
    [
        ("", []),
        ("Moin Franz,", []),
        ("Lieber Franz", []),
        ("Lieber Franz!", ["salutation_end"]),
        ("Lieber Franz. ", ["salutation_end"]),
        ("Lieber Franz –", ["salutation_end"]),
    ],
)
def test_a_salutation_ends_with_a_comma_or_with_nothing(salutation: str, codes: list[str]) -> None:
    problems = replace(_FRANZ, custom_salutation=salutation).problems()
    assert [each.code for each in problems if each.field == "custom_salutation"] == codes
