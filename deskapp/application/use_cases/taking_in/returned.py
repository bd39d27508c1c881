"""What somebody else's mail tells of one of ours: that it has left, or that it came back."""

from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.domain.contact import Contact
from deskapp.domain.mail.incoming_mail import Bounce, IncomingMail
from deskapp.domain.message import Delivery, Message

_LEFT: Final = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})
_LONGEST_NOTE: Final = 500


def learn_of(work: UnitOfWork, ours: Message, mail: IncomingMail) -> None:
    """A mail that somebody names has left; where it came back, it and the contact are marked."""
    outbox.prove_sent(work, ours.id)
    bounce = mail.bounce
    if bounce is None or not bounce.is_final:
        return
    reached = work.get(Message, ours.id)
    failed = _failed(reached, bounce)
    if reached.delivery not in _LEFT or not failed:
        return
    refused = tuple(dict.fromkeys((*reached.refused, *failed)))
    note = " ".join(part for part in (bounce.status, bounce.reason) if part)[:_LONGEST_NOTE]
    work.save(replace(reached, refused=refused, delivery_note=note))
    known = {address.casefold() for address in reached.refused}
    for address in failed:
        if address.casefold() not in known:  # a second report of one mail counts no more
            _count(work, address, hard=bounce.hard)


def _failed(ours: Message, bounce: Bounce) -> list[str]:
    """The recipients whom it did not reach."""
    named = {address.casefold() for address in bounce.recipients}
    failed = [each for each in ours.recipients if each.casefold() in named]
    if not failed and len(ours.recipients) == 1:
        return list(ours.recipients)  # a forwarded address, or none that the report names
    return failed


def _count(work: UnitOfWork, address: str, *, hard: bool) -> None:
    """Note with everybody who has the address that mail to it came back (G-09)."""
    for contact_id in work.store.contacts_by_mail(address):
        contact = work.get(Contact, contact_id)
        mails = tuple(
            each.bounced(hard=hard) if each.address.casefold() == address.casefold() else each
            for each in contact.mails
        )
        work.save(replace(contact, mails=mails))
