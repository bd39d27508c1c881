"""Who has written: a known person by the address, a known body by the mail domain."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.record import Id

_LONGEST_DOMAIN = 253


@dataclass(frozen=True, slots=True)
class KnownSender:
    """A person who has the address, with the body of the primary affiliation."""

    contact_id: Id
    organisation_id: Id | None = None
    initiative_id: Id | None = None


@dataclass(frozen=True, slots=True)
class DomainBodies:
    """The bodies that send from a mail domain; the four initiatives of a brand may share one."""

    organisation_ids: tuple[Id, ...] = ()
    initiative_ids: tuple[Id, ...] = ()


class SuggestionReason(Enum):
    """What a suggestion rests on."""

    ADDRESS = "address"
    DOMAIN = "domain"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SenderSuggestion:
    """Who it may be; a person confirms it."""

    reason: SuggestionReason
    contact_id: Id | None = None
    organisation_id: Id | None = None
    initiative_id: Id | None = None


def domains_to_ask(sender: MailAddress) -> tuple[str, ...]:
    """The mail domains under which a body may be known, the narrowest first.

    ``post.nord.example.org`` gives itself, ``nord.example.org`` and ``example.org``; a
    provider for everyone gives none.
    """
    if len(sender.domain) > _LONGEST_DOMAIN:
        return ()
    labels = sender.domain.rstrip(".").split(".")
    domains = [".".join(labels[at:]) for at in range(len(labels) - 1)]
    return () if any(map(is_free_mail, domains)) else tuple(domains)


def suggest(
    sender: MailAddress,
    contacts_by_address: Mapping[str, tuple[KnownSender, ...]],
    bodies_by_domain: Mapping[str, DomainBodies],
) -> SenderSuggestion:
    """Who the sender may be.

    ``contacts_by_address`` has addresses as ``MailAddress.key`` makes them, ``bodies_by_domain``
    domains in lower case. Where several come into question none is suggested: a wrong name
    is worse than an empty field.
    """
    known = contacts_by_address.get(sender.key, ())
    person = known[0] if len(known) == 1 else None
    if person and (person.organisation_id or person.initiative_id):
        return SenderSuggestion(
            SuggestionReason.ADDRESS,
            person.contact_id,
            person.organisation_id,
            person.initiative_id,
        )
    bodies = _nearest(sender, bodies_by_domain)
    organisation_id, initiative_id = _only(bodies.organisation_ids), _only(bodies.initiative_ids)
    if person:
        reason = SuggestionReason.ADDRESS
        return SenderSuggestion(reason, person.contact_id, organisation_id, initiative_id)
    if organisation_id or initiative_id:
        return SenderSuggestion(SuggestionReason.DOMAIN, None, organisation_id, initiative_id)
    return SenderSuggestion(SuggestionReason.NOTHING)


def _nearest(sender: MailAddress, bodies_by_domain: Mapping[str, DomainBodies]) -> DomainBodies:
    asked = domains_to_ask(sender)
    return next((bodies_by_domain[d] for d in asked if d in bodies_by_domain), DomainBodies())


def _only(ids: tuple[Id, ...]) -> Id | None:
    return ids[0] if len(ids) == 1 else None
