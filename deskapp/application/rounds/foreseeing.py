"""What taking mails in one by one will ask, read for many of them at once."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.taking_in.participants import involves
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail.threading import reference_numbers
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Message
from deskapp.domain.record import Id

_NEAREST = 2
"""Of many references the last ones are nearly always known; the others are asked one by one."""


def foresee(work: UnitOfWork, raws: Iterable[bytes], mails: Sequence[IncomingMail]) -> None:
    """Read what is known of these mails, of what they answer, and of their senders."""
    store = work.store
    hashes = {hashlib.sha256(raw).hexdigest() for raw in raws}
    for kind in (Message, UnreadableMail):
        store.foresee(kind, "raw_sha256", hashes)
    numbers = [reference_numbers(mail.subject.upper()) for mail in mails]
    store.foresee(Message, "message_id", {each for mail in mails for each in _answered(mail)})
    store.foresee(Inquiry, "ref_no", {*chain.from_iterable(numbers)})
    inquiries: set[Id] = set()
    doubtful: set[Id] = set()
    for mail, its_numbers in zip(mails, numbers, strict=True):
        messages = [*_messages(work, mail)]
        named = {each.inquiry_id for each in messages} or {*_inquiries(work, its_numbers)}
        inquiries |= named
        if not any(mail.sender and involves(each, mail.sender) for each in messages):
            doubtful |= named
    store.foresee(Inquiry, "id", inquiries)
    store.foresee(Message, "inquiry_id", doubtful)
    store.foresee_mails({mail.sender.address for mail in mails if mail.sender})


def _answered(mail: IncomingMail) -> Iterator[str]:
    """The identities of what the mail answers or returns, and its own, if it is a copy of ours."""
    yield from filter(None, (mail.message_id, mail.bounce.original_id if mail.bounce else ""))
    yield from mail.in_reply_to
    yield from mail.references[-_NEAREST:]


def _messages(work: UnitOfWork, mail: IncomingMail) -> Iterator[Message]:
    for message_id in _answered(mail):
        yield from work.where(Message, message_id=message_id)


def _inquiries(work: UnitOfWork, numbers: Iterable[str]) -> Iterator[Id]:
    for number in numbers:
        yield from (each.id for each in work.where(Inquiry, ref_no=number))
