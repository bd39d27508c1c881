"""The person line of an address: "Herrn Dr.-Ing. Bernd Mey"."""

from deskapp.domain.salutation.addressee import Addressee, AddressForm, joined
from deskapp.domain.salutation.english import english_form
from deskapp.domain.salutation.german import full_family_name
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.languages import Language, language_of, spelled
from deskapp.domain.salutation.titles import degrees_behind, titles_before


def address_line(person: Addressee, language: str = "de", house: HouseStyle = COMMON_USAGE) -> str:
    """The line that names the person, or the organisation; empty without a name.

    German puts "Herrn" in the accusative (Switzerland does not) and keeps all titles; English
    keeps the highest one.

    Raises:
        ValueError: the language is neither German nor English.
    """
    if person.form is AddressForm.ORGANISATION:
        return person.organisation
    usage = language_of(language, [person.country])
    name = name_with_titles(person, usage, house)
    return joined(address_form(person, usage), name) if name else ""


def address_form(person: Addressee, language: Language) -> str:
    """Frau, Herrn or nothing; English has its word among the titles."""
    if language is Language.ENGLISH:
        return ""
    herr = "Herr" if language is Language.SWISS else "Herrn"
    return {AddressForm.FRAU: "Frau", AddressForm.HERR: herr}.get(person.form, "")


def name_with_titles(person: Addressee, language: Language, house: HouseStyle) -> str:
    """The name with all titles, without Frau or Herrn; empty without a name."""
    bare = joined(person.first_name, full_family_name(person) if person.last_name else "")
    if not bare:
        return ""
    english = language is Language.ENGLISH
    before = english_form(person, house) if english else titles_before(person.title)
    behind = degrees_behind(person.title, person.post_title)
    comma = "," if house.comma_before_post_title and behind else ""
    return spelled(joined(before, bare + comma, behind), language)
