"""The gate once more, as a letter leaves: between writing and sending somebody may object."""

from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings.chosen import candidate
from deskapp.application.use_cases.mailings.course import find_mailing, take_back
from deskapp.domain.mailings.gate import gate
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient, MailingState
from deskapp.domain.message import Message


def may_leave(work: UnitOfWork, message: Message) -> bool:
    """Whether a queued mail may leave; a letter that may not is taken back with its reason.

    So is one that the server put off while its mailing was paused or ended.
    """
    if message.mailing_id is None:
        return True
    mailing = find_mailing(work.store, message.mailing_id)
    recipients = work.where(MailingRecipient, mailing_id=mailing.id, contact_id=message.contact_id)
    is_halted = mailing.state in {MailingState.PAUSED, MailingState.DONE}
    if is_halted and any(each.message_id == message.id for each in recipients):
        take_back(work, message)
        return False
    refused = [one for each in recipients if (one := _gate(work, mailing, each)) is not Gate.OPEN]
    if not refused:
        return True
    recipient = take_back(work, message)
    if recipient is not None and recipient.message_id is None:
        work.save(replace(recipient, gate=refused[0]))
    return False


def _gate(work: UnitOfWork, mailing: Mailing, recipient: MailingRecipient) -> Gate:
    found = candidate(work.store, recipient)
    return gate(found, mailing, work.today) if found else Gate.NO_ADDRESS
