"""Joining inquiries: one keeps all that was said, the others are closed as its duplicates."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Final, TypeVar

from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.tagging import with_tags
from deskapp.application.use_cases.inquiry_work.links import without
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.errors import DomainError, Invalid, Problem
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import (
    MOST_TOPICS,
    Ball,
    Inquiry,
    Outcome,
    Priority,
    Relation,
    RelationKind,
    State,
)
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Message
from deskapp.domain.record import Id

T = TypeVar("T")

_TAKEN_WHERE_EMPTY: Final = (
    "contact_id",
    "organisation_id",
    "initiative_id",
    "kind",
    "land",
    "depth",
    "owner_id",
)


class HasMailing(DomainError):
    """The answers of a mailing come together in an inquiry, so it cannot go into another."""

    code = "has_mailing"


def join(work: UnitOfWork, kept_id: Id, other_ids: Sequence[Id]) -> Inquiry:
    """Bring everything of the others into the kept one; they keep their numbers.

    Mails that answer them later find the kept one by ``kept_for``. What waits in the outbox
    leaves as it was written.

    Raises:
        HasMailing: one of the others is that of a mailing.
        Invalid: there is no other.
    """
    ids = [each for each in dict.fromkeys(other_ids) if each != kept_id]
    if not ids:
        raise Invalid((Problem("others", "required"),))
    others = [work.get(Inquiry, each) for each in ids]
    for other in others:
        _bring_over(work, other, kept_id)
    kept = work.save(_with_all_of(work.get(Inquiry, kept_id), others))
    for other in others:
        work.save(_as_duplicate(other, kept_id, work.now))
    return kept


def kept_for(reader: Reader, inquiry: Inquiry) -> Inquiry:
    """Where the matter of a closed duplicate lives on; any other inquiry stands for itself."""
    seen = {inquiry.id}
    while inquiry.outcome is Outcome.DUPLICATE and not inquiry.is_open:
        target = _duplicated(inquiry)
        following = reader.find(Inquiry, target) if target and target not in seen else None
        if following is None:
            break
        seen.add(following.id)
        inquiry = following
    return inquiry


def _duplicated(inquiry: Inquiry) -> Id | None:
    found = (r.inquiry_id for r in inquiry.related if r.kind is RelationKind.DUPLICATE_OF)
    return next(found, None)


def _bring_over(work: UnitOfWork, other: Inquiry, kept_id: Id) -> None:
    if work.where(Mailing, inquiry_id=other.id):
        raise HasMailing(other.ref_no)
    for message in work.where(Message, inquiry_id=other.id):
        work.save(replace(message, inquiry_id=kept_id))
    for follow_up in work.where(FollowUp, inquiry_id=other.id):
        work.save(replace(follow_up, inquiry_id=kept_id))
    for introduction in work.where(Introduction, inquiry_id=other.id):
        work.save(replace(introduction, inquiry_id=kept_id))


def _with_all_of(kept: Inquiry, others: Sequence[Inquiry]) -> Inquiry:
    """The kept one's own words first; the most pressing of all counts."""
    everyone = (kept, *others)
    open_ones = [each for each in everyone if each.is_open]
    filled = {
        name: next(filter(None, (getattr(each, name) for each in everyone)), getattr(kept, name))
        for name in _TAKEN_WHERE_EMPTY
    }
    urgent = next((each for each in open_ones if each.priority is Priority.HIGH), kept)
    joined = replace(
        kept,
        **filled,
        topics=_each_once(each.topics for each in everyone)[:MOST_TOPICS],
        checklist=_each_once(each.checklist for each in everyone),
        note="\n\n".join(_each_once((each.note,) for each in everyone if each.note)),
        related=_relations(kept, others),
        custom=_values(everyone),
        confidential=any(each.confidential for each in everyone),
        priority=urgent.priority,
        priority_reason=urgent.priority_reason,
        due_on=min((e.due_on for e in open_ones if e.due_on), default=kept.due_on),
        first_reply_at=min((e.first_reply_at for e in everyone if e.first_reply_at), default=None),
        ball=next((e.ball for e in open_ones if e.ball.holder is Ball.US), kept.ball),
    )
    joined = with_tags(joined, (tag for each in others for tag in each.tags))
    if joined.is_open or not open_ones:
        return joined
    return replace(joined, state=State.REOPENED, closed_at=None)


def _relations(kept: Inquiry, others: Sequence[Inquiry]) -> tuple[Relation, ...]:
    """All that lead elsewhere; the kept one is nobody's duplicate, so no circle can arise."""
    joined = {kept.id, *(each.id for each in others)}
    found = chain(kept.related, *(each.related for each in others))
    leading = {
        each.inquiry_id: each
        for each in reversed(list(found))
        if each.inquiry_id not in joined and each.kind is not RelationKind.DUPLICATE_OF
    }
    return tuple(reversed(leading.values()))


def _values(everyone: Sequence[Inquiry]) -> tuple[CustomValue, ...]:
    filled = {v.field_id: v for each in reversed(everyone) for v in each.custom if v.value}
    return tuple(filled.values())


def _as_duplicate(other: Inquiry, kept_id: Id, now: datetime) -> Inquiry:
    related = without(_not_duplicate(other.related), kept_id)
    duplicate = replace(
        other,
        outcome=Outcome.DUPLICATE,
        related=(*related, Relation(RelationKind.DUPLICATE_OF, kept_id)),
        checklist=(),
    )
    return duplicate.moved_to(State.CLOSED, now)


def _not_duplicate(related: tuple[Relation, ...]) -> tuple[Relation, ...]:
    return tuple(each for each in related if each.kind is not RelationKind.DUPLICATE_OF)


def _each_once(parts: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(parts)))
