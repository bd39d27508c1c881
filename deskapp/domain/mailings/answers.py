"""Who has answered a mailing: the mails that went out and came back, sorted by recipient."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from deskapp.domain.mailings.mailing import Gate, MailingRecipient
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id


class Standing(Enum):
    """How one recipient of a mailing stands to it."""

    SENT = "sent"
    REMINDED = "reminded"
    RETURNED = "returned"
    DECLINED = "declined"
    ANSWERED = "answered"
    QUEUED = "queued"
    WAITING = "waiting"
    CLOSED = "closed"


UNANSWERED: Final = frozenset({Standing.SENT, Standing.REMINDED})
"""Whose answer may still come, and who may be reminded."""
_SENT: Final = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What was written to one recipient and what came back.

    ``answer`` is the first answer of a person, ``returned`` the first report that a mail did
    not arrive.
    """

    recipient: MailingRecipient
    letter: Message | None = None
    reminder: Message | None = None
    answer: Message | None = None
    returned: Message | None = None

    @property
    def standing(self) -> Standing:
        """What counts most of it."""
        letter = self.letter
        if letter is None:
            is_open = self.recipient.gate is Gate.OPEN
            return Standing.WAITING if is_open else Standing.CLOSED
        if self.answer:
            return Standing.ANSWERED
        if self.recipient.declined:
            return Standing.DECLINED
        if self.returned or letter.delivery is Delivery.REFUSED:
            return Standing.RETURNED
        if letter.delivery not in _SENT:
            return Standing.QUEUED
        return Standing.REMINDED if self.reminder else Standing.SENT


def exchanges(
    recipients: Iterable[MailingRecipient], messages: Iterable[Message]
) -> dict[Id, Exchange]:
    """The exchange with each recipient, by its identity; ``messages`` are those of the inquiry.

    A mail answers by In-Reply-To or References, else by who sent it. What machines answer
    (RFC 3834) is no answer.
    """
    ordered = sorted(messages, key=lambda message: (message.at, message.id))
    by_id = {message.id: message for message in ordered}
    found = {
        each.id: Exchange(
            recipient=each,
            letter=by_id.get(each.message_id) if each.message_id else None,
            reminder=by_id.get(each.reminder_id) if each.reminder_id else None,
        )
        for each in recipients
    }
    signs = _signs(found, ordered)
    for message in ordered:
        one = found.get(_sender(message, signs)) if message.direction is Direction.IN else None
        if one is not None and one.letter and message.at >= one.letter.at:
            found[one.recipient.id] = _with(one, message)
    return found


def _with(one: Exchange, message: Message) -> Exchange:
    match message.automatic:
        case Automatic.NO:
            return replace(one, answer=one.answer or message)
        case Automatic.BOUNCE:
            return replace(one, returned=one.returned or message)
        case _:
            return one


def _signs(found: Mapping[Id, Exchange], messages: Iterable[Message]) -> dict[str, Id]:
    """What tells a recipient: Message-IDs of the mails to them, their address, who they are."""
    signs: dict[str, Id] = {}
    by_contact = {each.recipient.contact_id: key for key, each in found.items()}
    for key, each in found.items():
        signs[each.recipient.contact_id] = key
        if each.recipient.address:
            signs[each.recipient.address.casefold()] = key
    for message in messages:
        known = by_contact.get(message.contact_id) if message.contact_id else None
        if known and message.mailing_id and message.direction is Direction.OUT:
            signs[message.message_id] = known
    return signs


def _sender(message: Message, signs: Mapping[str, Id]) -> Id:
    """Whose mail it is, the nearest reference first; nobody's is an empty identity."""
    address = message.sender.key if message.sender else ""
    is_bounce = message.automatic is Automatic.BOUNCE
    people = () if is_bounce else (address, message.contact_id or "")
    told = (message.in_reply_to, *reversed(message.references), *people)
    return next((signs[each] for each in told if each in signs), Id(""))
