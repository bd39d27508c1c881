"""A reply as the checks look at it: its texts, and what the records say of those it goes to."""

from dataclasses import dataclass, field
from datetime import date

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.salutation.addressee import Formality


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names of people, as given and family name, and of organisations and initiatives."""

    people: tuple[tuple[str, str], ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unnamed:
    """A person whom the readers must not learn of yet, by name or by mail address."""

    given: str = ""
    family: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One reply on one day.

    ``is_formatted`` tells that the body has its links' targets in brackets behind their texts.
    ``language`` is that of the text (``de``, ``en``), ``contact_language`` that of whoever is
    written to first, empty where nobody is known. ``formality`` is the one that fits all
    recipients. ``own_addresses`` are what the office writes from and ``objecting`` the
    recipients who want no mailing, both as keys of addresses. ``unfilled_…`` are names of
    placeholders that stand in the texts. ``legal_block_missing`` are fields of the sender
    profile. ``expired`` are titles of a template or snippets whose time is over. ``others`` are
    all names that the office knows, ``own_names`` those that belong here, ``said_before`` is
    what was written in the inquiry already. A reply that ``introduces`` two people may leave
    where they are ``introduced`` by it; ``not_agreed`` are names of those of the two who have
    not agreed to that, and ``unnamed`` whom the readers must not learn of.
    """

    day: date
    subject: str
    body: str
    is_formatted: bool = False
    language: str = "de"
    contact_language: str = ""
    formality: Formality = Formality.FORMAL
    to: tuple[MailAddress, ...] = ()
    cc: tuple[MailAddress, ...] = ()
    own_domains: frozenset[str] = frozenset()
    own_addresses: frozenset[str] = frozenset()
    attachments: tuple[str, ...] = ()
    unfilled_subject: tuple[str, ...] = ()
    unfilled_body: tuple[str, ...] = ()
    legal_block_missing: tuple[str, ...] = ()
    is_mailing: bool = False
    objecting: frozenset[str] = frozenset()
    expired: tuple[str, ...] = ()
    needs_release: bool = False
    release_wanted: bool = False
    released: bool = False
    others: Names = field(default_factory=Names)
    own_names: tuple[str, ...] = ()
    said_before: str = ""
    introduces: bool = False
    introduced: bool = False
    not_agreed: tuple[str, ...] = ()
    unnamed: tuple[Unnamed, ...] = ()

    @property
    def is_english(self) -> bool:
        """Whether the rules for English texts hold, else those for German ones."""
        return self.language.startswith("en")
