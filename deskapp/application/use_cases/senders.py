"""Who wrote: the office itself, or somebody to be suggested, taken over or made a contact."""

from dataclasses import replace
from datetime import date

from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Finder, Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail, Source
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.matching import (
    DomainBodies,
    KnownSender,
    SenderSuggestion,
    domains_to_ask,
    suggest,
)
from deskapp.domain.mail.nobodys_address import is_nobodys
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Automatic, Direction, Message
from deskapp.domain.names.person_name import name_of_sender
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile


def own_addresses(finder: Finder) -> frozenset[str]:
    """What the office writes from, as keys of addresses."""
    profiles = (MailAddress(profile.mail) for profile in finder.where(SenderProfile))
    accounts = (MailAddress(account.address) for account in finder.where(MailAccount))
    return frozenset(each.key for each in (*profiles, *accounts))


def sender_of(reader: Reader, inquiry_id: Id) -> MailAddress | None:
    """Who wrote first in an inquiry; a report that a mail came back was written by nobody."""
    for message in reader.where(Message, inquiry_id=inquiry_id, direction=Direction.IN):
        if message.sender is not None and message.automatic is not Automatic.BOUNCE:
            return message.sender
    return None


def may_be_contact(reader: Reader, sender: MailAddress) -> bool:
    """Whether a person may have the address: no list, no machine and not the office itself."""
    return not is_nobodys(sender) and sender.key not in own_addresses(reader)


def suggestion_for(reader: Reader, sender: MailAddress, day: date) -> SenderSuggestion:
    """Who a sender may be, by address and mail domain, with the role held on that day."""
    known = reader.contacts_by_mail(sender.address)
    contacts = {sender.key: tuple(_known(reader, each, day) for each in known)}
    bodies = {domain: _bodies(reader, domain) for domain in domains_to_ask(sender)}
    return suggest(sender, contacts, {name: each for name, each in bodies.items() if each})


def accept(work: UnitOfWork, inquiry_id: Id, suggestion: SenderSuggestion) -> Inquiry:
    """Take a suggestion over; what the inquiry has already stays."""
    inquiry = work.get(Inquiry, inquiry_id)
    initiative_id = inquiry.initiative_id or suggestion.initiative_id
    initiative = work.find(Initiative, initiative_id) if initiative_id else None
    land = initiative.laender[0] if initiative and len(initiative.laender) == 1 else ""
    return work.save(
        replace(
            inquiry,
            contact_id=inquiry.contact_id or suggestion.contact_id,
            organisation_id=inquiry.organisation_id or suggestion.organisation_id,
            initiative_id=initiative_id,
            land=inquiry.land or land,
        )
    )


def make_contact(work: UnitOfWork, inquiry_id: Id) -> Contact:
    """Make the unknown sender of an inquiry a contact, with a role where the domain names one body.

    Raises:
        NotFound: nobody wrote in the inquiry yet, or only a list or a machine.
    """
    sender = sender_of(work.store, inquiry_id)
    if sender is None or not may_be_contact(work.store, sender):
        raise NotFound("sender")
    name = name_of_sender(sender)
    contact = work.save(
        Contact(
            id=new_id(),
            title_pre=name.title_pre,
            first_name=name.first_name,
            nobility=name.nobility,
            name_particle=name.name_particle,
            last_name=name.last_name,
            title_post=name.title_post,
            mails=(ContactMail(sender.address, preferred=True),),
            source=Source.OWN_STATEMENT,
            source_date=work.today,
        )
    )
    day = work.clock.local(work.get(Inquiry, inquiry_id).received_at).date()
    suggestion = suggestion_for(work.store, sender, day)
    if suggestion.organisation_id or suggestion.initiative_id:
        work.save(_role(contact.id, suggestion))
    for message in work.where(Message, inquiry_id=inquiry_id):
        if message.sender and message.sender.key == sender.key:
            work.save(replace(message, contact_id=contact.id))
    accept(work, inquiry_id, replace(suggestion, contact_id=contact.id))
    return contact


def _role(contact_id: Id, suggestion: SenderSuggestion) -> Affiliation:
    """Exactly one body: the organisation, or else the initiative."""
    initiative_id = None if suggestion.organisation_id else suggestion.initiative_id
    return Affiliation(
        id=new_id(),
        contact_id=contact_id,
        organisation_id=suggestion.organisation_id,
        initiative_id=initiative_id,
        primary=True,
    )


def main_role(reader: Reader, contact_id: Id, day: date) -> Affiliation | None:
    """The role for which a person stood on that day: the primary one, or the only one."""
    held = [r for r in reader.where(Affiliation, contact_id=contact_id) if r.holds_on(day)]
    primary = next((role for role in held if role.primary), None)
    return primary or (held[0] if len(held) == 1 else None)


def _known(reader: Reader, contact_id: Id, day: date) -> KnownSender:
    role = main_role(reader, contact_id, day)
    if role is None:
        return KnownSender(contact_id)
    return KnownSender(contact_id, role.organisation_id, role.initiative_id)


def _bodies(reader: Reader, domain: str) -> DomainBodies | None:
    found = reader.bodies_by_domain(domain)
    if not found:
        return None
    return DomainBodies(
        tuple(each for kind, each in found if kind is Organisation),
        tuple(each for kind, each in found if kind is Initiative),
    )
