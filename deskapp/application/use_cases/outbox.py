"""The outbox: queued, then sending, then sent or unclear; never sent twice, never falsely sent."""

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id


def claim_next(work: UnitOfWork) -> Message | None:
    """Take a queued mail for sending, before the server is asked; none when all is out.

    The oldest of those tried least comes first, so one that is put off delays no other.
    """
    queued = work.where(Message, delivery=Delivery.QUEUED)
    if not queued:
        return None
    chosen = min(queued, key=lambda message: message.attempts)
    return work.save(chosen.delivered(Delivery.SENDING))


def record(work: UnitOfWork, message_id: Id, delivery: Delivery, note: str = "") -> Message:
    """Note what became of a mail that was being sent; ``note`` is the server's word."""
    return work.save(work.get(Message, message_id).delivered(delivery, note[:500]))


def recover(work: UnitOfWork) -> tuple[Message, ...]:
    """What was being sent, and nobody sends it any more, is unclear; a person is asked."""
    sending = work.where(Message, delivery=Delivery.SENDING)
    return tuple(work.save(message.delivered(Delivery.UNCLEAR)) for message in sending)


def resolve(work: UnitOfWork, message_id: Id, *, was_sent: bool) -> Message:
    """A person says whether an unclear mail was sent; one that was not becomes a draft again."""
    delivery = Delivery.SENT if was_sent else Delivery.DRAFT
    return work.save(work.get(Message, message_id).delivered(delivery))


def back_to_draft(work: UnitOfWork, message_id: Id) -> Message:
    """Take a queued or refused mail out of the outbox to work on it again."""
    return work.save(work.get(Message, message_id).delivered(Delivery.DRAFT))
