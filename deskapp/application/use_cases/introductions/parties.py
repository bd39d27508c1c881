"""Who is in an introduction: the two people, and to which of them a mail goes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deskapp.application.ports.records import Reader
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.introduction import Introduction, Standing
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class Met:
    """An introduction of an inquiry, and which of the two a mail goes to."""

    introduction: Introduction
    reached: frozenset[Id]

    @property
    def reaches_both(self) -> bool:
        """Whether the mail shows each of the two the other's address."""
        return self.reached == frozenset(self.introduction.parties)

    @property
    def unnamed(self) -> frozenset[Id]:
        """Who must not be named in the mail: has not agreed, and is not the one who reads it."""
        hidden = frozenset(self.introduction.missing) - self.reached
        return hidden if self.reached else frozenset()


def met_by(reader: Reader, inquiry_id: Id, people: Iterable[MailAddress]) -> Iterator[Met]:
    """The introductions of an inquiry, with whom of each a mail to those people reaches."""
    keys = {each.key for each in people}
    for introduction in reader.where(Introduction, inquiry_id=inquiry_id):
        reached = (each for each in introduction.parties if addresses(reader, each) & keys)
        yield Met(introduction, frozenset(reached))


def addresses(reader: Reader, contact_id: Id) -> frozenset[str]:
    """All mail addresses of a person, as keys."""
    contact = reader.find(Contact, contact_id)
    mails = contact.mails if contact else ()
    return frozenset(MailAddress(mail.address).key for mail in mails)


def name_of(reader: Reader, contact_id: Id) -> str:
    """What a person is called; empty where they are gone."""
    contact = reader.find(Contact, contact_id)
    return (contact.full_name or contact.mail) if contact else ""


def is_to_be_made(introduction: Introduction) -> bool:
    """Whether the two are still to be introduced."""
    return introduction.standing in {Standing.ASKING, Standing.READY}
