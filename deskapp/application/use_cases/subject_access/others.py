"""Who else is named in what is stored about a person, so that it can be marked."""

from collections.abc import Iterable, Iterator

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.subject_access.gathering import Stored
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.introduction import Introduction
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.subject_access.others import Others, Person

_WRITTEN = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})


def others_than(queries: Queries, stored: Stored) -> Others:
    """Everybody but the person who asks, and the office's own addresses."""
    contact = stored.contact
    heads = tuple(_heads(stored.messages))
    near = _near(queries, stored, heads)
    users = queries.where(User)
    office = tuple(_office_reach(queries))
    named = frozenset(heads_of_others(heads, contact, office))
    known = queries.known_names().people
    return Others(
        near=(*map(_person, near), *map(_named, named), *map(_user, users)),
        known=tuple(Person(given, family) for given, family in known),
        phrases=tuple(phrase for each in near for phrase in _reach(each)),
        own_people=(_person(contact),),
        own_reach=(*_reach(contact), *office),
    )


def recipients(stored: Stored) -> frozenset[str]:
    """The addresses, other than their own, to which the office has written in these matters.

    Who was told something about the person has to be named (Art. 15(1)(c)).
    """
    own = {mail.address.casefold() for mail in stored.contact.mails}
    return frozenset(
        address.casefold()
        for message in stored.messages
        if message.direction is Direction.OUT and message.delivery in _WRITTEN
        for address in message.recipients
        if address.casefold() not in own
    )


def heads_of_others(
    heads: Iterable[MailAddress], contact: Contact, office: Iterable[str]
) -> Iterator[MailAddress]:
    """Those of other people."""
    own = {each.casefold() for each in (*(mail.address for mail in contact.mails), *office)}
    return (each for each in heads if each.key not in own)


def _heads(messages: Iterable[Message]) -> Iterator[MailAddress]:
    for message in messages:
        yield from (*message.to, *message.cc)
        if message.sender is not None:
            yield message.sender


def _near(queries: Queries, stored: Stored, heads: Iterable[MailAddress]) -> tuple[Contact, ...]:
    """The other contacts of the same matters, by link and by address."""
    ids = {each.contact_id for each in stored.messages if each.contact_id}
    for one in stored.of(Introduction):
        ids.update(getattr(one, "parties", ()))
    for address in {each.key for each in heads}:
        ids.update(queries.contacts_by_mail(address))
    ids.discard(stored.contact.id)
    return queries.several(Contact, tuple(sorted(Id(each) for each in ids)))


def _person(contact: Contact) -> Person:
    return Person(contact.first_name, contact.family_name)


def _user(user: User) -> Person:
    given, _, family = user.name.rpartition(" ")
    return Person(given, family)


def _named(head: MailAddress) -> Person:
    """Whoever stands beside an address, be it ``Probe, Jan`` or ``Jan Probe``."""
    if "@" in head.name:
        return Person("", "")
    family, comma, given = head.name.partition(",")
    if comma:
        return Person(given.strip(), family.strip())
    given, _, family = head.name.strip().rpartition(" ")
    return Person(given, family)


def _reach(contact: Contact) -> Iterator[str]:
    yield from (mail.address for mail in contact.mails)
    for phone in contact.phones:
        yield from filter(None, (phone.raw, phone.national, phone.international, phone.e164))
        yield from filter(None, [phone.base])
    yield from (address.street for address in contact.addresses if address.street)


def _office_reach(queries: Queries) -> Iterator[str]:
    for profile in queries.where(SenderProfile):
        yield from (profile.mail, profile.phone)
    yield from (account.address for account in queries.where(MailAccount))
