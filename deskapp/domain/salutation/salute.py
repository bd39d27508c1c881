"""The salutation of a mail or letter: begin reading here."""

from collections.abc import Sequence
from dataclasses import dataclass

from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.english import GENERAL_GREETING, english_greeting
from deskapp.domain.salutation.german import general_greeting, german_greeting, nameless_greeting
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.languages import Language, language_of, spelled
from deskapp.domain.salutation.missing_data import SalutationWarning, warnings_of
from deskapp.domain.salutation.several_recipients import in_order, joined_greetings, too_many


@dataclass(frozen=True, slots=True)
class Salutation:
    """The text with its comma, one line each if there are several, and the warnings."""

    text: str
    warnings: tuple[SalutationWarning, ...] = ()


def salute(
    addressees: Sequence[Addressee], language: str = "de", house: HouseStyle = COMMON_USAGE
) -> Salutation:
    """The salutation for all addressees together, with its closing comma.

    ``language`` is a tag: de, de-AT, de-CH or en. What cannot be said for want of data is
    said in the safer neutral form, and a warning tells so.

    Raises:
        ValueError: the language is neither German nor English.
    """
    usage = language_of(language, [person.country for person in addressees])
    if not addressees:
        general = _closed(_general(usage, house), usage)
        return Salutation(general, (SalutationWarning.NAME_MISSING,))
    if too_many(addressees, house):
        return Salutation(_closed(_general(usage, house), usage))
    people = in_order(addressees, house)
    found = [warning for person in people for warning in warnings_of(person, usage)]
    return Salutation(_text(people, usage, house), tuple(dict.fromkeys(found)))


def _text(people: Sequence[Addressee], language: Language, house: HouseStyle) -> str:
    if len(people) == 1 and people[0].custom_salutation:
        return people[0].custom_salutation
    greetings = [line for person in people if (line := _greeting(person, language, house))]
    if len(greetings) == len(people):
        return _closed(joined_greetings(greetings, language, house), language)
    if len(people) == 1 and language is not Language.ENGLISH:
        return _closed(nameless_greeting(people[0], house), language)
    return _closed(_general(language, house), language)


def _greeting(person: Addressee, language: Language, house: HouseStyle) -> str | None:
    if person.custom_salutation:
        return person.custom_salutation
    if language is Language.ENGLISH:
        return english_greeting(person, house)
    greeting = german_greeting(person, language, house)
    return greeting and spelled(greeting, language)


def _general(language: Language, house: HouseStyle) -> str:
    return GENERAL_GREETING if language is Language.ENGLISH else general_greeting(house)


def _closed(text: str, language: Language) -> str:
    return text if language is Language.SWISS else f"{text},"
