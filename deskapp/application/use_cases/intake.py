"""Mail comes in: kept once, joined to the inquiry that it answers, or opening a new one."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.inquiry_work.joining import kept_for
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Channel, Inquiry, Relation, RelationKind
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail.threading import base_subject, reference_numbers
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Attachment, Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.text_rules import one_line

_MOST_REFERENCES = 50
_LONGEST_NOTE = 500
_LEFT = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})


class Intake(Enum):
    """What became of one mail."""

    OPENED = "opened"
    JOINED = "joined"
    KNOWN = "known"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one mail, and where it is now."""

    intake: Intake
    inquiry_id: Id | None = None


def _known(work: UnitOfWork, raw: bytes) -> TakenIn | None:
    """Whether these very bytes are kept already, as a message or in the tray."""
    sha256 = hashlib.sha256(raw).hexdigest()
    for message in work.where(Message, raw_sha256=sha256):
        return TakenIn(Intake.KNOWN, message.inquiry_id)
    if work.where(UnreadableMail, raw_sha256=sha256):
        return TakenIn(Intake.KNOWN)
    return None


def set_aside(work: UnitOfWork, raw: bytes, file_name: str, reason: str) -> TakenIn:
    """Keep a mail that nobody could read, raw, where the tray shows it."""
    known = _known(work, raw)
    if known:
        return known
    mail = UnreadableMail(
        id=new_id(),
        raw_sha256=work.store.put_content(raw),
        file_name=file_name,
        reason=reason,
        received_at=work.now,
    )
    work.save(mail)
    return TakenIn(Intake.UNREADABLE)


def take_in(
    work: UnitOfWork,
    raw: bytes,
    mail: IncomingMail,
    *,
    received_at: datetime | None = None,
    origin: str = "",
) -> TakenIn:
    """Keep a mail as a message of the inquiry that it answers, or of a new one.

    It joins only by References, In-Reply-To or the office's own number, and only where
    its sender takes part already; otherwise the inquiry it names is noted as related.
    What answers a closed duplicate goes where that is kept.
    """
    known = _known(work, raw) or _own_copy(work, mail)
    if known:
        return known
    at = min(mail.date or received_at or work.now, work.now)
    earlier = _earlier(work, mail)
    answered = _answered(work, mail, earlier)
    kept = kept_for(work.store, answered) if answered else None
    joins = any(_takes_part(work, each, mail) for each in (kept, answered) if each)
    if kept is not None and joins:
        inquiry = kept
    else:
        inquiry = _opened(work, mail, at, related=kept, origin=origin)
    message = _message(work, raw, mail, inquiry.id, at=at, origin=origin)
    work.save(message)
    if earlier is not None and earlier.direction is Direction.OUT:
        _learn_of(work, earlier, mail)
    if joins and message.direction is Direction.IN and message.automatic is Automatic.NO:
        work.save(inquiry.written_to(work.today))
    return TakenIn(Intake.JOINED if joins else Intake.OPENED, inquiry.id)


def _own_copy(work: UnitOfWork, mail: IncomingMail) -> TakenIn | None:
    """Our own reply coming back, from the Sent folder or a mailing list."""
    if not mail.message_id or not _is_ours(work, mail):
        return None
    for message in work.where(Message, message_id=mail.message_id):
        if message.direction is Direction.OUT:
            outbox.prove_sent(work, message.id)
            return TakenIn(Intake.KNOWN, message.inquiry_id)
    return None


def _answered(work: UnitOfWork, mail: IncomingMail, earlier: Message | None) -> Inquiry | None:
    """The inquiry that the mail says it belongs to, by a message or else by its number."""
    if earlier is not None:
        return work.find(Inquiry, earlier.inquiry_id)
    for number in reference_numbers(mail.subject.upper()):
        for inquiry in work.where(Inquiry, ref_no=number):
            return inquiry
    return None


def _earlier(work: UnitOfWork, mail: IncomingMail) -> Message | None:
    """The message that came back or is answered, the nearest reference first."""
    returned = (mail.bounce.original_id,) if mail.bounce else ()
    references = reversed(mail.references[-_MOST_REFERENCES:])
    for reference in (*filter(None, returned), *mail.in_reply_to, *references):
        for message in work.where(Message, message_id=reference):
            return message
    return None


def _learn_of(work: UnitOfWork, ours: Message, mail: IncomingMail) -> None:
    """A mail that somebody names has left; where it came back, it and the contact are marked."""
    outbox.prove_sent(work, ours.id)
    bounce = mail.bounce
    if bounce is None or not bounce.is_final:
        return
    named = {address.casefold() for address in bounce.recipients}
    reached = work.get(Message, ours.id)
    if reached.delivery not in _LEFT:
        return
    failed = [each for each in reached.recipients if each.casefold() in named]
    if not failed and len(reached.recipients) == 1:
        failed = list(reached.recipients)  # a forwarded address, or none that the report names
    if not failed:
        return
    refused = tuple(dict.fromkeys((*reached.refused, *failed)))
    note = " ".join(part for part in (bounce.status, bounce.reason) if part)[:_LONGEST_NOTE]
    work.save(replace(reached, refused=refused, delivery_note=note))
    if bounce.hard:
        for address in failed:
            _mark_invalid(work, address)


def _mark_invalid(work: UnitOfWork, address: str) -> None:
    for contact_id in work.store.contacts_by_mail(address):
        contact = work.get(Contact, contact_id)
        mails = tuple(
            replace(each, valid=each.valid and each.address.casefold() != address.casefold())
            for each in contact.mails
        )
        work.save(replace(contact, mails=mails))


def _takes_part(work: UnitOfWork, inquiry: Inquiry, mail: IncomingMail) -> bool:
    sender = mail.sender
    if sender is None or mail.bounce is not None:
        return mail.bounce is not None
    if _is_ours(work, mail):
        return True
    # A report of failed delivery joins whoever sent it, and so brings nobody in.
    people = {
        address.key: address
        for message in work.where(Message, inquiry_id=inquiry.id)
        if message.automatic is not Automatic.BOUNCE
        for address in (message.sender, *message.to, *message.cc)
        if address is not None
    }
    domains = {address.domain for address in people.values() if not is_free_mail(address.domain)}
    return sender.key in people or sender.domain in domains


def _is_ours(work: UnitOfWork, mail: IncomingMail) -> bool:
    """Whether the mail comes from one of the office's own addresses."""
    return mail.sender is not None and mail.sender.key in own_addresses(work)


def _opened(
    work: UnitOfWork,
    mail: IncomingMail,
    at: datetime,
    *,
    related: Inquiry | None,
    origin: str,
) -> Inquiry:
    opened = new_inquiry(_subject(mail), at, Channel.MAIL)
    links = (Relation(RelationKind.SEE_ALSO, related.id),) if related else ()
    outgoing = _is_ours(work, mail)
    return open_inquiry(work, replace(opened, related=links, origin=origin, outgoing=outgoing))


def _subject(mail: IncomingMail) -> str:
    first_line = next((line for line in mail.body.splitlines() if line.strip()), "")
    sender = mail.sender.address if mail.sender else ""
    candidates = (base_subject(mail.subject), mail.subject, first_line, sender, "–")
    return next(text for text in map(one_line, candidates) if text)[:200]


def _message(
    work: UnitOfWork, raw: bytes, mail: IncomingMail, inquiry_id: Id, *, at: datetime, origin: str
) -> Message:
    ours = _is_ours(work, mail)
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT if ours else Direction.IN,
        delivery=Delivery.SENT if ours else Delivery.NONE,
        at=at,
        subject=one_line(mail.subject)[:998],
        sender=mail.sender,
        to=mail.to,
        cc=mail.cc,
        body_text=mail.body,
        reply_text=mail.reply_text if mail.reply_text.strip() != mail.body.strip() else "",
        contact_id=_contact(work, mail.sender),
        attachments=tuple(
            Attachment(part.name, part.size, part.sha256, part.content_type, part.inline)
            for part in mail.attachments
        ),
        automatic=_automatic(mail),
        message_id=mail.message_id,
        in_reply_to=next(iter(mail.in_reply_to), ""),
        references=mail.references[-_MOST_REFERENCES:],
        raw_sha256=work.store.put_content(raw),
        origin=origin,
    )


def _contact(work: UnitOfWork, sender: MailAddress | None) -> Id | None:
    known = work.store.contacts_by_mail(sender.address) if sender else ()
    return known[0] if len(known) == 1 else None


def _automatic(mail: IncomingMail) -> Automatic:
    if mail.bounce is not None:
        return Automatic.BOUNCE
    if mail.out_of_office:
        return Automatic.OUT_OF_OFFICE
    return Automatic.AUTO_REPLY if mail.auto_reply else Automatic.NO
