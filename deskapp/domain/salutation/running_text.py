"""People and bodies inside a sentence: their cases, and names in German quotation marks."""

import re
from dataclasses import dataclass, replace

from deskapp.domain.salutation.addressee import Addressee, AddressForm, joined
from deskapp.domain.salutation.english import english_name
from deskapp.domain.salutation.german import spoken_name
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.languages import Language, language_of, spelled
from deskapp.domain.salutation.offices import office_of

_MARKS = '„“”"«»'
_QUOTED = re.compile(f"[{_MARKS}]([^{_MARKS}]*)[{_MARKS}]")


@dataclass(frozen=True, slots=True)
class CaseForms:
    """A person as a sentence needs them; ``oblique`` serves dative and accusative.

    ``genitive`` is None where it would read badly; a template should do without it.
    """

    nominative: str
    oblique: str
    genitive: str | None = None


def case_forms(
    person: Addressee, language: str = "de", house: HouseStyle = COMMON_USAGE
) -> CaseForms:
    """The cases of "Herr Dr. Mey"; what is missing in the name is left out.

    Raises:
        ValueError: the language is neither German nor English.
    """
    usage = language_of(language, [person.country])
    if person.form is AddressForm.ORGANISATION:
        return CaseForms(person.organisation, person.organisation)
    bare = joined(person.first_name, person.family_name)
    if usage is Language.ENGLISH:
        name = english_name(person, house) or bare
        return CaseForms(name, name)
    name = spoken_name(person, usage, replace(house, professor_with_name=True)) or bare
    return _german_cases(person, spelled(name, usage))


def _german_cases(person: Addressee, name: str) -> CaseForms:
    office = None if person.form is AddressForm.NEUTRAL else office_of(person)
    if office:
        masculine = person.form is AddressForm.HERR
        return CaseForms(name, f"Herrn {office.herrn}" if masculine else name)
    oblique = re.sub("^Herr ", "Herrn ", name) if person.form is AddressForm.HERR else name
    has_genitive = name and not person.nobility
    return CaseForms(name, oblique, _with_genitive(oblique) if has_genitive else None)


def _with_genitive(name: str) -> str:
    return name + ("’" if name.casefold().endswith(("s", "ß", "x", "z", "ce")) else "s")


def quoted_name(name: str) -> str:
    """The name in „…“; quotation marks of any kind inside it become ‚…‘, around it they fall."""
    whole = _QUOTED.fullmatch(name)
    inner = whole[1] if whole else _QUOTED.sub(r"‚\1‘", name)
    return f"„{inner}“"
