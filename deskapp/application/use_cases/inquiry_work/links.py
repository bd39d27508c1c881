"""Links between inquiries: one follows another, is its duplicate, or is worth a look."""

from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.inquiry import Inquiry, Relation, RelationKind
from deskapp.domain.record import Id


def link(work: UnitOfWork, inquiry_id: Id, other_id: Id, kind: RelationKind) -> Inquiry:
    """Link an inquiry to another; a link that there is already becomes one of that kind."""
    work.get(Inquiry, other_id)
    inquiry = work.get(Inquiry, inquiry_id)
    return work.save(replace(inquiry, related=_linked(inquiry, Relation(kind, other_id))))


def unlink(work: UnitOfWork, inquiry_id: Id, other_id: Id) -> Inquiry:
    """Take away the link of an inquiry to another."""
    inquiry = work.get(Inquiry, inquiry_id)
    return work.save(replace(inquiry, related=without(inquiry.related, other_id)))


def without(related: tuple[Relation, ...], other_id: Id) -> tuple[Relation, ...]:
    """The relations to all others."""
    return tuple(each for each in related if each.inquiry_id != other_id)


def _linked(inquiry: Inquiry, relation: Relation) -> tuple[Relation, ...]:
    if all(each.inquiry_id != relation.inquiry_id for each in inquiry.related):
        return (*inquiry.related, relation)
    return tuple(
        relation if each.inquiry_id == relation.inquiry_id else each for each in inquiry.related
    )
