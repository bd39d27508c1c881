"""Who the office is: its profile, its users, its catalogues."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.salutation.house_style import COMMON_USAGE, HouseStyle
from deskapp.domain.text_rules import at_most, mail_address, required

_LONGEST_CODE = 10
OFFICE = Id("0" * 31 + "1")
"""The identity of the one office profile."""


class Role(Enum):
    """What a user may do."""

    READ = "read"
    WORK = "work"
    LEAD = "lead"
    DATA_PROTECTION = "data_protection"
    TECHNICAL = "technical"


class SigningPower(Enum):
    """What stands before a user's name in a signature; it has legal effect."""

    NONE = "none"
    BY_ORDER = "i. A."
    BY_PROXY = "i. V."
    PROCURATION = "ppa."


@dataclass(frozen=True, slots=True, kw_only=True)
class User(Record):
    """A person of the office who works with the program."""

    name: str
    initials: str = ""
    mail: str = ""
    phone: str = ""
    role: Role = Role.WORK
    signing_power: SigningPower = SigningPower.NONE
    pronouns: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the user breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("name", self.name)
        yield from at_most("name", self.name, 120)
        if self.mail:
            yield from mail_address("mail", self.mail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Record):
    """The one profile of the office.

    ``code`` begins every reference number, ``land`` sets the holidays, ``remit`` says in a
    few words what the office is for, ``remit_en`` the same in English. Yearly closing days
    are pairs of month and day.
    """

    name: str = ""
    name_short: str = ""
    remit: str = ""
    remit_en: str = ""
    code: str = "RII"
    land: str = "BE"
    closing_days: tuple[date, ...] = ()
    yearly_closing_days: tuple[tuple[int, int], ...] = ((12, 24), (12, 31))
    term_from: date | None = None
    term_to: date | None = None
    answer_within: int = 5
    house_style: HouseStyle = COMMON_USAGE

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the profile breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("code", self.code)
        if not (self.code.isascii() and self.code.isalnum() and len(self.code) <= _LONGEST_CODE):
            yield Problem("code", "office_code")
        if self.land not in LAENDER or self.land == "BUND":
            yield Problem("land", "unknown_land", self.land)
        if self.term_from and self.term_to and self.term_to < self.term_from:
            yield Problem("term_to", "before_start")


class Catalogue(Enum):
    """The lists from which records take their codes."""

    TOPIC = "topic"
    SECTOR = "sector"
    INITIATIVE_KIND = "initiative_kind"
    LEGAL_FORM = "legal_form"
    BRAND = "brand"
    ORGANISATION_TYPE = "organisation_type"
    ROLE_KIND = "role_kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry(Record):
    """One code of a catalogue with its labels; entries out of use keep their past."""

    catalogue: Catalogue
    code: str
    label_de: str
    label_en: str = ""
    active_from: date | None = None
    active_to: date | None = None
    position: int = 0
    report_group: str = ""

    def label(self, language: str) -> str:
        """What a person reads, in German where English is missing."""
        return self.label_en if language == "en" and self.label_en else self.label_de

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the entry breaks."""
        return (*required("code", self.code), *required("label_de", self.label_de))
