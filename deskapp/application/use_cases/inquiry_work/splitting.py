"""Splitting an inquiry: what is another matter goes into an inquiry of its own."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.inquiry import (
    BallPosition,
    Channel,
    Inquiry,
    Relation,
    RelationKind,
    State,
)
from deskapp.domain.mail.threading import base_subject
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id
from deskapp.domain.text_rules import one_line

_LEFT: Final = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})
_LONGEST_SUBJECT: Final = 200


def split(work: UnitOfWork, inquiry_id: Id, message_ids: Collection[Id]) -> Inquiry:
    """Move some messages into a new inquiry that follows the old one.

    Its subject is that of the first of them, its person whoever wrote that. Follow-ups stay
    where they are. Later answers find it by the messages that they name.

    Raises ``Invalid`` where none is chosen, or nothing would be left behind.
    """
    old = work.get(Inquiry, inquiry_id)
    said = work.where(Message, inquiry_id=inquiry_id)
    movable = [each for each in said if each.mailing_id is None]
    moved = sorted((m for m in movable if m.id in message_ids), key=lambda each: each.at)
    if not moved:
        raise Invalid((Problem("messages", "required"),))
    if len(moved) == len(said):
        raise Invalid((Problem("messages", "one_stays"),))
    new = open_inquiry(work, _new(work, old, moved))
    for message in moved:
        work.save(replace(message, inquiry_id=new.id))
    return new


def _new(work: UnitOfWork, old: Inquiry, moved: Sequence[Message]) -> Inquiry:
    first = moved[0]
    channel = Channel.PHONE if first.direction is Direction.CALL else old.channel
    asker = next((each for each in moved if each.direction is not Direction.OUT), first)
    contact_id = _person(work, asker)
    is_same = contact_id is not None and contact_id == old.contact_id
    return replace(
        new_inquiry(_subject(first, old), first.at, channel),
        contact_id=contact_id,
        organisation_id=old.organisation_id if is_same else None,
        initiative_id=old.initiative_id if is_same else None,
        land=old.land if is_same else "",
        owner_id=old.owner_id,
        state=State.IN_PROGRESS if old.owner_id else State.NEW,
        outgoing=first.direction is Direction.OUT,
        confidential=old.confidential,
        due_on=old.due_on if old.is_open else None,
        ball=BallPosition(since=work.today),
        first_reply_at=next(
            (each.at for each in moved if each.delivery in _LEFT),
            None,
        ),
        related=(Relation(RelationKind.FOLLOWS, old.id),),
    )


def _person(work: UnitOfWork, message: Message) -> Id | None:
    if message.contact_id or message.sender is None or message.direction is not Direction.IN:
        return message.contact_id
    known = work.store.contacts_by_mail(message.sender.address)
    return known[0] if len(known) == 1 else None


def _subject(first: Message, old: Inquiry) -> str:
    line = next((line for line in first.text.splitlines() if line.strip()), "")
    candidates = (base_subject(first.subject), line, old.subject)
    return next(text for text in map(one_line, candidates) if text)[:_LONGEST_SUBJECT]
