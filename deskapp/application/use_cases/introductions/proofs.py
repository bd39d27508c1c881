"""What shows that somebody has agreed: their newest mail in the inquiry, or a call with them."""

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.introductions.parties import addresses
from deskapp.domain.introduction import Introduction
from deskapp.domain.message import Automatic, Direction, Message
from deskapp.domain.record import Id


def what_proves(reader: Reader, introduction: Introduction, party: Id) -> Message | None:
    """What a party said last; whoever was asked can have answered only after that."""
    mails = addresses(reader, party)
    said = (
        each
        for each in reader.where(Message, inquiry_id=introduction.inquiry_id)
        if _is_from(each, party, mails)
        and (party == introduction.asker_id or each.id > introduction.id)
    )
    return max(said, key=lambda each: each.at, default=None)


def _is_from(message: Message, party: Id, mails: frozenset[str]) -> bool:
    if message.direction is Direction.CALL:
        return message.contact_id == party
    is_written = message.direction is Direction.IN and message.automatic is Automatic.NO
    sender = message.sender.key if message.sender else ""
    return is_written and (message.contact_id == party or sender in mails)
