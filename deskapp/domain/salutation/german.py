"""The German line for one person: "Sehr geehrte Frau Dr. Meier", without its comma."""

from dataclasses import replace

from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality, joined
from deskapp.domain.salutation.house_style import (
    GeneralGreeting,
    HouseStyle,
    NeutralGreeting,
    NobilityStyle,
)
from deskapp.domain.salutation.languages import Language
from deskapp.domain.salutation.nobility import in_gender, society_title, without_title
from deskapp.domain.salutation.offices import office_of
from deskapp.domain.salutation.titles import Degree, austrian_titles, german_title, highest_degree

_FORM_WORDS = {AddressForm.FRAU: "Frau", AddressForm.HERR: "Herr"}
_REVERED = {AddressForm.FRAU: "Sehr geehrte", AddressForm.HERR: "Sehr geehrter"}
_DEAR = {AddressForm.FRAU: "Liebe", AddressForm.HERR: "Lieber", AddressForm.NEUTRAL: "Hallo"}
_GENERAL = {
    GeneralGreeting.DAMEN_UND_HERREN: "Sehr geehrte Damen und Herren",
    GeneralGreeting.GUTEN_TAG: "Guten Tag",
    GeneralGreeting.PERSOENLICHKEITEN: "Sehr geehrte Persönlichkeiten",
}


def general_greeting(house: HouseStyle) -> str:
    """What is written to organisations, to many and to people without a name."""
    return _GENERAL[house.general_greeting]


def nameless_greeting(person: Addressee, house: HouseStyle) -> str:
    """What is written to one person whose name does not suffice for a better line."""
    known = person.first_name or person.last_name
    if person.form is AddressForm.NEUTRAL and known:
        return "Guten Tag"
    return general_greeting(house)


def german_greeting(person: Addressee, language: Language, house: HouseStyle) -> str | None:
    """The line that names the person or the office, or None if what it needs is missing."""
    if person.form is AddressForm.ORGANISATION:
        return None
    if person.formality is Formality.DU and person.first_name:
        return f"{_DEAR[person.form]} {person.first_name}"
    name = spoken_name(person, language, house)
    return name and _greeted(name, person, house)


def spoken_name(person: Addressee, language: Language, house: HouseStyle) -> str | None:
    """The person as one speaks to them: "Frau Ministerin", "Herr Dr. Mey", "Kim Muster"."""
    title = _spoken_title(person, language, house)
    if person.form is AddressForm.NEUTRAL:
        suffices = person.last_name and (person.first_name or title)
        return joined(title, person.first_name, full_family_name(person)) if suffices else None
    form = _FORM_WORDS[person.form]
    office = office_of(person)
    if office:
        return f"{form} {office.spoken(person.form)}"
    if not person.last_name:
        return None
    if not house.professor_with_name and highest_degree(person.title, house) is Degree.PROFESSOR:
        alone = replace(house, professor_with_doctor=False)
        return f"{form} {german_title(person.title, person.form, alone)}"
    if person.nobility and house.nobility is NobilityStyle.SOCIETY:
        return _society_name(person, form, title)
    return joined(form, title, full_family_name(person))


def full_family_name(person: Addressee) -> str:
    """The family name by the name law: "Gräfin von Hinckelstein"."""
    return joined(in_gender(person.nobility, person.form), person.family_name)


def _greeted(name: str, person: Addressee, house: HouseStyle) -> str:
    if person.formality is Formality.FRIENDLY:
        return f"{_DEAR[person.form]} {name}"
    if person.formality is Formality.SEMI:
        return _guten_tag(name, house)
    if person.form is not AddressForm.NEUTRAL:
        return f"{_REVERED[person.form]} {name}"
    if house.neutral_greeting is NeutralGreeting.GENDER_STAR:
        return f"Sehr geehrte*r {name}"
    return _guten_tag(name, house)


def _spoken_title(person: Addressee, language: Language, house: HouseStyle) -> str:
    """Austria says all degrees that stand before the name, the others the highest one."""
    if language is Language.AUSTRIAN:
        return austrian_titles(person.title)
    return german_title(person.title, person.form, house)


def _society_name(person: Addressee, form: str, title: str) -> str:
    nobility = in_gender(person.nobility, person.form)
    spoken = society_title(nobility)
    if spoken:
        return joined(title, spoken, person.last_name)
    return joined(form, title, without_title(nobility), person.family_name)


def _guten_tag(name: str, house: HouseStyle) -> str:
    return f"Guten Tag, {name}" if house.comma_after_guten_tag else f"Guten Tag {name}"
