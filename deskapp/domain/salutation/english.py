"""The English line for one person: "Dear Dr Meier", British and without its comma."""

import re

from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality, joined
from deskapp.domain.salutation.german import full_family_name
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.offices import office_of
from deskapp.domain.salutation.titles import english_title

GENERAL_GREETING = "Dear Sir or Madam"

_FORM_WORDS = {AddressForm.FRAU: "Ms", AddressForm.HERR: "Mr", AddressForm.NEUTRAL: ""}
_OWN_FORM = re.compile(r"\b(Mrs|Miss|Mx|Lord|Lady)\b")
_KNIGHTED = re.compile(r"\b(Sir|Dame)\b")


def english_greeting(person: Addressee, house: HouseStyle) -> str | None:
    """The line that names the person or the office, or None if what it needs is missing."""
    if person.form is AddressForm.ORGANISATION:
        return None
    if person.formality is Formality.DU and person.first_name:
        return f"Dear {person.first_name}"
    office = office_of(person)
    name = office.english if office and office.english else english_name(person, house)
    return name and f"Dear {name}"


def english_name(person: Addressee, house: HouseStyle) -> str | None:
    """The person as one speaks of them: "Ms Müller", "Dr Kim Muster"; None without the name.

    Who was knighted goes by the given name: "Sir Emil".
    """
    knighted = _KNIGHTED.search(person.title)
    if knighted and person.first_name:
        return f"{knighted[1]} {person.first_name.split()[0]}"
    form = english_form(person, house)
    if not person.last_name or not (form or person.first_name):
        return None
    first_name = person.first_name if person.form is AddressForm.NEUTRAL else ""
    return joined(form, first_name, full_family_name(person))


def english_form(person: Addressee, house: HouseStyle) -> str:
    """The one word before the name: Professor, Dr, Ms, Mr; Mrs only if the title field says so."""
    knighted = _KNIGHTED.search(person.title) if person.first_name else None
    own = knighted or _OWN_FORM.search(person.title)
    form = own[1] if own else _FORM_WORDS[person.form]
    return english_title(person.title, house) or form
