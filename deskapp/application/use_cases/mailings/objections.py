"""Somebody wants no more mails: noted in one step, and the letter that confirms it (G-07)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings.consents import object_to_mailings, withdraw
from deskapp.application.use_cases.mailings.first_texts import objection_texts
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.consent import Consent, Purpose
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id

CONFIRMING: Final = "V24"
"""The key of the template, as the start data has it."""
ADVERTISING: Final = (Purpose.NEWSLETTER, Purpose.INVITATIONS, Purpose.SURVEYS)
"""What nobody is written to about who has objected."""


class NobodyObjects(DomainError):
    """An objection was to be noted in an inquiry that is from nobody yet."""

    code = "nobody_objects"


@dataclass(frozen=True, slots=True)
class Objection:
    """Who objects since when, to the consents and mailings that it ends."""

    contact: Contact
    since: date
    consents: tuple[Consent, ...]
    waiting: tuple[tuple[MailingRecipient, Mailing], ...]

    @property
    def mailings(self) -> tuple[str, ...]:
        """The titles of the mailings that are being prepared, and lose the person."""
        return tuple(mailing.title for _, mailing in self.waiting)


def objection_of(reader: Reader, clock: Clock, inquiry_id: Id) -> Objection:
    """What an objection of the person of an inquiry means, noted already or not.

    Raises ``NobodyObjects`` where the inquiry has no contact yet.
    """
    inquiry = reader.find(Inquiry, inquiry_id)
    contact_id = inquiry.contact_id if inquiry else None
    contact = reader.find(Contact, contact_id) if contact_id else None
    if contact is None:
        raise NobodyObjects
    said = _last_said(reader, inquiry_id)
    return Objection(
        contact=contact,
        since=clock.local(said.at).date() if said else clock.today(),
        consents=tuple(
            each
            for each in reader.where(Consent, contact_id=contact.id)
            if each.purpose in ADVERTISING and each.withdrawn_on is None
        ),
        waiting=tuple(_prepared_for(reader, contact.id)),
    )


def note_objection(work: UnitOfWork, inquiry_id: Id, reason: str = "") -> ReplyStart:
    """Note it, end the consents, leave the mailings not begun yet; answers the confirmation."""
    objection = objection_of(work.store, work.clock, inquiry_id)
    contact = object_to_mailings(work, objection.contact.id, reason)
    for consent in objection.consents:
        withdraw(work, consent.id)
    for recipient, _ in objection.waiting:
        work.delete(recipient)
    return _confirmation(work.store, inquiry_id, replace(objection, contact=contact))


def _prepared_for(reader: Reader, contact_id: Id) -> "list[tuple[MailingRecipient, Mailing]]":
    found = []
    for recipient in reader.where(MailingRecipient, contact_id=contact_id):
        mailing = reader.find(Mailing, recipient.mailing_id)
        if mailing is not None and mailing.is_draft:
            found.append((recipient, mailing))
    return found


def _confirmation(reader: Reader, inquiry_id: Id, objection: Objection) -> ReplyStart:
    contact, said = objection.contact, _last_said(reader, inquiry_id)
    wrote = said.sender.address if said and said.sender else ""
    address = wrote if said and said.contact_id == contact.id and wrote else contact.mail
    texts = objection_texts(contact.language[:2])
    return ReplyStart(
        to=(MailAddress(address, contact.full_name),) if address else (),
        template_key=CONFIRMING,
        contact_id=contact.id,
        is_answer=True,
        asked={
            "widerspruch_am": objection.since,
            "umfang": texts.ended,
            "gespeichert": texts.kept,
        },
    )


def _last_said(reader: Reader, inquiry_id: Id) -> Message | None:
    """The last mail or call of the inquiry that came in."""
    said = reader.where(Message, inquiry_id=inquiry_id)
    came = (each for each in said if each.direction in {Direction.IN, Direction.CALL})
    return max(came, key=lambda each: each.at, default=None)
