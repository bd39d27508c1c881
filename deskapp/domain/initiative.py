"""An initiative: the office's main object, a legal body or not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import ClassVar, Final

from deskapp.domain.addresses.laender import LAENDER, land_of_kreis
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.dates.working_days import add_months
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id
from deskapp.domain.text_rules import at_most, mail_domain, required, web_address

_CHECK_AFTER_MONTHS: Final = 12
QUIET_AFTER_MONTHS: Final = 6


def unchecked_since(today: date) -> date:
    """The last day of a check of an initiative's data that is too old: it is done each year."""
    return add_months(today, -_CHECK_AFTER_MONTHS)


def quiet_since(today: date, months: int = QUIET_AFTER_MONTHS) -> date:
    """The last day of contact that lies so long ago that somebody should ask how they are."""
    return add_months(today, -months)


class InitiativeStatus(Enum):
    """Whether an initiative works."""

    ACTIVE = "active"
    DORMANT = "dormant"
    ENDED = "ended"


class Level(Enum):
    """The level at which a body acts."""

    MUNICIPAL = "municipal"
    REGIONAL = "regional"
    LAND = "land"
    FEDERAL = "federal"
    EU = "eu"


class YesNoUnknown(Enum):
    """An answer that may be missing."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that a body had, and until when."""

    name: str
    until: PartialDate | None = None


def name_valid_on(day: date, name: str, former_names: Iterable[FormerName]) -> str:
    """The name that a body had on a day: the former one that ended first after it, or `name`."""
    ended = [(each.until.latest, each.name) for each in former_names if each.until]
    return min(((until, old) for until, old in ended if day <= until), default=(day, name))[1]


@dataclass(frozen=True, slots=True)
class Carrier:
    """A body that runs an initiative, with its part in it; not who pays."""

    organisation_id: Id
    role: str = ""


@dataclass(frozen=True, slots=True)
class MemberCount:
    """A number of members, worth something only with its date and source."""

    count: int
    as_of: PartialDate | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Financing:
    """Money that an initiative lives on for a time."""

    kind: str
    funder: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Award:
    """A prize that an initiative won."""

    name: str
    year: int
    category: str = ""


@dataclass(frozen=True, slots=True)
class PublishConsent:
    """Which fields may appear in the public overview, since when and by whose word."""

    fields: tuple[str, ...]
    agreed_on: date
    agreed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(MainRecord):
    """A regional initiative with every field of its page.

    ``kind``, ``legal_form``, ``brand``, ``topics`` and ``sectors`` are codes of the
    catalogues; ``laender`` are codes such as ``NI`` or ``BUND``; ``kreise`` are the five
    digits of the official district key (AGS).
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"goals", "description"})

    name: str
    name_short: str = ""
    aliases: tuple[str, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    brand: str = ""
    kind: str = ""
    legal_form: str = ""
    register: str = ""
    carriers: tuple[Carrier, ...] = ()
    laender: tuple[str, ...] = ()
    kreise: tuple[str, ...] = ()
    region_override: str = ""
    level: Level | None = None
    founded: PartialDate | None = None
    ended: PartialDate | None = None
    status: InitiativeStatus = InitiativeStatus.ACTIVE
    topics: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    members: MemberCount | None = None
    financing: tuple[Financing, ...] = ()
    term_from: date | None = None
    term_to: date | None = None
    website: str = ""
    social: tuple[str, ...] = ()
    mail_domains: tuple[str, ...] = ()
    chamber_involved: YesNoUnknown = YesNoUnknown.UNKNOWN
    goals: str = ""
    description: str = ""
    network_since: PartialDate | None = None
    network_left: PartialDate | None = None
    data_checked_on: date | None = None
    publish_ok: PublishConsent | None = None
    awards: tuple[Award, ...] = ()

    def name_on(self, day: date) -> str:
        """What it was called on a day."""
        return name_valid_on(day, self.name, self.former_names)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the initiative breaks."""
        return (
            *self._text_problems(),
            *self._place_problems(),
            *self._time_problems(),
            *self.collected_problems(),
        )

    def _text_problems(self) -> Iterator[Problem]:
        yield from required("name", self.name)
        yield from at_most("name", self.name, 200)
        yield from at_most("name_short", self.name_short, 40)
        yield from required("kind", self.kind)
        yield from at_most("goals", self.goals, 4000)
        yield from at_most("description", self.description, 4000)
        yield from web_address("website", self.website)
        for page in self.social:
            yield from web_address("social", page)
        for domain in self.mail_domains:
            yield from mail_domain("mail_domains", domain)

    def _place_problems(self) -> Iterator[Problem]:
        if not self.laender:
            yield Problem("laender", "required")
        for land in self.laender:
            if land not in LAENDER:
                yield Problem("laender", "unknown_land", land)
        for kreis in self.kreise:
            if land_of_kreis(kreis) not in self.laender:
                yield Problem("kreise", "kreis_outside", kreis)

    def _time_problems(self) -> Iterator[Problem]:
        if self.founded and self.ended and self.ended.latest < self.founded.earliest:
            yield Problem("ended", "before_start")
        if self.term_from and self.term_to and self.term_to < self.term_from:
            yield Problem("term_to", "before_start")
        for part in self.financing:
            start, end = part.valid_from, part.valid_to
            if start and end and end.latest < start.earliest:
                yield Problem("financing.valid_to", "before_start", str(end))
        if self.members and self.members.count < 0:
            yield Problem("members", "negative")
        if self.members and self.members.as_of is None:
            yield Problem("members", "as_of_required")
