"""A mailing as a whole: prepared, started, paused, ended; its letters are in ``letters``."""

from dataclasses import replace

from deskapp.application.errors import InUse, NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.mailings.written_to import forget_letter
from deskapp.domain.errors import TransitionNotAllowed
from deskapp.domain.inquiry import Ball, BallPosition, Channel, Inquiry, Kind, State
from deskapp.domain.mailings.mailing import Mailing, MailingKind, MailingRecipient, MailingState
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.domain.template import Template

_BEFORE_START = (
    *("title", "kind", "per_minute", "template_class", "purpose"),
    *("texts", "asks", "given", "attachments"),
)
"""What nobody may change any more once letters were written."""


def find_mailing(reader: Reader, mailing_id: Id) -> Mailing:
    """The mailing. Raises ``NotFound``."""
    mailing = reader.find(Mailing, mailing_id)
    if mailing is None:
        raise NotFound(Mailing.__name__)
    return mailing


def save_mailing(work: UnitOfWork, mailing: Mailing) -> Mailing:
    """Store a mailing as it was edited; a new one opens the inquiry that its answers come to.

    Raises:
        TransitionNotAllowed: letters were written, and what stands in them was changed.
    """
    stored = work.find(Mailing, mailing.id)
    if stored is None:
        inquiry = _opened(work, mailing)
        return work.save(replace(mailing, inquiry_id=inquiry.id, author_id=work.user_id))
    if not stored.is_draft and any(
        getattr(stored, name) != getattr(mailing, name) for name in _BEFORE_START
    ):
        raise TransitionNotAllowed(stored.state.value)
    inquiry = work.get(Inquiry, mailing.inquiry_id)
    work.save(replace(inquiry, subject=mailing.title, due_on=mailing.answer_by))
    return work.save(mailing)


def from_template(mailing: Mailing, template: Template) -> Mailing:
    """The mailing with a template's texts, class and questions; answers to those are kept."""
    return replace(
        mailing,
        template_key=template.key,
        template_version=template.version,
        template_class=template.template_class,
        texts=template.texts,
        asks=template.asks,
        attachments=template.attachments,
    )


def delete_mailing(work: UnitOfWork, mailing: Mailing) -> None:
    """Delete a mailing that was not started, with its recipients and its inquiry.

    Raises:
        InUse: letters were written.
    """
    if not mailing.is_draft or work.where(Message, mailing_id=mailing.id):
        raise InUse(Mailing.__name__)
    for recipient in work.where(MailingRecipient, mailing_id=mailing.id):
        work.delete(recipient)
    work.delete(mailing)
    records.delete(work, work.get(Inquiry, mailing.inquiry_id))


def start(work: UnitOfWork, mailing_id: Id) -> Mailing:
    """Let the letters be written, for the first time or after a pause."""
    mailing = find_mailing(work.store, mailing_id)
    if mailing.state is MailingState.DONE:
        raise TransitionNotAllowed(mailing.state.value)
    inquiry = work.get(Inquiry, mailing.inquiry_id)
    if inquiry.state is State.IN_PROGRESS and mailing.started_at is None:
        waiting = BallPosition(Ball.ASKER, since=work.today)
        work.save(
            replace(inquiry, state=State.WAITING_EXTERNAL, ball=waiting, first_reply_at=work.now)
        )
    started = mailing.started_at or work.now
    return work.save(replace(mailing, state=MailingState.RUNNING, started_at=started))


def pause(work: UnitOfWork, mailing_id: Id) -> Mailing:
    """Take back what has not left yet; it is written anew when the mailing goes on."""
    return _halted(work, mailing_id, MailingState.PAUSED)


def end(work: UnitOfWork, mailing_id: Id) -> Mailing:
    """Write to nobody any more; what has left has left."""
    return _halted(work, mailing_id, MailingState.DONE)


def recall_reminders(work: UnitOfWork, mailing_id: Id) -> int:
    """Take back the reminders that have not left yet; answers how many."""
    queued = work.where(Message, mailing_id=mailing_id, delivery=Delivery.QUEUED)
    letters = {each.message_id for each in work.where(MailingRecipient, mailing_id=mailing_id)}
    found = [message for message in queued if message.id not in letters]
    for message in found:
        take_back(work, message)
    return len(found)


def take_back(work: UnitOfWork, message: Message) -> MailingRecipient | None:
    """Take a queued letter or reminder of a mailing out of the outbox, as if never written.

    Answers the recipient as they are now; none where it is neither their letter nor their
    last reminder.
    """
    whose = {"mailing_id": message.mailing_id, "contact_id": message.contact_id}
    found = work.where(MailingRecipient, **whose)
    recipient = next((r for r in found if message.id in {r.message_id, r.reminder_id}), None)
    if recipient is not None and message.id == recipient.message_id:
        forget_letter(work, message, recipient)
        recipient = work.save(replace(recipient, message_id=None, address=""))
    elif recipient is not None:
        recipient = work.save(replace(recipient, reminder_id=_earlier(work, recipient)))
    work.delete(message)
    return recipient


def _halted(work: UnitOfWork, mailing_id: Id, state: MailingState) -> Mailing:
    mailing = find_mailing(work.store, mailing_id)
    if mailing.state not in {MailingState.RUNNING, MailingState.PAUSED}:
        raise TransitionNotAllowed(mailing.state.value)
    for message in work.where(Message, mailing_id=mailing_id, delivery=Delivery.QUEUED):
        take_back(work, message)
    return work.save(replace(mailing, state=state))


def _earlier(work: UnitOfWork, recipient: MailingRecipient) -> Id | None:
    """The reminder before the last one."""
    written = work.where(Message, mailing_id=recipient.mailing_id, contact_id=recipient.contact_id)
    others = [m.id for m in written if m.id not in {recipient.message_id, recipient.reminder_id}]
    return others[-1] if others else None


def _opened(work: UnitOfWork, mailing: Mailing) -> Inquiry:
    is_question = mailing.kind is MailingKind.ROUND_ROBIN
    begun = replace(
        new_inquiry(mailing.title, work.now, Channel.MAIL),
        outgoing=True,
        owner_id=work.user_id,
        state=State.IN_PROGRESS,
        kind=Kind.SURVEY if is_question else None,
    )
    return work.save(replace(open_inquiry(work, begun), due_on=mailing.answer_by))
