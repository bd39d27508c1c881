"""The address field of a letter: six lines at most, no blank ones (DIN 5008)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deskapp.domain.addresses.postal_address import GERMANY, PostalAddress
from deskapp.domain.salutation.address_line import address_form, address_line, name_with_titles
from deskapp.domain.salutation.addressee import Addressee, AddressForm
from deskapp.domain.salutation.country_names import country_name
from deskapp.domain.salutation.german import full_family_name
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.salutation.languages import Language, language_of
from deskapp.domain.salutation.several_recipients import in_order
from deskapp.domain.salutation.titles import Degree, highest_degree

_MOST_LINES = 6
_OLD_WORDS = re.compile(
    r"^(?:An (?:die|den|das)|z\. ?Hd?\.|zu Händen(?: von)?"
    r"|(?:Firma|Fa\.)(?=.* (?:[gm]+bH|AG|KG|UG|OHG|SE|e\. ?K\.))) ",
    re.IGNORECASE,
)
_PROFESSION = re.compile(
    r"(?:Rechts|Patent)anw(?:alt|ältin)|Notar(?:in)?|(?:Steuerberat|Wirtschaftsprüf)er(?:in)?"
    r"|Architekt(?:in)?|(?:Zahn|Tier)?(?:arzt|ärztin)|Arzt|Ärztin|Apotheker(?:in)?|Ingenieur(?:in)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressField:
    """What stands in the address field, in parts.

    The body comes first, so that the office may open the letter; ``person_first`` makes it
    personal. ``function_first`` puts the function above the name, as for a minister.
    """

    address: PostalAddress
    people: tuple[Addressee, ...] = ()
    organisation: str = ""
    units: tuple[str, ...] = ()
    language: str = "de"
    house: HouseStyle = COMMON_USAGE
    person_first: bool = False
    function_first: bool = True

    def lines(self) -> tuple[str, ...]:
        """The lines from the top. Where there are too many, the less needed ones are dropped.

        Raises:
            ValueError: the language is neither German nor English.
        """
        *longer, shortest = self._ever_shorter()
        return next((lines for lines in longer if len(lines) <= _MOST_LINES), shortest)

    def _ever_shorter(self) -> Iterator[tuple[str, ...]]:
        yield self._laid_out(self.units, spacious=True)
        yield self._laid_out(self.units[:1], spacious=True)
        yield self._laid_out(self.units[:1], spacious=True, with_function=False)
        yield self._laid_out(self.units[:1], spacious=False, with_function=False)
        yield self._laid_out((), spacious=False, with_function=False)

    def _laid_out(
        self, units: tuple[str, ...], *, spacious: bool, with_function: bool = True
    ) -> tuple[str, ...]:
        body = (self.organisation or self._body_written_to(), *units)
        person = tuple(self._person_lines(spacious=spacious, with_function=with_function))
        names = (*person, *body) if self.person_first else (*body, *person)
        country = self.address.country
        abroad = country_name(country).upper() if country not in {"", GERMANY} else ""
        lines = (_OLD_WORDS.sub("", line).strip(" ,;:") for line in (*names, *self.address.lines()))
        return tuple(line for line in (*lines, abroad) if line)

    def _body_written_to(self) -> str:
        bodies = (one.organisation for one in self.people if one.form is AddressForm.ORGANISATION)
        return next(bodies, "")

    def _person_lines(self, *, spacious: bool, with_function: bool) -> tuple[str, ...]:
        persons = [one for one in self.people if one.form is not AddressForm.ORGANISATION]
        people = in_order(persons, self.house)
        if len(people) == 1:
            function = people[0].function if with_function else ""
            return self._one_person(people[0], function, spacious=spacious)
        if self._are_two_doctors(people):
            first, second = people
            return (f"Dres. {first.first_name} und {second.first_name} {full_family_name(first)}",)
        lines = tuple(address_line(one, self._usage.value, self.house) for one in people)
        if len(lines) == 2 and (self.house.two_people_on_one_line or not spacious):  # noqa: PLR2004
            return (f" {self._and} ".join(filter(None, lines)),)
        return lines

    def _one_person(self, person: Addressee, function: str, *, spacious: bool) -> tuple[str, ...]:
        form = address_form(person, self._usage)
        name = name_with_titles(person, self._usage, self.house)
        if form and name and _PROFESSION.fullmatch(function):
            weak = form == "Herrn" and function == "Architekt"
            return f"{form} {function}{'en' if weak else ''}", name
        apart = form and name and spacious and self.house.frau_herrn_on_own_line
        line = address_line(person, self._usage.value, self.house)
        named = (form, name) if apart else (line,)
        return (function, *named) if self.function_first else (*named, function)

    def _are_two_doctors(self, people: Sequence[Addressee]) -> bool:
        """Whether a couple of one name can share the "Dres." before their given names."""
        degrees = [highest_degree(one.title, self.house) for one in people]
        names = {full_family_name(one) for one in people}
        return (
            degrees == [Degree.DOCTOR, Degree.DOCTOR]
            and len(names) == 1
            and all(one.first_name and one.last_name for one in people)
            and self._usage is not Language.ENGLISH
        )

    @property
    def _usage(self) -> Language:
        return language_of(self.language, [self.address.country])

    @property
    def _and(self) -> str:
        return "and" if self._usage is Language.ENGLISH else "und"
