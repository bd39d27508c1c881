"""Mail comes in: kept once, joined to the inquiry that it answers, or opening a new one."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.inquiry_work.joining import kept_for
from deskapp.application.use_cases.taking_in.mail_fields import (
    MOST_REFERENCES,
    as_read,
    contact_of,
)
from deskapp.application.use_cases.taking_in.participants import (
    WrittenBy,
    takes_part,
    written_by,
)
from deskapp.application.use_cases.taking_in.returned import learn_of
from deskapp.domain.inquiry import Channel, Inquiry, Relation, RelationKind
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail.short_answers.thanks import is_thanks
from deskapp.domain.mail.threading import base_subject, reference_numbers
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.text_rules import one_line


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


def set_aside(
    work: UnitOfWork,
    raw: bytes,
    file_name: str,
    reason: str,
    *,
    received_at: datetime | None = None,
) -> TakenIn:
    """Keep a mail that nobody could read, raw, where the tray shows it."""
    known = _known(work, raw)
    if known:
        return known
    mail = UnreadableMail(
        id=new_id(),
        raw_sha256=work.store.put_content(raw),
        file_name=file_name,
        reason=reason,
        received_at=min(received_at or work.now, work.now),
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
    known = _known(work, raw)
    if known:
        return known
    writer = written_by(work, mail)
    copy = _own_copy(work, mail, writer)
    if copy:
        return copy
    at = min(mail.date or received_at or work.now, work.now)
    earlier = _earlier(work, mail)
    answered = _answered(work, mail, earlier)
    kept = kept_for(work.store, answered) if answered else None
    joins = any(takes_part(work, each, mail, writer, earlier) for each in (kept, answered) if each)
    is_ours = writer is WrittenBy.OFFICE
    if kept is not None and joins:
        inquiry = kept
    else:
        inquiry = _opened(work, mail, at, related=kept, origin=origin, outgoing=is_ours)
    message = _message(work, raw, mail, inquiry.id, at=at, origin=origin, is_ours=is_ours)
    if joins and earlier is not None:
        message = _by_way_of_list(message, earlier)
    work.save(message)
    if earlier is not None and earlier.direction is Direction.OUT:
        learn_of(work, earlier, mail)
    if joins and _asks_something(message):
        work.save(inquiry.written_to(work.today))
    return TakenIn(Intake.JOINED if joins else Intake.OPENED, inquiry.id)


def _by_way_of_list(message: Message, earlier: Message) -> Message:
    """Somebody who answers us by a list is a person; our own mail that comes back is the list's."""
    is_answer = earlier.direction is Direction.OUT and earlier.message_id != message.message_id
    if message.automatic is Automatic.LIST and is_answer:
        return replace(message, automatic=Automatic.NO)
    return message


def _own_copy(work: UnitOfWork, mail: IncomingMail, writer: WrittenBy) -> TakenIn | None:
    """Our own reply coming back, from the Sent folder or by a mailing list."""
    if not mail.message_id or writer is WrittenBy.OTHERS:
        return None
    for message in work.where(Message, message_id=mail.message_id):
        is_same = base_subject(mail.subject) == base_subject(message.subject)
        if message.direction is Direction.OUT and (writer is WrittenBy.OFFICE or is_same):
            outbox.prove_sent(work, message.id)
            return TakenIn(Intake.KNOWN, message.inquiry_id)
    return None


def _asks_something(message: Message) -> bool:
    """Whether somebody has to look at it: a person wrote it, and more than thanks."""
    if message.direction is not Direction.IN or message.automatic is not Automatic.NO:
        return False
    has_files = any(not each.inline for each in message.attachments)
    sender = message.sender.name if message.sender else ""
    return has_files or not is_thanks(message.text, sender)


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
    references = reversed(mail.references[-MOST_REFERENCES:])
    repeated = (mail.message_id,) if mail.listed else ()
    for reference in (*filter(None, (*returned, *repeated)), *mail.in_reply_to, *references):
        for message in work.where(Message, message_id=reference):
            return message
    return None


def _opened(
    work: UnitOfWork,
    mail: IncomingMail,
    at: datetime,
    *,
    related: Inquiry | None,
    origin: str,
    outgoing: bool,
) -> Inquiry:
    opened = new_inquiry(_subject(mail), at, Channel.MAIL)
    links = (Relation(RelationKind.SEE_ALSO, related.id),) if related else ()
    return open_inquiry(work, replace(opened, related=links, origin=origin, outgoing=outgoing))


def _subject(mail: IncomingMail) -> str:
    first_line = next((line for line in mail.body.splitlines() if line.strip()), "")
    sender = mail.sender.address if mail.sender else ""
    candidates = (base_subject(mail.subject), mail.subject, first_line, sender, "–")
    return next(text for text in map(one_line, candidates) if text)[:200]


def _message(
    work: UnitOfWork,
    raw: bytes,
    mail: IncomingMail,
    inquiry_id: Id,
    *,
    at: datetime,
    origin: str,
    is_ours: bool,
) -> Message:
    message = Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT if is_ours else Direction.IN,
        delivery=Delivery.SENT if is_ours else Delivery.NONE,
        at=at,
        contact_id=contact_of(work, mail.sender),
        raw_sha256=work.store.put_content(raw),
        origin=origin,
    )
    return as_read(message, mail)
