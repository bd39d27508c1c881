"""An organisation: chamber, ministry, union, company and the like."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.laender import PLACES
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.errors import Problem
from deskapp.domain.initiative import FormerName, Level, name_valid_on
from deskapp.domain.record import Id
from deskapp.domain.text_rules import at_most, mail_address, mail_domain, required, web_address


@dataclass(frozen=True, slots=True)
class OrganisationMail:
    """A mail address of an organisation; a role mailbox such as ``info@`` belongs to no person."""

    address: str
    role_mailbox: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(MainRecord):
    """A body that people work for; ``type``, ``legal_form`` and ``sectors`` are catalogue codes."""

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"note"})

    name: str
    name_short: str = ""
    aliases: tuple[str, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    type: str = ""
    legal_form: str = ""
    level: Level | None = None
    parent_id: Id | None = None
    member_of: tuple[Id, ...] = ()
    land: str = ""
    addresses: tuple[PostalAddress, ...] = ()
    phones: tuple[PhoneNumber, ...] = ()
    mails: tuple[OrganisationMail, ...] = ()
    website: str = ""
    mail_domains: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    note: str = ""
    dissolved_on: date | None = None

    def name_on(self, day: date) -> str:
        """What it was called on a day."""
        return name_valid_on(day, self.name, self.former_names)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the organisation breaks."""
        return (
            *self._text_problems(),
            *self._reach_problems(),
            *self._link_problems(),
            *self.collected_problems(),
        )

    def _text_problems(self) -> Iterator[Problem]:
        yield from required("name", self.name)
        yield from at_most("name", self.name, 200)
        yield from at_most("name_short", self.name_short, 40)
        yield from required("type", self.type)
        yield from web_address("website", self.website)
        if self.land and self.land not in PLACES:
            yield Problem("land", "unknown_land", self.land)

    def _reach_problems(self) -> Iterator[Problem]:
        for mail in self.mails:
            yield from mail_address("mails", mail.address)
        for domain in self.mail_domains:
            yield from mail_domain("mail_domains", domain)
            if is_free_mail(domain):
                yield Problem("mail_domains", "free_mail", domain)
        for address in self.addresses:
            yield from address.problems("addresses")

    def _link_problems(self) -> Iterator[Problem]:
        if self.parent_id == self.id:
            yield Problem("parent_id", "circle")
        if self.id in self.member_of:
            yield Problem("member_of", "circle")
