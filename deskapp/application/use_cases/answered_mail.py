"""The mail that a draft answers: who else got it, and what it says."""

from dataclasses import dataclass
from datetime import datetime

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.nobodys_address import is_nobodys
from deskapp.domain.message import Direction, Message


@dataclass(frozen=True, slots=True)
class AnsweredMail:
    """Who wrote it and when (UTC), its new text, and who else is answered with "all"."""

    sender: MailAddress | None
    at: datetime
    text: str
    others_to: tuple[MailAddress, ...]
    others_cc: tuple[MailAddress, ...]


def answered_mail(reader: Reader, draft: Message) -> AnsweredMail | None:
    """The mail that came in and is answered by a draft, or none."""
    sought = {"inquiry_id": draft.inquiry_id, "message_id": draft.in_reply_to}
    mails = reader.where(Message, direction=Direction.IN, **sought) if draft.in_reply_to else ()
    for mail in mails[:1]:
        left_out = own_addresses(reader) | {each.key for each in draft.to}
        to = _others(mail.to, left_out)
        cc = _others(mail.cc, left_out | {each.key for each in to})
        return AnsweredMail(mail.sender, mail.at, mail.text, to, cc)
    return None


def _others(people: tuple[MailAddress, ...], left_out: frozenset[str]) -> tuple[MailAddress, ...]:
    found = {each.key: each for each in people if each.key not in left_out}
    return tuple(each for each in found.values() if not is_nobodys(each))
