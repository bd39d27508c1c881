"""Letters go into the outbox, so many in a minute.

Letters are written in batches, and whoever has one is never written to again: the recipients
without a message are what is left, whatever ended the program in between.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from deskapp.application.errors import NotFound
from deskapp.application.remembered_reads import RememberedReads
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings.chosen import (
    CheckedRecipient,
    candidate,
    check_recipients,
)
from deskapp.application.use_cases.mailings.course import find_mailing
from deskapp.application.use_cases.mailings.letters import (
    LettersIncomplete,
    Writing,
    finished,
)
from deskapp.application.use_cases.mailings.written_to import note_letter
from deskapp.application.use_cases.outbox import UNDO_TIME
from deskapp.application.use_cases.reply_sending import outgoing
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient, MailingState
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id

BATCH: Final = 50
"""Letters written in one transaction."""


def write_letters(work: UnitOfWork, writing: Writing, mailing_id: Id) -> int:
    """Write the next letters of a mailing and queue them; answers how many were looked at.

    0 means that nobody is left, or that the mailing does not run. Whom the gate refuses is
    noted with the reason.

    Raises:
        LettersIncomplete: a letter of this batch cannot leave; none of the batch is stored.
    """
    mailing = find_mailing(work.store, mailing_id)
    if mailing.state is not MailingState.RUNNING:
        return 0
    people = check_recipients(work.store, mailing, work.today)
    batch = list(islice((each for each in people if each.recipient.is_waiting), BATCH))
    reader = RememberedReads(work.store)
    letters = [finished(reader, writing, mailing, each) for each in batch if each.gate is Gate.OPEN]
    found = tuple(hindrance for each in letters for hindrance in each.hindrances)
    if found:
        raise LettersIncomplete(found)
    for each in batch:
        if each.gate is not Gate.OPEN:
            work.save(replace(each.recipient, gate=each.gate))
    for one, send_at in zip(letters, send_moments(work, mailing), strict=False):
        assert one.draft is not None
        sent = queue_letter(work, one.draft, one.raw, send_at)
        recipient = one.recipient.recipient
        work.save(replace(recipient, message_id=sent.id, address=sent.to[0].address))
        note_letter(work, mailing, recipient)
    return len(batch)


def send_moments(work: UnitOfWork, mailing: Mailing) -> Iterator[datetime]:
    """When the next letters of a mailing may leave, so many in a minute behind those queued.

    Nothing leaves before the mailing could be paused.
    """
    queued = len(work.where(Message, mailing_id=mailing.id, delivery=Delivery.QUEUED))
    step = timedelta(minutes=1) / mailing.per_minute
    while True:
        yield work.now + UNDO_TIME + queued * step
        queued += 1


def queue_letter(work: UnitOfWork, draft: Message, raw: bytes, send_at: datetime) -> Message:
    """Put a letter's finished bytes into the outbox."""
    queued = replace(draft, raw_sha256=work.store.put_content(raw), send_at=send_at)
    return work.save(queued.delivered(Delivery.QUEUED))


def queue_test(
    work: UnitOfWork, writing: Writing, mailing_id: Id, recipient_id: Id, to: MailAddress
) -> Message:
    """Queue the letter of one recipient to somebody of the office; it is no part of the mailing.

    Raises:
        NotFound: the recipient is gone.
        LettersIncomplete: something is missing in the letter.
        UnsafeMail: the finished bytes do not say what was meant.
    """
    mailing = find_mailing(work.store, mailing_id)
    found = candidate(work.store, work.get(MailingRecipient, recipient_id))
    if found is None:
        raise NotFound(MailingRecipient.__name__)
    one = finished(
        work.store, writing, mailing, CheckedRecipient(found.recipient, found.contact, Gate.OPEN)
    )
    if one.draft is None or one.hindrances:
        raise LettersIncomplete(one.hindrances)
    test = replace(one.draft, mailing_id=None, contact_id=None, to=(to,))
    test = replace(test, subject=f"[Test] {test.subject}")
    raw = writing.composer.compose(outgoing(test, work.store.content))
    return queue_letter(work, test, raw, work.now)
