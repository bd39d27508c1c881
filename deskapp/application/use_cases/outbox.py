"""The outbox: queued, then sending, then sent or unclear; never sent twice, never falsely sent.

Each queued mail has the earliest moment at which it may leave: so it can be called back for a
while, sent on a later day, and tried again after a pause.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from deskapp.application.ports.post import Refusal
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import DomainError
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message, SentCopy
from deskapp.domain.record import Id

UNDO_TIME: Final = timedelta(seconds=15)
"""How long every mail can be called back."""
PAUSES: Final = tuple(timedelta(minutes=each) for each in (5, 15, 30, 60, 120, 240))
"""The time to the next try, by the number of tries; the last one again and again."""
TRIES_OF_A_DAY: Final = 10
"""So many tries take a day; who waits longer is told so."""
FOUND: Final = "found_sent"
"""The note of a mail that was unclear, until something proved that it has left."""
_AT_ONCE: Final = datetime.min.replace(tzinfo=UTC)
_LONGEST_NOTE: Final = 500


class AlreadyLeaving(DomainError):
    """A mail cannot be called back: it is being sent, or has left."""

    code = "already_leaving"


def account_of(reader: Reader, message: Message) -> MailAccount | None:
    """The account through which a mail leaves: that of its sender, or else the first."""
    return own_account([each for each in reader.where(MailAccount) if each.smtp.host], message)


def own_account(accounts: Sequence[MailAccount], message: Message) -> MailAccount | None:
    """The account of a message's sender, or else the first."""
    sender = message.sender.key if message.sender else ""
    own = (each for each in accounts if each.address.casefold() == sender)
    return next(own, accounts[0] if accounts else None)


def due(reader: Reader, now: datetime) -> list[Message]:
    """The queued mails that may leave now, in the order in which they do."""
    queued = reader.where(Message, delivery=Delivery.QUEUED)
    return sorted((each for each in queued if _leaves_at(each) <= now), key=_leaves_at)


def next_due(reader: Reader) -> datetime | None:
    """When the next queued mail may leave; none where nothing is queued."""
    queued = reader.where(Message, delivery=Delivery.QUEUED)
    return min(map(_leaves_at, queued), default=None)


def claim_next(
    work: UnitOfWork, may_leave: Callable[[UnitOfWork, Message], bool] = lambda *_: True
) -> Message | None:
    """Take the next mail for sending, before the server is asked; none where nothing is due.

    ``may_leave`` is asked last, and has taken a mail away where it answers no.
    """
    for message in due(work.store, work.now):
        if account_of(work.store, message) and may_leave(work, message):
            return work.save(message.delivered(Delivery.SENDING))
    return None


def taken(work: UnitOfWork, message_id: Id, refusals: Sequence[Refusal]) -> Message:
    """The server has taken a mail, though perhaps not for everybody.

    Where it only refuses some for now, the mail is queued again for all of those refused.
    """
    message = work.get(Message, message_id)
    note = "; ".join(f"{each.address}: {each.reply}" for each in refusals)[:_LONGEST_NOTE]
    if not refusals:
        left = message.delivered(Delivery.SENT)
    elif all(each.for_good for each in refusals):
        left = message.delivered(Delivery.PARTLY_SENT, note)
    else:
        left = _paused(message.delivered(Delivery.QUEUED, note), work.now)
    refused = tuple(each.address for each in refusals)
    return work.save(_with_copy(work, replace(left, refused=refused)))


def refuse(work: UnitOfWork, message_id: Id, note: str) -> Message:
    """The server will not take a mail for anybody whom it was now meant for."""
    message = work.get(Message, message_id)
    delivery = Delivery.PARTLY_SENT if message.refused else Delivery.REFUSED
    return work.save(message.delivered(delivery, note[:_LONGEST_NOTE]))


def doubt(work: UnitOfWork, message_id: Id, note: str) -> Message:
    """Nobody knows whether a mail has left."""
    return work.save(
        work.get(Message, message_id).delivered(Delivery.UNCLEAR, note[:_LONGEST_NOTE])
    )


def put_off(work: UnitOfWork, message_id: Id, note: str) -> Message:
    """A mail has not left and is tried again after a pause."""
    queued = work.get(Message, message_id).delivered(Delivery.QUEUED, note[:_LONGEST_NOTE])
    return work.save(_paused(queued, work.now))


def put_off_all(work: UnitOfWork, message_id: Id, note: str) -> Message:
    """A mail has not left for its server is away; the others that are due there wait as well."""
    message = put_off(work, message_id, note)
    account = account_of(work.store, message)
    for other in due(work.store, work.now):
        if account_of(work.store, other) == account:
            tried = replace(other, attempts=other.attempts + 1, delivery_note=message.delivery_note)
            work.save(_paused(tried, work.now))
    return message


def put_back(work: UnitOfWork, message_id: Id, note: str) -> Message:
    """A mail has not left, and waits until a person has mended what keeps it."""
    message = work.get(Message, message_id)
    return work.save(message.delivered(Delivery.QUEUED, note[:_LONGEST_NOTE]))


def recover(work: UnitOfWork) -> tuple[Message, ...]:
    """What was being sent, and nobody sends it any more, is unclear."""
    sending = work.where(Message, delivery=Delivery.SENDING)
    return tuple(work.save(message.delivered(Delivery.UNCLEAR)) for message in sending)


def resolve(work: UnitOfWork, message_id: Id, *, was_sent: bool) -> Message:
    """A person says whether an unclear mail was sent; one that was not becomes a draft again."""
    message = work.get(Message, message_id)
    if not was_sent:
        return work.save(_stopped(message))
    sent = replace(message.delivered(Delivery.SENT), refused=())
    return work.save(_with_copy(work, sent))


def prove_sent(work: UnitOfWork, message_id: Id) -> None:
    """Something shows that an unclear mail has left; any other stays as it is."""
    message = work.find(Message, message_id)
    if message and message.delivery is Delivery.UNCLEAR:
        sent = replace(message.delivered(Delivery.SENT, FOUND), refused=())
        work.save(_with_copy(work, sent))


def back_to_draft(work: UnitOfWork, message_id: Id) -> Message:
    """Take a queued or refused mail out of the outbox to work on it again.

    One that has reached somebody is no draft again, only partly sent.

    Raises:
        AlreadyLeaving: it is being sent, or has left.
    """
    message = work.get(Message, message_id)
    if message.delivery not in {Delivery.QUEUED, Delivery.REFUSED}:
        raise AlreadyLeaving
    return work.save(_stopped(message))


def send_now(work: UnitOfWork, message_id: Id) -> Message:
    """Let a queued mail leave without waiting. Raises ``AlreadyLeaving``."""
    message = work.get(Message, message_id)
    if message.delivery is not Delivery.QUEUED:
        raise AlreadyLeaving
    return work.save(replace(message, send_at=work.now))


def try_now(work: UnitOfWork) -> None:
    """Let every mail that was put off be tried without waiting."""
    for message in work.where(Message, delivery=Delivery.QUEUED):
        if message.attempts:
            work.save(replace(message, send_at=work.now))


def retry_refused(work: UnitOfWork, message_id: Id) -> Message:
    """Queue a partly sent mail once more, for those alone who have not got it."""
    queued = work.get(Message, message_id).delivered(Delivery.QUEUED)
    return work.save(replace(queued, send_at=work.now, attempts=0))


def settle(work: UnitOfWork, message_id: Id) -> Message:
    """Leave it at that: nobody else gets the mail any more, and a missing copy stays missing."""
    message = work.get(Message, message_id)
    if message.delivery is Delivery.PARTLY_SENT:
        message = message.delivered(Delivery.SENT, message.delivery_note)
    if message.sent_copy is SentCopy.MISSING:
        message = replace(message, sent_copy=SentCopy.NONE)
    return work.save(message)


def note_copy(work: UnitOfWork, message_id: Id, copy: SentCopy) -> Message:
    """Note whether a sent mail lies in the mailbox too."""
    return work.save(replace(work.get(Message, message_id), sent_copy=copy))


def want_missing_copies(work: UnitOfWork) -> None:
    """Let every copy that is missing in the mailbox be put there once more."""
    for message in work.where(Message, sent_copy=SentCopy.MISSING):
        work.save(replace(message, sent_copy=SentCopy.WANTED))


def _leaves_at(message: Message) -> datetime:
    return message.send_at or _AT_ONCE


def _paused(message: Message, now: datetime) -> Message:
    pause = PAUSES[min(max(message.attempts, 1), len(PAUSES)) - 1]
    return replace(message, send_at=now + pause)


def _stopped(message: Message) -> Message:
    note = message.delivery_note if message.refused else ""
    stopped = message.delivered(message.when_stopped, note)
    return replace(stopped, send_at=None, attempts=0)


def _with_copy(work: UnitOfWork, message: Message) -> Message:
    """A mail that has left for the first time is wanted in the mailbox, where we put it there."""
    account = account_of(work.store, message)
    wants = account is not None and account.stores_sent and bool(account.imap.host)
    if message.sent_copy is SentCopy.NONE and wants:
        return replace(message, sent_copy=SentCopy.WANTED)
    return message
