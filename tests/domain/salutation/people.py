"""Invented people for the tests of the salutation."""

from typing import TypedDict, Unpack

from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality


class Fields(TypedDict, total=False):
    title: str
    nobility: str
    particle: str
    post_title: str
    function: str
    office_in_salutation: bool
    formality: Formality
    organisation: str
    custom_salutation: str
    rank: int | None
    country: str


def frau(first: str = "Ada", last: str = "Lindgrün", **fields: Unpack[Fields]) -> Addressee:
    return Addressee(form=AddressForm.FRAU, first_name=first, last_name=last, **fields)


def herr(first: str = "Emil", last: str = "Torfstich", **fields: Unpack[Fields]) -> Addressee:
    return Addressee(form=AddressForm.HERR, first_name=first, last_name=last, **fields)


def neutral(first: str = "Toni", last: str = "Sandkorn", **fields: Unpack[Fields]) -> Addressee:
    return Addressee(form=AddressForm.NEUTRAL, first_name=first, last_name=last, **fields)


def body(name: str = "Hafenbund Nordufer e. V.") -> Addressee:
    return Addressee(form=AddressForm.ORGANISATION, organisation=name)


def office(function: str, person: Addressee) -> Addressee:
    """The person in an office that is to be used in the salutation."""
    fields: Fields = {"function": function, "office_in_salutation": True, "title": person.title}
    return Addressee(
        form=person.form, first_name=person.first_name, last_name=person.last_name, **fields
    )
