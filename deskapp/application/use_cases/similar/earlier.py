"""An answer that was sent before, as a text for the reply to another inquiry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deskapp.application.ports.records import Reader
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.answered.taken_over import OldCase, taken_over
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.names.person_name import name_of_sender
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """Words of an answer that was sent before, with marks for whom they were about."""

    text: str
    ref_no: str


def earlier_answer(reader: Reader, message_id: Id, inquiry_id: Id) -> EarlierAnswer | None:
    """What was sent once, for the reply to that inquiry; none where either is gone."""
    message, inquiry = reader.find(Message, message_id), reader.find(Inquiry, inquiry_id)
    old = reader.find(Inquiry, message.inquiry_id) if message else None
    if message is None or inquiry is None or old is None:
        return None
    text = message.reply_text or message.body_text
    return EarlierAnswer(taken_over(text, _old_case(reader, old), inquiry.ref_no), old.ref_no)


def _old_case(reader: Reader, old: Inquiry) -> OldCase:
    said = reader.where(Message, inquiry_id=old.id)
    outside = tuple(_outside(said))
    ids = {old.contact_id, *(each.contact_id for each in said)} - {None}
    people = [person for each in ids if each and (person := reader.find(Contact, each))]
    return OldCase(
        ref_no=old.ref_no,
        people=tuple(dict.fromkeys((*_names(people), *_names_beside(outside)))),
        bodies=tuple(_bodies(reader, old)),
        addresses=tuple(
            dict.fromkeys(
                (
                    *(each.address for each in outside),
                    *(mail.address for person in people for mail in person.mails),
                )
            )
        ),
    )


def _outside(said: Iterable[Message]) -> Iterator[MailAddress]:
    """Who wrote to the office, and to whom the office wrote."""
    for message in said:
        if message.direction is Direction.IN and message.sender:
            yield message.sender
        elif message.direction is Direction.OUT:
            yield from (*message.to, *message.cc)


def _names(people: Iterable[Contact]) -> Iterator[tuple[str, str]]:
    for person in people:
        yield person.first_name, person.family_name
        yield person.first_name, person.last_name


def _names_beside(addresses: Iterable[MailAddress]) -> Iterator[tuple[str, str]]:
    for address in addresses:
        name = name_of_sender(address)
        yield name.first_name, name.last_name


def _bodies(reader: Reader, old: Inquiry) -> Iterator[str]:
    if old.initiative_id and (initiative := reader.find(Initiative, old.initiative_id)):
        yield from (initiative.name, initiative.name_short, *initiative.aliases)
    if old.organisation_id and (organisation := reader.find(Organisation, old.organisation_id)):
        yield from (organisation.name, organisation.name_short, *organisation.aliases)
