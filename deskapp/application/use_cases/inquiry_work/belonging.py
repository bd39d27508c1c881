"""Which inquiry a new one may belong to: signs too weak to join by, for a person to judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from deskapp.application.ports.records import Queries, Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiry_work.joining import kept_for
from deskapp.application.use_cases.merging.keep_apart import keep_apart
from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry, RelationKind
from deskapp.domain.mail.threading import base_subject, reference_numbers
from deskapp.domain.message import Automatic, Direction, Message
from deskapp.domain.names.folding import loose
from deskapp.domain.record import Id

_SAME_FIRM_WITHIN: Final = timedelta(days=30)
_SHORTEST_SUBJECT: Final = 4
_MOST_FOUND: Final = 20
_NO_WORDS: Final = re.compile(r"\W+")


class BelongingReason(Enum):
    """Why an inquiry may belong to another."""

    NAMED = "named"
    """Its mail names the other one, but its sender takes no part there."""
    SAME_SENDER = "same_sender"
    SAME_FIRM = "same_firm"


@dataclass(frozen=True, slots=True)
class Belonging:
    """The inquiry to which another may belong."""

    inquiry: Inquiry
    reason: BelongingReason


def may_belong_to(queries: Queries, inquiry: Inquiry) -> Belonging | None:
    """The likeliest one, or none; nobody is asked twice about a pair."""
    if not inquiry.is_open:
        return None
    first = _first_mail(queries, inquiry)
    if first is None or first.sender is None:
        return None
    for found in (*_named(queries, inquiry, first), *_alike(queries, inquiry, first.sender)):
        if found.inquiry.id != inquiry.id and not _apart(queries, inquiry.id, found.inquiry.id):
            return found
    return None


def belongs_elsewhere(work: UnitOfWork, inquiry_id: Id, other_id: Id) -> NotDuplicate:
    """Note that an inquiry does not belong to the other one."""
    return keep_apart(work, RecordKind.INQUIRY, inquiry_id, other_id)


def _first_mail(reader: Reader, inquiry: Inquiry) -> Message | None:
    said = reader.where(Message, inquiry_id=inquiry.id, direction=Direction.IN)
    mails = (each for each in said if each.raw_sha256 and each.automatic is not Automatic.BOUNCE)
    return min(mails, key=lambda each: each.at, default=None)


def _named(reader: Reader, inquiry: Inquiry, first: Message) -> Iterator[Belonging]:
    """What was noted as related because the mail refers to it."""
    answered = {first.in_reply_to, *first.references} - {""}
    for relation in inquiry.related:
        other = reader.find(Inquiry, relation.inquiry_id)
        if other is None or relation.kind is not RelationKind.SEE_ALSO:
            continue
        said = reader.where(Message, inquiry_id=other.id)
        if other.ref_no in reference_numbers(first.subject.upper()) or any(
            each.message_id in answered for each in said if each.message_id
        ):
            yield Belonging(kept_for(reader, other), BelongingReason.NAMED)


def _alike(queries: Queries, inquiry: Inquiry, sender: MailAddress) -> Iterator[Belonging]:
    """Earlier ones of the same subject in which the sender, or somebody of the firm, wrote."""
    subject = loose(base_subject(inquiry.subject))
    if len(subject) < _SHORTEST_SUBJECT:
        return
    words = _NO_WORDS.sub(" ", base_subject(inquiry.subject))
    hits = queries.search(words, frozenset({RecordKind.INQUIRY}), _MOST_FOUND)
    found = (queries.find(Inquiry, each.id) for each in hits)
    earlier = [
        each
        for each in found
        if each is not None
        and each.id != inquiry.id
        and (each.received_at, each.id) < (inquiry.received_at, inquiry.id)
        and loose(base_subject(each.subject)) == subject
    ]
    for each in sorted(earlier, key=lambda one: one.received_at, reverse=True):
        reason = _reason(queries, each, inquiry, sender)
        if reason is not None:
            yield Belonging(kept_for(queries, each), reason)


def _reason(
    reader: Reader, earlier: Inquiry, inquiry: Inquiry, sender: MailAddress
) -> BelongingReason | None:
    said = [m for m in reader.where(Message, inquiry_id=earlier.id) if m.sender is not None]
    people = [m.sender for m in said if m.direction is Direction.IN and m.sender is not None]
    if any(each.key == sender.key for each in people):
        return BelongingReason.SAME_SENDER
    is_recent = any(inquiry.received_at - m.at <= _SAME_FIRM_WITHIN for m in said)
    same_firm = any(each.domain == sender.domain for each in people)
    if is_recent and same_firm and not is_free_mail(sender.domain):
        return BelongingReason.SAME_FIRM
    return None


def _apart(reader: Reader, one_id: Id, other_id: Id) -> bool:
    first, second = sorted((one_id, other_id))
    return bool(reader.where(NotDuplicate, first_id=first, second_id=second))
