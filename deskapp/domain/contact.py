"""A contact: a natural person whom the office deals with."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import ClassVar, Final, Self

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.text_rules import at_most, mail_address

_NO_END_OF_SALUTATION: Final = frozenset(".;:!?…–-")


class Source(Enum):
    """Where a person's data came from (Art. 14 GDPR asks for it)."""

    OWN_STATEMENT = "own_statement"
    BUSINESS_CARD = "business_card"
    WEBSITE = "website"
    PARTICIPANTS_LIST = "participants_list"
    INITIATIVE = "initiative"
    CHAMBER = "chamber"
    IMPORT = "import"


class LegalBasis(Enum):
    """On what ground a person's data is kept (Art. 6(1) GDPR)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


_MOST_BOUNCES: Final = 2
"""As often as mail to an address comes back before no mailing goes to it any more (G-09)."""


@dataclass(frozen=True, slots=True)
class ContactMail:
    """A mail address of a person; ``valid`` turns false when mail to it came back for good.

    ``bounces`` counts how often it came back at all since the address was last right. An address
    that a person has marked is not valid and has none.
    """

    address: str
    kind: str = "office"
    preferred: bool = False
    valid: bool = True
    bounces: int = 0

    @property
    def takes_mailings(self) -> bool:
        """Whether a mailing may go there: until mail has come back twice, or somebody says no."""
        return self.bounces < _MOST_BOUNCES and (self.valid or self.bounces > 0)

    def bounced(self, *, hard: bool) -> Self:
        """The address after mail to it came back once more; only ``hard`` marks it."""
        return replace(self, valid=self.valid and not hard, bounces=self.bounces + 1)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that holds since a day, and why: an objection, a restriction, a death."""

    since: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(MainRecord):
    """A person. The form of address is never derived and may stay without statement.

    ``du_with`` are the users who say Du to the person, whatever ``formality`` the others keep.
    ``still_there_on`` is the last day on which somebody found that the person has not left,
    whatever bounces and absence mails said until then.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"note"})

    address_form: AddressForm = AddressForm.NEUTRAL
    title_pre: str = ""
    first_name: str = ""
    nobility: str = ""
    name_particle: str = ""
    last_name: str = ""
    title_post: str = ""
    language: str = "de"
    formality: Formality = Formality.FORMAL
    du_with: tuple[Id, ...] = ()
    custom_salutation: str = ""
    rank: int | None = None
    mails: tuple[ContactMail, ...] = ()
    phones: tuple[PhoneNumber, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    source: Source = Source.OWN_STATEMENT
    source_note: str = ""
    source_date: date | None = None
    legal_basis: LegalBasis = LegalBasis.PUBLIC_TASK
    informed_on: date | None = None
    objection: Mark | None = None
    restricted: Mark | None = None
    deceased: Mark | None = None
    left_on: date | None = None
    still_there_on: date | None = None
    note: str = ""

    @property
    def full_name(self) -> str:
        """The name as one says it, without form of address: ``Dr. Eva von der Heide``."""
        parts = (self.title_pre, self.first_name, self.nobility, self.name_particle, self.last_name)
        return " ".join(part for part in parts if part)

    @property
    def family_name(self) -> str:
        """The family name with its particle, as it stands in a salutation."""
        parts = (self.nobility, self.name_particle, self.last_name)
        return " ".join(part for part in parts if part)

    @property
    def mail(self) -> str:
        """The address to write to: the preferred valid one, else the first valid one, or empty."""
        valid = [mail for mail in self.mails if mail.valid]
        preferred = [mail for mail in valid if mail.preferred]
        return next((mail.address for mail in (*preferred, *valid)), "")

    @property
    def mail_for_mailings(self) -> str:
        """The address that a mailing goes to, a valid and preferred one first; or empty."""
        open_ones = [mail for mail in self.mails if mail.takes_mailings]
        open_ones.sort(key=lambda mail: (not mail.valid, not mail.preferred))
        return next((mail.address for mail in open_ones), "")

    def addressee(
        self,
        function: str = "",
        organisation: str = "",
        *,
        office_in_salutation: bool = False,
        writer_id: Id | None = None,
    ) -> Addressee:
        """The person as the salutation rules want it, in one role and for one user who writes."""
        return Addressee(
            form=self.address_form,
            title=self.title_pre,
            first_name=self.first_name,
            nobility=self.nobility,
            particle=self.name_particle,
            last_name=self.last_name,
            post_title=self.title_post,
            function=function,
            office_in_salutation=office_in_salutation,
            formality=Formality.DU if writer_id in self.du_with else self.formality,
            organisation=organisation,
            country=self.addresses[0].country if self.addresses else "",
            custom_salutation=self.custom_salutation,
            rank=self.rank,
        )

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the contact breaks."""
        return (*self._name_problems(), *self._reach_problems(), *self.collected_problems())

    def _name_problems(self) -> Iterator[Problem]:
        if not self.last_name and not self.mails:
            yield Problem("last_name", "name_or_mail")
        yield from at_most("title_pre", self.title_pre, 60)
        yield from at_most("first_name", self.first_name, 80)
        yield from at_most("last_name", self.last_name, 80)
        yield from at_most("nobility", self.nobility, 40)
        yield from at_most("name_particle", self.name_particle, 40)
        yield from at_most("title_post", self.title_post, 40)
        if self.language not in {"de", "de-AT", "de-CH", "en"}:
            yield Problem("language", "unknown_code", self.language)
        if self.custom_salutation.rstrip()[-1:] in _NO_END_OF_SALUTATION:
            yield Problem("custom_salutation", "salutation_end")
        if self.rank is not None and self.rank not in range(10):
            yield Problem("rank", "rank")

    def _reach_problems(self) -> Iterator[Problem]:
        for mail in self.mails:
            yield from mail_address("mails", mail.address)
        if sum(mail.preferred for mail in self.mails) > 1:
            yield Problem("mails", "one_preferred")
        for address in self.addresses:
            yield from address.problems("addresses")
        yield from at_most("note", self.note, 2000)
