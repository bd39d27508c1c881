"""What a person's data lacks for the salutation that the rules would give (rule R12)."""

from collections.abc import Iterator
from enum import Enum

from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.languages import Language, spelled
from deskapp.domain.salutation.offices import office_of


class SalutationWarning(Enum):
    """Why a preview should be looked at; the words for it are chosen where it is shown."""

    NAME_MISSING = "name_missing"
    FIRST_NAME_MISSING = "first_name_missing"
    LAST_NAME_MISSING = "last_name_missing"
    OFFICE_NOT_USED = "office_not_used"
    """An office was asked for, but is none, is a former one, or needs Frau or Herr."""
    CUSTOM_WITHOUT_NAME = "custom_without_name"
    """The contact's own salutation names neither given nor family name: has the name changed?"""
    NAME_RESPELLED = "name_respelled"
    """A name's ß was written ss, as in Switzerland."""


def warnings_of(person: Addressee, language: Language) -> Iterator[SalutationWarning]:
    """Every reason to look at the person's salutation before it goes out."""
    if person.custom_salutation:
        if not _names(person.custom_salutation, person):
            yield SalutationWarning.CUSTOM_WITHOUT_NAME
    elif person.form is not AddressForm.ORGANISATION:
        yield from _gaps(person, language)
    elif not person.organisation:
        yield SalutationWarning.NAME_MISSING


def _gaps(person: Addressee, language: Language) -> Iterator[SalutationWarning]:
    name = f"{person.first_name} {person.family_name}"
    if spelled(name, language) != name:
        yield SalutationWarning.NAME_RESPELLED
    by_given_name = person.formality is Formality.DU
    if by_given_name and person.first_name:
        return
    if person.office_in_salutation:
        sayable = person.form is not AddressForm.NEUTRAL or language is Language.ENGLISH
        if sayable and office_of(person):
            return
        yield SalutationWarning.OFFICE_NOT_USED
    if not person.first_name and not person.last_name:
        yield SalutationWarning.NAME_MISSING
    elif not person.last_name:
        yield SalutationWarning.LAST_NAME_MISSING
    elif not person.first_name and (by_given_name or person.form is AddressForm.NEUTRAL):
        yield SalutationWarning.FIRST_NAME_MISSING


def _names(text: str, person: Addressee) -> bool:
    """Whether a name of the person stands in the text; of people without one, none can."""
    names = [name.casefold() for name in (person.first_name, person.last_name) if name]
    return not names or any(name in text.casefold() for name in names)
